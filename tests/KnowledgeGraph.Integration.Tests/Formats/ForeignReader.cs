using KnowledgeGraph.Formats.Writing;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Integration.Tests.Formats;

/// <summary>Runs a script of the folder Readers on a written graph; the script compares with what the graph holds and prints "same".</summary>
internal static class ForeignReader
{
    /// <summary>The arguments FORMAT FILE EXPECTED.</summary>
    public static void Agrees(string program, string script, string format, string graph, params string[] before) =>
        AgreesOnFile(program, script, graph, Graphs.Written(format, Graphs.Named(graph)), before);

    /// <summary>The same, on a text that another reader made of a written graph.</summary>
    public static void AgreesOnFile(string program, string script, string graph, string text, params string[] before)
    {
        using var folder = new TemporaryFolder();
        Runs(program, script, [.. before, folder.Write("graph", text), folder.Write("expected.json", ExpectedGraph.Json(Graphs.Named(graph)))]);
    }

    /// <summary>The arguments that a caller gives, the files of a folder format among them.</summary>
    public static void AgreesOnFolder(string program, string script, string format, string graph, Func<string, string[]> arguments)
    {
        using var folder = new TemporaryFolder();
        GraphWriters.FolderNamed(format).Write(GraphPart.Of(Graphs.Named(graph)), name => File.Create(folder.Of(name)));
        Runs(program, script, [.. arguments(folder.Of("")), folder.Write("expected.json", ExpectedGraph.Json(Graphs.Named(graph)))]);
    }

    private static void Runs(string program, string script, string[] arguments) =>
        Assert.StartsWith("same ", Foreign.Run(program, [Foreign.Reader(script), .. arguments]), StringComparison.Ordinal);
}
