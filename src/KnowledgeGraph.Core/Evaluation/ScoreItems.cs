using System.Collections.Immutable;

namespace KnowledgeGraph.Evaluation;

/// <summary>What of a sentence is scored, in the groups of the report.</summary>
internal static class ScoreItems
{
    public static readonly ImmutableArray<string> Groups = ["mention", "trigger", "role", "triple", "statement", "canon"];

    public static List<ScoreItem>[] Of(GoldSentence sentence) =>
    [
        [.. sentence.Mentions.Select(m => ScoreItem.Of(m.Type, m.Text))],
        [.. sentence.Events.Select(e => ScoreItem.Of(e.Type, e.Trigger))],
        [.. sentence.Events.SelectMany(Roles)],
        Triples(sentence),
        [.. sentence.Statements.Select(s => ScoreItem.Of("STATED_BY", s.Speaker, s.Content))],
        [.. sentence.Mentions.Where(m => m.Canon.Length > 0).Select(m => ScoreItem.Of("CANON", m.Text, m.Canon))],
    ];

    /// <summary>Agent by target of every event but STATE, then static relations, then links.</summary>
    public static List<ScoreItem> Triples(GoldSentence sentence) =>
    [
        .. from e in sentence.Events where e.Type != "STATE" from agent in e.Agent from target in e.Target select ScoreItem.Of(e.Type, agent, target),
        .. sentence.Relations.Concat(sentence.Links).Select(r => ScoreItem.Of(r.Type, r.Subject, r.Object)),
    ];

    private static IEnumerable<ScoreItem> Roles(GoldEvent e) =>
        new[] { ("agent", e.Agent), ("target", e.Target), ("place", e.Place), ("time", e.Time), ("instrument", e.Instrument) }
            .SelectMany(r => r.Item2.Select(text => ScoreItem.Of($"{e.Type}.{r.Item1}", text)));
}
