using KnowledgeGraph.Cli.Screens;
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

    public static void Write(ScreenWriter output, SentenceInks inks, GraphStatement statement)
    {
        var line = new ScreenLine().Add(statement.Speaker?.Name ?? "?", Ink.Subject);
        if (statement.Node.Cue.Length > 0) line.Add(" (").Add(statement.Node.Cue.ToLowerInvariant(), Ink.Trigger).Add(")");
        output.WriteLine(line.Add(":"));
        var (open, close) = statement.Node.Kind == StatementKind.Direct ? ("“", "”") : ("", "");
        output.WriteLine(new ScreenLine().Add("    " + open).Add(inks.Words(statement)).Add(close).Add($"  [{RelationOutput.Title(statement.Document)}]", Ink.Aside));
    }
}
