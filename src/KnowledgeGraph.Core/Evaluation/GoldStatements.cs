using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Evaluation;

/// <summary>A document's statements, cut at the sentences as the gold has them.</summary>
internal static class GoldStatements
{
    /// <summary>One piece for each part and sentence that share words.</summary>
    public static IEnumerable<(int Sentence, GoldStatement Statement)> Of(DocumentFacts facts) =>
        from statement in facts.Statements
        where !IsQuotedWithin(facts, statement)
        from part in statement.Parts
        from index in Enumerable.Range(0, facts.Sentences.Length)
        let span = facts.Sentences[index].Sentence.Span
        where span.Overlaps(part)
        let content = TextSpan.FromBounds(Math.Max(span.Start, part.Start), Math.Min(span.End, part.End)).Of(facts.Document.Text).Trim()
        where content.Length > 0
        select (index, new GoldStatement(Speaker(facts, statement, index), Cue(facts, statement, span), Kind(statement.Kind), content));

    /// <summary>Whether it gives the exact words inside another statement by the same cue: the gold marks one for each cue.</summary>
    private static bool IsQuotedWithin(DocumentFacts facts, StatementFact statement) => statement is { Kind: StatementKind.Direct, Cue: not null }
        && facts.Statements.Any(s => s.Kind == StatementKind.Indirect && s.Cue == statement.Cue && s.Speaker == statement.Speaker && s.Parts.Any(p => p.Contains(statement.Span)));

    private static string Speaker(DocumentFacts facts, StatementFact statement, int sentence)
    {
        if (statement.SpeakerMention is { } mention && mention.Sentence == sentence) return facts[mention].Span.Of(facts.Document.Text);
        return statement.Speaker is { } speaker ? facts.Entities[speaker].Name : "";
    }

    private static string Cue(DocumentFacts facts, StatementFact statement, TextSpan sentence) =>
        statement.Cue is { } cue && sentence.Contains(cue) ? cue.Of(facts.Document.Text) : "";

    private static string Kind(StatementKind kind) => kind == StatementKind.Direct ? "direct" : "indirect";
}
