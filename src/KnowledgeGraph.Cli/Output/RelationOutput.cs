using KnowledgeGraph.Cli.Screens;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Review;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Relations for readers and as JSON.</summary>
internal static class RelationOutput
{
    public static void WriteJson(JsonOutput json, Relation relation) => json.Object(() => json
        .Add("subject", relation.Subject.Name).Add("subjectKind", relation.Subject.Kind.ToString())
        .Add("type", relation.Type)
        .Add("object", relation.Object.Name).Add("objectKind", relation.Object.Kind.ToString())
        .Add("count", relation.Count).Add("status", Words.Camel(relation.Status))
        .Texts("attributedTo", relation.AttributedTo.Select(e => e.Name))
        .Add("firstDate", relation.FirstDate).Add("lastDate", relation.LastDate).Add("confidence", relation.Confidence)
        .Add("verdict", relation.Judgement is { } judged ? Words.Camel(judged) : null)
        .List("evidence", relation.Evidence, e => EvidenceJson(json, e.Document, e.Sentence, e.Start, e.End, e.Extractor, e.Verdict)));

    /// <summary>The one form of evidence: text is the sentence, start and end the place of the words that say it in the original text.</summary>
    public static void EvidenceJson(JsonOutput json, DocumentNode document, SentenceNode sentence, int start, int end, string extractor, FactVerdict? verdict = null) => json.Object(() =>
    {
        json.Add("document", document.Id).Add("title", document.Title).Add("sentence", sentence.Id).Add("text", sentence.Text).Add("start", start).Add("end", end).Add("extractor", extractor);
        if (verdict is not null) json.Named("verdict", () => VerdictOutput.WriteJson(json, verdict));
    });

    public static void Write(ScreenWriter output, SentenceInks inks, Relation relation, string indent = "")
    {
        output.WriteLine(new ScreenLine().Add(indent).Add(relation.Subject.Name, Ink.Subject).Add("  ").Add(relation.Type, Ink.Type).Add("  ").Add(relation.Object.Name, Ink.Object).Add(Details(relation), Ink.Aside));
        foreach (var told in relation.Evidence.GroupBy(e => e.Sentence.Id))
        {
            var (document, sentence) = (told.First().Document, told.First().Sentence);
            output.WriteLine(inks.Line(document, sentence, told.Select(e => new InkSpan(e.Start, e.End, Ink.Trigger))
                .Concat(inks.Mentions(sentence, [relation.Object], Ink.Object)).Concat(inks.Mentions(sentence, [relation.Subject], Ink.Subject)), indent));
        }
    }

    public static string Title(DocumentNode document) => OneLine.Short(document.Title ?? document.Uri ?? document.Id[..8], 80);

    private static string Details(Relation relation)
    {
        var parts = new List<string>();
        if (relation.Count > 1) parts.Add($"{relation.Count} times");
        if (relation.Status != FactStatus.Actual) parts.Add(Words.Camel(relation.Status));
        if (relation.Judgement is { } judged) parts.Add(Words.Camel(judged));
        if (Words.Days(relation.FirstDate, relation.LastDate) is { Length: > 0 } days) parts.Add(days);
        if (string.Join(", ", relation.AttributedTo.Select(e => e.Name)) is { Length: > 0 } speakers) parts.Add("said by " + speakers);
        parts.Add(Words.Confidence(relation.Confidence));
        return $"  ({string.Join("; ", parts)})";
    }
}
