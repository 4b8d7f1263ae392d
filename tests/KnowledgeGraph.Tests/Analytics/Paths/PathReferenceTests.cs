using KnowledgeGraph.Analytics;
using KnowledgeGraph.Analytics.Paths;

namespace KnowledgeGraph.Tests.Analytics.Paths;

/// <summary>Paths and neighbourhoods of 200 random graphs are those of networkx.</summary>
public sealed class PathReferenceTests
{
    [Fact]
    public void The_k_shortest_paths_have_the_lengths_of_networkx_and_no_vertex_twice()
    {
        var several = 0;
        foreach (var entry in KeptValues.Networkx)
        {
            var (graph, paths, weighted) = (KeptValues.Graph(entry), entry["paths"]!, entry["weights"] is not null);
            var (source, target, expected) = ((int)paths["source"]!, (int)paths["target"]!, KeptValues.Doubles(paths["lengths"]));
            var found = ShortestPaths.Find(graph, source, target, new() { Count = 15, Weighted = weighted });
            if (source == target)
            {
                Assert.Empty(Assert.Single(found).Steps);
                continue;
            }

            Assert.Equal(expected.Length, found.Length);
            for (var i = 0; i < expected.Length; i++) Assert.Equal(expected[i], found[i].Length, 1e-9);
            Assert.Equal(found.Length, found.Select(p => string.Join(' ', p.Vertices)).Distinct().Count());
            Assert.All(found, p => AssertWay(graph, p, source, target));
            several += found.Length > 1 ? 1 : 0;
        }

        Assert.True(several > 60, $"only {several} pairs have several paths");
    }

    [Fact]
    public void All_simple_paths_are_those_of_networkx()
    {
        foreach (var entry in KeptValues.Networkx)
        {
            var (graph, paths) = (KeptValues.Graph(entry), entry["paths"]!);
            var (source, target) = ((int)paths["source"]!, (int)paths["target"]!);
            if (source == target) continue;
            var expected = paths["simple"]!.Select(p => string.Join(' ', KeptValues.Ints(p))).ToList();
            var found = SimplePaths.Find(graph, source, target, new() { MaxCount = 400 });
            Assert.Equal(expected, found.Paths.Select(p => string.Join(' ', p.Vertices)));
            Assert.All(found.Paths, p => AssertWay(graph, p, source, target));
        }
    }

    [Fact]
    public void The_surroundings_of_a_vertex_are_those_of_networkx()
    {
        foreach (var entry in KeptValues.Networkx)
        {
            var graph = KeptValues.Graph(entry);
            var around = EgoNetwork.Around(graph, 0, new() { Depth = 2, BothWays = false });
            Assert.Equal(KeptValues.Ints(entry["ego"]), around.Vertices.Order());
            var inside = around.Vertices.ToHashSet();
            var ends = KeptValues.Ints(entry["edges"]);
            Assert.Equal(Enumerable.Range(0, graph.EdgeNumbers).Where(e => inside.Contains(ends[2 * e]) && inside.Contains(ends[2 * e + 1])), around.Edges);
        }
    }

    private static void AssertWay(CompactGraph graph, GraphPath path, int source, int target)
    {
        Assert.Equal((source, target), (path.Vertices[0], path.Vertices[^1]));
        Assert.Equal(path.Vertices.Length, path.Vertices.Distinct().Count());
        for (var i = 0; i < path.Steps.Length; i++)
        {
            var step = path.Steps[i];
            Assert.Equal((path.Vertices[i], path.Vertices[i + 1]), (step.From, step.To));
            var (targets, edges) = (graph.Successors(step.From).ToArray(), graph.OutEdges(step.From).ToArray());
            Assert.Equal(edges.Where((_, p) => targets[p] == step.To).Order(), step.Edges.Order());
        }
    }
}
