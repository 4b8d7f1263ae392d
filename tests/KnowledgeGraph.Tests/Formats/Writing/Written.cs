using KnowledgeGraph.Formats.Writing;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Tests.Formats.Writing;

internal static class Written
{
    public static string In(string format, EntityGraph graph, GraphQuery? query = null) => In(format, graph, query, out _);

    public static string In(string format, EntityGraph graph, GraphQuery? query, out WriteReport report)
    {
        using var output = new StringWriter { NewLine = "\r\n" };
        report = GraphWriters.Named(format).Write(GraphPart.Of(graph, query), output);
        return output.ToString();
    }

    /// <summary>Names and texts of the files of a folder.</summary>
    public static SortedDictionary<string, string> Folder(string format, EntityGraph graph, out WriteReport report)
    {
        var files = new Dictionary<string, MemoryStream>(StringComparer.Ordinal);
        report = GraphWriters.FolderNamed(format).Write(GraphPart.Of(graph), name => files[name] = new MemoryStream());
        return new(files.ToDictionary(f => f.Key, f => System.Text.Encoding.UTF8.GetString(f.Value.ToArray())), StringComparer.Ordinal);
    }
}
