using KnowledgeGraph.Analytics.Layout;
using KnowledgeGraph.Formats.Writing;
using KnowledgeGraph.Formats.Writing.Svg;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Tests;

namespace KnowledgeGraph.Integration.Tests.Formats;

internal static class Graphs
{
    private static readonly Lazy<EntityGraph> Large = new(HardSample.Graph);

    public static TheoryData<string> Names => ["sample", "hard", "empty"];

    /// <summary>The graphs that a reader is compared with node by node.</summary>
    public static readonly string[] Compared = ["sample", "large"];

    public static EntityGraph Named(string name) => name switch
    {
        "sample" => SampleDocument.Graph(),
        "hard" => HardGraph.Graph(),
        "large" => Large.Value,
        _ => EntityGraph.From([]),
    };

    /// <summary>The writer of a format; of svg with the layout that the tool gives it.</summary>
    public static IGraphWriter Writer(string format) => format == "svg"
        ? new SvgWriter((part, cancellationToken) => [.. ForceLayout.Of(part, null, cancellationToken).Select(p => (p.X, p.Y))])
        : GraphWriters.Named(format);

    public static string Written(string format, EntityGraph graph)
    {
        using var output = new StringWriter();
        Writer(format).Write(GraphPart.Of(graph), output);
        return output.ToString();
    }

    /// <summary>Formats with each of the graphs to compare.</summary>
    public static TheoryData<string, string> With(params string[] formats)
    {
        var data = new TheoryData<string, string>();
        foreach (var format in formats)
            foreach (var graph in Compared) data.Add(format, graph);
        return data;
    }
}
