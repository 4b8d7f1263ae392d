using KnowledgeGraph.Analytics;
using KnowledgeGraph.Analytics.Centrality;
using KnowledgeGraph.Analytics.Change;
using KnowledgeGraph.Analytics.Communities;
using KnowledgeGraph.Analytics.Components;
using KnowledgeGraph.Analytics.Layout;
using KnowledgeGraph.Analytics.Motifs;
using KnowledgeGraph.Analytics.Paths;
using KnowledgeGraph.Analytics.Similarity;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Tests.Analytics;

/// <summary>Every routine on a graph of 200,000 vertices and 2,000,000 edges, or on 100,000 relations of entities.</summary>
public sealed class CancellationTests
{
    private static readonly Lazy<CompactGraph> Large = new(() => RandomGraphs.PowerLaw(200_000, 2_000_000, 1));
    private static readonly Lazy<CompactGraph> Weighted = new(RandomGraphs.Weighted);
    private static readonly Lazy<EntityGraph> Story = new(() => RandomGraphs.Story(20_000, 100_000));
    private static readonly Lazy<GraphPart> Part = new(() => GraphPart.Of(Story.Value));
    private static readonly Lazy<CompactGraph> Compact = new(() => CompactGraph.From(Story.Value));
    private static readonly Lazy<int[]> Ends = new(() => [.. Enumerable.Range(0, 2_000_000).Select(e => e % 200_000)]);
    private static readonly SimplePathOptions Endless = new() { MaxLength = 64, MaxCount = 1_000_000, MaxWork = long.MaxValue };

    private static readonly Dictionary<string, Action<CancellationToken>> Routines = new()
    {
        ["PageRank"] = t => PageRank.Of(Large.Value, new() { Tolerance = 1e-300, MaxIterations = int.MaxValue }, t),
        ["HITS"] = t => Hits.Of(Large.Value, null, t),
        ["eigenvector"] = t => Eigenvector.Of(Large.Value, new() { Tolerance = 1e-300, MaxIterations = int.MaxValue }, t),
        ["Katz"] = t => Katz.Of(Large.Value, new() { Alpha = 1e-5 }, t),
        ["closeness"] = t => Closeness.Of(Large.Value, null, t),
        ["closeness by lengths"] = t => Closeness.Of(Weighted.Value, new() { UseWeights = true }, t),
        ["harmonic"] = t => Closeness.Harmonic(Large.Value, null, t),
        ["betweenness"] = t => Betweenness.Of(Large.Value, null, t),
        ["betweenness by lengths"] = t => Betweenness.Of(Weighted.Value, new() { UseWeights = true }, t),
        ["weak components"] = t => ConnectedComponents.Weak(Large.Value, t),
        ["strong components"] = t => ConnectedComponents.Strong(Large.Value, t),
        ["breadth first"] = t => BreadthFirst.Steps(Large.Value, 0, int.MaxValue, t),
        ["cores"] = t => Cores.Of(Large.Value, t),
        ["triangles"] = t => Triangles.Of(Large.Value, 0, t),
        ["cuts"] = t => Cuts.Of(Large.Value, t),
        ["Leiden"] = t => Leiden.Find(Large.Value, new() { Iterations = 0 }, t),
        ["Louvain"] = t => Louvain.Find(Large.Value, null, t),
        ["label propagation"] = t => LabelPropagation.Find(Large.Value, null, t),
        ["triad census"] = t => TriadCensus.Of(Large.Value, 0, t),
        ["links"] = t => LinkPrediction.Find(Large.Value, null, t),
        ["links of one"] = t => LinkPrediction.Of(Large.Value, 0, null, t),
        ["layout"] = t => ForceLayout.Of(Large.Value, null, t),
        ["shortest paths"] = t => ShortestPaths.Find(Large.Value, 199_999, 1, new() { Count = 10_000 }, t),
        ["simple paths"] = t => SimplePaths.Find(Large.Value, 199_999, 1, Endless, t),
        ["ego network"] = t => EgoNetwork.Around(Large.Value, 0, new() { Depth = 5, BothWays = true, MaxVertices = int.MaxValue }, t),
        ["undirected"] = t => Large.Value.ToUndirected(ParallelEdges.Sum, t),
        ["similar entities"] = t => SimilarEntities.Find(Compact.Value, 0, null, t),
        ["earliest path"] = t => TemporalPaths.Earliest(Compact.Value, 0, 1, null, t),
        ["paths through time"] = t => TemporalPaths.All(Compact.Value, 0, 1, null, Endless, t),
        ["difference"] = t => GraphDifference.Between(Story.Value, new(2030, 1, 1), new(2031, 1, 1), t),
        ["timeline"] = t => Timeline.Of(Part.Value, TimeBucket.Day, null, t),
        ["difference of two graphs"] = t => GraphDifference.Between(Story.Value, Story.Value, t),
        ["layout of a part"] = t => ForceLayout.Of(Part.Value, null, t),
        ["plain edges"] = t => CompactGraph.FromEdges(200_000, Ends.Value, Ends.Value, default, null, t),
        ["common neighbours"] = t => LinkPrediction.Find(Large.Value, new() { Measure = LinkMeasure.CommonNeighbours, Count = 1_000_000 }, t),
        ["compact graph"] = t => CompactGraph.From(Story.Value, null, new() { Weight = RelationWeight.Count }, t),
    };

    public static TheoryData<string> Names => [.. Routines.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_stops_within_100_milliseconds(string name)
    {
        _ = (Large.Value, Weighted.Value, Compact.Value, Part.Value, Ends.Value);
        Cancelled.Stops(Routines[name]);
    }
}
