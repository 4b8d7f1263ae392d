using System.Collections.Concurrent;
using KnowledgeGraph.Analytics;
using KnowledgeGraph.Analytics.Centrality;
using KnowledgeGraph.Analytics.Layout;

namespace KnowledgeGraph.Tests.Analytics;

/// <summary>What takes long says how far it is, and comes to the same result.</summary>
public sealed class ProgressTests
{
    private static readonly CompactGraph Graph = CompactGraph.FromEdges(300, [.. Enumerable.Range(0, 900).Select(i => i % 300)], [.. Enumerable.Range(0, 900).Select(i => (i * 7 + 1) % 300)]);

    [Fact]
    public void Betweenness_tells_of_its_searches() => Tells(told => Betweenness.Of(Graph, new() { Progress = told }), Betweenness.Of(Graph));

    [Fact]
    public void Closeness_tells_of_its_searches() => Tells(told => Closeness.Of(Graph, new() { Progress = told }), Closeness.Of(Graph));

    [Fact]
    public void A_layout_tells_of_its_iterations() => Tells(told => ForceLayout.Of(Graph, new() { Progress = told }), ForceLayout.Of(Graph));

    private static void Tells<T>(Func<IProgress<double>, IEnumerable<T>> compute, IEnumerable<T> expected)
    {
        var told = new Told();
        Assert.Equal(expected, compute(told));
        Assert.All(told.Shares, s => Assert.InRange(s, 0, 1));
        Assert.Equal(1, told.Shares.Max());
        Assert.True(told.Shares.Count >= 100);
    }

    private sealed class Told : IProgress<double>
    {
        public ConcurrentBag<double> Shares { get; } = [];

        public void Report(double value) => Shares.Add(value);
    }
}
