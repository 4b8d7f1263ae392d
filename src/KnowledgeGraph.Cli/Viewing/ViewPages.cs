using System.Collections.Immutable;
using KnowledgeGraph.Analytics;
using KnowledgeGraph.Analytics.Layout;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Progress;
using KnowledgeGraph.Cli.Servers;
using KnowledgeGraph.Formats.Writing.View;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Viewing;

/// <summary>From a choice to the writer of its page.</summary>
internal static class ViewPages
{
    private const string Default = "graph";
    private const int Large = 300;

    /// <summary>A file in this folder, named for the graph.</summary>
    public static string FileOf(string graphPath) => TitleOf(graphPath) + ".html";

    /// <summary>The graph's name.</summary>
    public static string TitleOf(string graphPath) =>
        !ServerConnection.IsAddress(graphPath) && Path.GetFileNameWithoutExtension(graphPath) is { Length: > 0 } name ? name : Default;

    /// <summary>The choice without its number of entities: the page keeps the limit itself, so that it can say what it leaves out.</summary>
    public static GraphQuery? WithoutLimit(GraphQuery? query) => query is null ? null : query with { MaxNodes = null };

    /// <summary>The writer, with the force layout.</summary>
    public static ViewWriter Writer(EntityGraph graph, GraphQuery? query, string title, int? maxEdges, bool live, ProgressLine? progress = null)
    {
        var options = new ViewOptions { Title = title, Live = live, Centres = Centres(graph, query) };
        if (query?.MaxNodes is { } nodes) options = options with { MaxEntities = nodes };
        if (maxEdges is { } edges) options = options with { MaxRelations = edges };
        return new ViewWriter((count, ends, cancellationToken) => Layout(count, ends, progress, cancellationToken), options);
    }

    private static ImmutableHashSet<EntityId> Centres(EntityGraph graph, GraphQuery? query) =>
        [.. new[] { query?.Around, query?.Between?.One, query?.Between?.Other }.OfType<string>().SelectMany(name => graph.FindEntities(name)).Select(e => e.Id)];

    private static ImmutableArray<(double X, double Y)> Layout(int count, ImmutableArray<(int From, int To)> edges, ProgressLine? progress, CancellationToken cancellationToken)
    {
        // A page has many small parts, which are laid out at once, and mostly one large one, which takes the time.
        IProgress<double>? step = count >= Large ? progress?.Begin($"laying out {Words.Count(count, "entity")}") : null;
        int[] from = [.. edges.Select(e => e.From)], to = [.. edges.Select(e => e.To)];
        var graph = CompactGraph.FromEdges(count, from, to, options: new CompactGraphOptions { Direction = EdgeDirection.Undirected }, cancellationToken: cancellationToken);
        return [.. ForceLayout.Of(graph, new ForceLayoutOptions { Progress = step }, cancellationToken).Select(p => (p.X, p.Y))];
    }
}
