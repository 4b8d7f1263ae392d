using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Cli.Viewing;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Tests.Cli;

namespace KnowledgeGraph.Integration.Tests.View;

/// <summary>Pages as the tool writes them, made once and kept in <c>artifacts/view</c> together with their pictures.</summary>
internal static class Pages
{
    private static readonly Lazy<Task<string>> FromSamples = new(SampleAsync);
    private static readonly Lazy<string> OfFourHundred = new(() => Written("small", SmallGraph!));
    private static readonly Lazy<string> OfTenThousand = new(() => Written("large", GeneratedNews.Graph(10_000)));

    /// <summary>Where pages and pictures are kept.</summary>
    public static string Folder { get; } = Directory.CreateDirectory(Path.Combine(Foreign.Root(), "artifacts", "view")).FullName;

    /// <summary>The three sample articles, read with the model.</summary>
    public static Task<string> Sample => FromSamples.Value;

    /// <summary>400 relations, which <see cref="SmallGraph"/> has.</summary>
    public static string Small => OfFourHundred.Value;

    /// <summary>400 relations of every status in twenty documents, a quarter of them in somebody's words.</summary>
    public static EntityGraph SmallGraph { get; } = GeneratedNews.Graph(400);

    /// <summary>10,000 relations.</summary>
    public static string Large => OfTenThousand.Value;

    /// <summary>The page of a graph.</summary>
    public static string Written(string name, EntityGraph graph, GraphQuery? query = null, int? maxEdges = null)
    {
        var file = Path.Combine(Folder, name + ".html");
        using var output = new StreamWriter(file);
        ViewPages.Writer(graph, query, name, maxEdges, live: false).Write(GraphPart.Of(graph, query), output);
        return file;
    }

    private static async Task<string> SampleAsync()
    {
        using var kg = new Kg { Composition = new Composition() };
        var samples = Path.Combine(Foreign.Root(), "samples");
        Assert.Equal(0, (await kg.RunAsync("build", Path.Combine(samples, "border-clash.txt"), Path.Combine(samples, "mine-clearance.md"), Path.Combine(samples, "river-dam-analysis.html"))).Code);
        var file = Path.Combine(Folder, "sample.html");
        var result = await kg.RunAsync("view", "-o", file, "--force", "--title", "Sample articles");
        Assert.True(result.Code == 0, result.Error);
        return file;
    }
}
