using System.Globalization;
using KnowledgeGraph.Cli.Reviewing;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Review;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Facts to be judged and verdicts, for readers and as JSON.</summary>
internal static class VerdictOutput
{
    public static void WriteJson(JsonOutput json, FactVerdict verdict) => json.Object(() => json
        .Add("verdict", Words.Camel(verdict.Judgement)).Add("by", verdict.By).Add("at", Time(verdict.At)).Add("note", verdict.Note));

    public static void WriteJson(JsonOutput json, ReviewItem item) => json.Object(() => json
        .Add("id", item.Id).Add("verdict", item.Verdict is { } verdict ? Words.Camel(verdict.Judgement) : null).Add("by", item.Verdict?.By).Add("at", item.Verdict is { } at ? Time(at.At) : null)
        .Add("note", item.Verdict?.Note).Add("subject", item.Relation.Subject.Name).Add("type", item.Relation.Type).Add("object", item.Relation.Object.Name)
        .Add("status", Words.Camel(item.Relation.Status)).Add("confidence", item.Evidence.Confidence).Add("extractor", item.Evidence.Extractor)
        .Add("text", item.Evidence.Sentence.Text).Add("document", item.Evidence.Document.Id).Add("title", item.Evidence.Document.Title)
        .Add("start", item.Evidence.Start).Add("end", item.Evidence.End));

    public static void Write(TextWriter output, ReviewItem item)
    {
        output.WriteLine(OneLine.Visible($"{item.Id[..8]}  {Fact(item)}"));
        output.WriteLine(OneLine.Visible($"    {item.Evidence.Sentence.Text}  [{RelationOutput.Title(item.Evidence.Document)}]"));
        if (item.Verdict is { } verdict) output.WriteLine(OneLine.Visible($"    {Words.Camel(verdict.Judgement)} by {verdict.By}, {Time(verdict.At)}{(verdict.Note is { } note ? ": " + note : "")}"));
    }

    /// <summary>"Mara LEADS Front  (negated; 0.42, model)".</summary>
    public static string Fact(ReviewItem item) =>
        $"{item.Relation}  ({(item.Relation.Status == FactStatus.Actual ? "" : Words.Camel(item.Relation.Status) + "; ")}{Words.Confidence(item.Evidence.Confidence)}, {item.Evidence.Extractor})";

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
