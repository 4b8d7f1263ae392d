using KnowledgeGraph.Formats.Writing;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Tests;

namespace KnowledgeGraph.Integration.Tests.Formats;

internal static class Graphs
{
    public static TheoryData<string> Names => ["sample", "hard", "empty"];

    public static EntityGraph Named(string name) => name switch
    {
        "sample" => SampleDocument.Graph(),
        "hard" => HardGraph.Graph(),
        _ => EntityGraph.From([]),
    };

    public static string Written(string format, EntityGraph graph)
    {
        using var output = new StringWriter();
        GraphWriters.Named(format).Write(GraphPart.Of(graph), output);
        return output.ToString();
    }
}
