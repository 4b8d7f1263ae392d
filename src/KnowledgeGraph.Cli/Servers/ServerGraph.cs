using KnowledgeGraph.Cli.Progress;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Formats.Writing.PropertyGraphs;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Neo4j.Loading;
using KnowledgeGraph.Review;

namespace KnowledgeGraph.Cli.Servers;

/// <summary>What a loader writes: the sum of all that a server holds.</summary>
internal static class ServerGraph
{
    /// <summary>Reads a store's graph when the loader asks for it, and hands it over.</summary>
    /// <param name="session">The call.</param>
    /// <param name="store">The store.</param>
    /// <param name="judged">Has the verdicts that mark relations, where the store keeps none itself, as a server does; null for the store's own.</param>
    public static Func<CancellationToken, Task<PropertyGraphWalk>> WalkOf(Session session, IGraphStore store, IVerdictStore? judged = null) =>
        async cancellationToken =>
        {
            var heap = new HeapBound();
            heap.GiveBack();
            var watched = new WatchedStore(store, session.Progress, "reading the graph")
            {
                Passed = heap.Keep, Verdicts = judged is null ? null : await judged.VerdictsAsync(cancellationToken),
            };
            var graph = await GraphStream.OpenAsync(watched, session.Ontology, new Resolving(session.Progress, heap), cancellationToken);
            (watched.What, watched.Then) = ("writing the graph", "finishing");
            heap.GiveBack(); // resolving needs several times the memory of its result
            return (receiver, token) => PropertyGraph.Walk(graph, receiver, token);
        };

    /// <summary>Shows how far resolution is, and looks after the memory that it takes.</summary>
    private sealed class Resolving(IProgress<double> shown, HeapBound heap) : IProgress<double>
    {
        public void Report(double value)
        {
            shown.Report(value);
            heap.Keep();
        }
    }
}
