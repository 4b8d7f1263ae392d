using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Formats.Writing.PropertyGraphs;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Neo4j.Loading;

namespace KnowledgeGraph.Cli.Servers;

/// <summary>What a loader writes: the sum of all that a server holds.</summary>
internal static class ServerGraph
{
    /// <summary>Reads a store's graph when the loader asks for it, and hands it over.</summary>
    public static Func<CancellationToken, Task<PropertyGraphWalk>> WalkOf(Session session, IGraphStore store) =>
        async cancellationToken => WalkOf(await store.LoadAsync(session.Ontology, cancellationToken));

    /// <summary>Hands a graph over.</summary>
    public static PropertyGraphWalk WalkOf(EntityGraph graph)
    {
        var part = GraphPart.Of(graph);
        return (receiver, token) => PropertyGraph.Walk(part, receiver, token);
    }
}
