using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Cli.Explaining;

/// <summary>The words behind the indices of facts.</summary>
internal static class FactNames
{
    public static IEnumerable<WordRow> Rows(DocumentFacts facts, SentenceFacts sentence) =>
        sentence.Words.Zip(sentence.Sentence.Words, (analysis, span) => (analysis, span)).Select((p, i) => new WordRow(i, p.span.Of(facts.Document.Text), p.analysis));

    public static string End(DocumentFacts facts, HappeningReference end) => end.IsEvent ? facts.Events[end.Index].TriggerText : facts.Entities[end.Index].Name;

    public static string End(DocumentFacts facts, SentenceFacts sentence, LinkEnd end) =>
        end.IsEvent ? sentence.Events[end.Index].Trigger.Of(facts.Document.Text) : sentence.Mentions[end.Index].Text;

    /// <summary>What is said, where the event is a statement.</summary>
    public static string? Content(DocumentFacts facts, SentenceFacts sentence, EventMention e)
    {
        if (e.ContentFirstWord is not { } first || e.ContentLastWord is not { } last || first > last) return null;
        var words = sentence.Sentence.Words;
        return WhiteSpace.Collapse(TextSpan.FromBounds(words[first].Start, words[last].End).Of(facts.Document.Text));
    }

    public static string Said(DocumentFacts facts, StatementFact statement) =>
        string.Join(" … ", statement.Parts.Select(p => WhiteSpace.Collapse(p.Of(facts.Document.Text))));
}
