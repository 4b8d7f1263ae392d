using System.Collections.Immutable;
using KnowledgeGraph.Analytics;
using KnowledgeGraph.Analytics.Centrality;

namespace KnowledgeGraph.Tests.Analytics.Centrality;

/// <summary>Every centrality against networkx 3.6.1.</summary>
public sealed class CentralityReferenceTests
{
    private static readonly IterationOptions Sharp = new() { Tolerance = 1e-12 };

    [Fact]
    public void Degrees_are_those_of_networkx()
    {
        ReferenceGraphs.Agree("degree", 0, (g, _) => Degree.Of(g).Select(d => (double)d));
        ReferenceGraphs.Agree("in", 0, (g, _) => Degree.Of(g, DegreeKind.Incoming).Select(d => (double)d), 100);
        ReferenceGraphs.Agree("in", 0, (g, _) => Degree.Of(g.Reversed(), DegreeKind.Outgoing).Select(d => (double)d), 100);
        ReferenceGraphs.Agree("strength", 1e-9, (g, _) => Degree.Weighted(g));
    }

    [Fact]
    public void PageRank_is_that_of_networkx() => ReferenceGraphs.Agree("pagerank", 1e-9, (g, _) => PageRank.Of(g, new() { Tolerance = 1e-13 }));

    [Fact]
    public void Personalised_PageRank_is_that_of_networkx() => ReferenceGraphs.Agree("personal", 1e-9, (g, _) => PageRank.Of(g, new()
    {
        Damping = 0.7,
        Tolerance = 1e-13,
        Personalisation = g.VertexCount == 1 ? ImmutableDictionary<int, double>.Empty.Add(0, 1) : ImmutableDictionary<int, double>.Empty.Add(0, 1).Add(g.VertexCount - 1, 2),
    }));

    [Fact]
    public void Hubs_and_authorities_are_those_of_networkx()
    {
        ReferenceGraphs.Agree("hubs", 1e-6, (g, _) => Hits.Of(g, Sharp).Hubs, 60);
        ReferenceGraphs.Agree("authorities", 1e-6, (g, _) => Hits.Of(g, Sharp).Authorities, 60);
    }

    [Fact]
    public void Eigenvector_centrality_is_that_of_networkx() => ReferenceGraphs.Agree("eigenvector", 1e-6, (g, _) => Eigenvector.Of(g, Sharp), 50);

    [Fact]
    public void Katz_centrality_is_that_of_networkx() => ReferenceGraphs.Agree("katz", 1e-6, (g, e) => Katz.Of(g, new() { Alpha = (double)e["alpha"]! }), 180);

    [Fact]
    public void Closeness_is_that_of_networkx() => ReferenceGraphs.Agree("closeness", 1e-9, (g, _) => Closeness.Of(g, new() { UseWeights = true }));

    [Fact]
    public void Harmonic_centrality_is_that_of_networkx() => ReferenceGraphs.Agree("harmonic", 1e-9, (g, _) => Closeness.Harmonic(g, new() { UseWeights = true }));

    [Fact]
    public void Betweenness_is_that_of_networkx() => ReferenceGraphs.Agree("betweenness", 1e-9, (g, _) => Betweenness.Of(g, new() { UseWeights = true }));
}
