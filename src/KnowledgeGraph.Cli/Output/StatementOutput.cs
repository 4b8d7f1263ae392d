using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Statements for readers and as JSON.</summary>
internal static class StatementOutput
{
    public static void WriteJson(JsonOutput json, GraphStatement statement) => json.Object(() => json
        .Add("speaker", statement.Speaker?.Name).Add("speakerKind", statement.Speaker?.Kind.ToString())
        .Add("kind", Words.Camel(statement.Node.Kind)).Add("cue", statement.Node.Cue).Add("text", statement.Node.Text)
        .Texts("about", statement.About.Select(e => e.Name))
        .Add("document", statement.Document.Id).Add("sentence", statement.Sentence.Id)
        .Add("start", statement.Node.Start).Add("end", statement.Node.End)
        .Add("confidence", Math.Round(statement.Node.Confidence, 4)));

    public static void Write(TextWriter output, GraphStatement statement)
    {
        var cue = statement.Node.Cue.Length > 0 ? $" ({statement.Node.Cue.ToLowerInvariant()})" : "";
        output.WriteLine(OneLine.Visible($"{statement.Speaker?.Name ?? "?"}{cue}:"));
        var (open, close) = statement.Node.Kind == StatementKind.Direct ? ("“", "”") : ("", "");
        output.WriteLine(OneLine.Visible($"    {open}{statement.Node.Text}{close}  [{RelationOutput.Title(statement.Document)}]"));
    }
}
