using KnowledgeGraph.Extraction;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.English.Articles;

/// <summary>How well an article was read.</summary>
/// <param name="Article">The article.</param>
/// <param name="Relations">Relations and roles.</param>
/// <param name="Statements">Statements.</param>
/// <param name="Events">Events, each with its days where the article's file gives them.</param>
/// <param name="Links">Links between happenings; only what is missed.</param>
internal sealed record ArticleScore(ExpectedArticle Article, Tally Relations, Tally Statements, Tally Events, Tally Links)
{
    public static ArticleScore Of(ExpectedArticle article, DocumentFacts facts) => new(
        article,
        Tally.Of(FoundRelation.All(facts, article), article.Relations, (f, e, exactly) => f.Is(e, exactly), e => e.IsOptional, f => f.Line, e => e.Line),
        Tally.Of(FoundStatement.All(facts), article.Statements, (f, e, exactly) => f.Is(e, exactly), e => e.IsOptional, f => f.Line, e => e.Line),
        OnlyMissed([.. article.Events.Where(e => !e.IsOptional)], facts.Events, IsSame, e => e.Line),
        OnlyMissed([.. article.Links.Where(l => !l.IsOptional)], facts.Links, (l, e) => e.Types.Contains(l.Type) && End(facts, l.From, e.From) && End(facts, l.To, e.To), e => e.Line));

    /// <summary>The file lists only the main events and links, so that no other one is wrong.</summary>
    private static Tally OnlyMissed<TFound, TExpected>(IReadOnlyList<TExpected> expected, IEnumerable<TFound> found, Func<TFound, TExpected, bool> isSame, Func<TExpected, string> line)
    {
        var missed = expected.Where(e => !found.Any(f => isSame(f, e))).Select(line).ToArray();
        return new(expected.Count - missed.Length, [.. missed], []);
    }

    private static bool IsSame(EventFact found, ExpectedEvent expected) =>
        expected.Types.Contains(found.Type) && expected.Triggers.Contains(found.TriggerText, StringComparer.OrdinalIgnoreCase)
        && (expected.Days.IsEmpty || (found.Time is { } time && FactLines.Days(time) is { } days && expected.Days.Contains(days)));

    private static bool End(DocumentFacts facts, HappeningReference end, IReadOnlyList<string> words) => end.IsEvent
        ? words.Contains(facts.Events[end.Index].TriggerText, StringComparer.OrdinalIgnoreCase)
        : EntityNames.Of(facts, facts.Entities[end.Index]).Is([.. words]);
}
