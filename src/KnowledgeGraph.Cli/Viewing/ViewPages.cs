using System.Collections.Immutable;
using KnowledgeGraph.Analytics;
using KnowledgeGraph.Analytics.Layout;
using KnowledgeGraph.Cli.Servers;
using KnowledgeGraph.Formats.Writing.View;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Viewing;

/// <summary>From a choice to the writer of its page.</summary>
internal static class ViewPages
{
    private const string Default = "graph";

    /// <summary>A file in this folder, named for the graph.</summary>
    public static string FileOf(string graphPath) => TitleOf(graphPath) + ".html";

    /// <summary>The graph's name.</summary>
    public static string TitleOf(string graphPath) =>
        !ServerConnection.IsAddress(graphPath) && Path.GetFileNameWithoutExtension(graphPath) is { Length: > 0 } name ? name : Default;

    /// <summary>The choice without its number of entities: the page keeps the limit itself, so that it can say what it leaves out.</summary>
    public static GraphQuery? WithoutLimit(GraphQuery? query) => query is null ? null : query with { MaxNodes = null };

    /// <summary>The writer, with the force layout.</summary>
    public static ViewWriter Writer(EntityGraph graph, GraphQuery? query, string title, int? maxEdges, bool live)
    {
        var options = new ViewOptions { Title = title, Live = live, Centres = Centres(graph, query) };
        if (query?.MaxNodes is { } nodes) options = options with { MaxEntities = nodes };
        if (maxEdges is { } edges) options = options with { MaxRelations = edges };
        return new ViewWriter(Layout, options);
    }

    private static ImmutableHashSet<EntityId> Centres(EntityGraph graph, GraphQuery? query) =>
        [.. new[] { query?.Around, query?.Between?.One, query?.Between?.Other }.OfType<string>().SelectMany(name => graph.FindEntities(name)).Select(e => e.Id)];

    private static ImmutableArray<(double X, double Y)> Layout(int count, ImmutableArray<(int From, int To)> edges, CancellationToken cancellationToken)
    {
        int[] from = [.. edges.Select(e => e.From)], to = [.. edges.Select(e => e.To)];
        var graph = CompactGraph.FromEdges(count, from, to, options: new CompactGraphOptions { Direction = EdgeDirection.Undirected }, cancellationToken: cancellationToken);
        return [.. ForceLayout.Of(graph, null, cancellationToken).Select(p => (p.X, p.Y))];
    }
}
