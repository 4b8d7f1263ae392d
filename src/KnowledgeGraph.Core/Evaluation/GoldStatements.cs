using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Evaluation;

/// <summary>A document's statements, cut at the sentences as the gold has them.</summary>
internal static class GoldStatements
{
    /// <summary>One piece for each part and sentence that share words.</summary>
    public static IEnumerable<(int Sentence, GoldStatement Statement)> Of(DocumentFacts facts) =>
        from statement in facts.Statements
        from part in statement.Parts
        from index in Enumerable.Range(0, facts.Sentences.Length)
        let span = facts.Sentences[index].Sentence.Span
        where span.Overlaps(part)
        let content = TextSpan.FromBounds(Math.Max(span.Start, part.Start), Math.Min(span.End, part.End)).Of(facts.Document.Text).Trim()
        where content.Length > 0
        select (index, new GoldStatement(Speaker(facts, statement, index), Cue(facts, statement, span), Kind(statement.Kind), content));

    private static string Speaker(DocumentFacts facts, StatementFact statement, int sentence)
    {
        if (statement.SpeakerMention is { } mention && mention.Sentence == sentence) return facts[mention].Span.Of(facts.Document.Text);
        return statement.Speaker is { } speaker ? facts.Entities[speaker].Name : "";
    }

    private static string Cue(DocumentFacts facts, StatementFact statement, TextSpan sentence) =>
        statement.Cue is { } cue && sentence.Contains(cue) ? cue.Of(facts.Document.Text) : "";

    private static string Kind(StatementKind kind) => kind == StatementKind.Direct ? "direct" : "indirect";
}
