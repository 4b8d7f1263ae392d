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
}
