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
        async cancellationToken =>
        {
            var graph = await GraphStream.OpenAsync(store, session.Ontology, cancellationToken);
            return (receiver, token) => PropertyGraph.Walk(graph, receiver, token);
        };
}
