using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Reviewing;

/// <summary>Which facts are to be judged, the least sure first.</summary>
internal static class ReviewQueue
{
    /// <summary>The facts of a graph that was loaded with ids and with what was rejected.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="query">Which relations; of every status where none was asked for.</param>
    /// <param name="below">Facts of less confidence than this.</param>
    /// <param name="judged">Whether those that were judged are meant, whatever their confidence, in place of those that were not.</param>
    public static IReadOnlyList<ReviewItem> Of(EntityGraph graph, GraphQuery query, double below, bool judged) =>
    [
        .. graph.Find(query).SelectMany(r => r.Evidence.Where(query.Admits).Select(e => new ReviewItem(r, e))).Where(i => !Extractors.Of(i.Evidence.Extractor).Contains(Extractors.Ontology))
            .Where(i => judged ? i.Verdict is not null : i.Verdict is null && i.Evidence.Confidence < below)
            .OrderBy(i => i.Evidence.Confidence).ThenBy(i => i.Evidence.Document.Id, StringComparer.Ordinal).ThenBy(i => i.Evidence.Start).ThenBy(i => i.Id, StringComparer.Ordinal)
            .DistinctBy(i => i.Id),
    ];

    private static bool Admits(this GraphQuery query, Evidence evidence) => query.GoesByOne(evidence.Document);
}
