using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;
using KnowledgeGraph.Analytics;
using KnowledgeGraph.Analytics.Centrality;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Tests.Analytics;

/// <summary>What a compact graph holds beside the graph of entities, counted array by array.</summary>
public sealed class MemoryTests
{
    private static readonly EntityGraph Story = RandomGraphs.Story(2_000, 20_000);

    [Fact]
    public void A_compact_graph_takes_at_most_16_bytes_an_edge_beyond_the_entity_graph()
    {
        var graph = CompactGraph.From(Story, null, new() { SymmetricBothWays = false });
        PageRank.Of(graph);
        Assert.Equal(20_000, graph.EdgeCount);
        Assert.InRange(Bytes(graph) / 20_000.0, 12, 16);
    }

    [Fact]
    public void So_does_a_chosen_part_of_one()
    {
        var graph = CompactGraph.From(Story, new GraphQuery { Types = ["ATTACKED", "LOCATED_IN"], Statuses = [FactStatus.Actual] }, new() { Vertices = VertexChoice.All });
        Assert.Equal(10_000, graph.EdgeCount);
        Assert.InRange(Bytes(graph) / 10_000.0, 12, 16);
    }

    [Fact]
    public void Numbers_of_incoming_edges_are_made_when_asked_for_and_lead_to_the_same_relations()
    {
        var graph = CompactGraph.From(Story);
        var before = Bytes(graph);
        for (var v = 0; v < graph.VertexCount; v++)
        {
            for (var i = 0; i < graph.Predecessors(v).Length; i++)
            {
                var from = graph.Predecessors(v)[i];
                var places = graph.Successors(from).ToArray().Index().Where(p => p.Item == v).Select(p => graph.OutEdges(from)[p.Index]);
                Assert.Contains(graph.InEdges(v)[i], places);
            }
        }

        Assert.InRange(Bytes(graph) - before, 4 * graph.ArcCount, 4 * graph.ArcCount + 64);
    }

    /// <summary>All arrays that are reached from an object, those of the graph of entities left out.</summary>
    private static long Bytes(object root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance) { Story, ImmutableCollectionsMarshal.AsArray(Story.Entities)! };
        return Sum(root, seen);
    }

    private static long Sum(object? value, HashSet<object> seen)
    {
        if (value is null || value is string || (!value.GetType().IsValueType && !seen.Add(value))) return 0;
        if (value is Array array) return (long)array.Length * Size(array.GetType().GetElementType()!);
        if (value.GetType().IsPrimitive || value is Delegate or IDictionary || value.GetType().Namespace?.StartsWith("System.Collections.Immutable", StringComparison.Ordinal) != true && value.GetType().Namespace != "KnowledgeGraph.Analytics") return 0;
        return value.GetType().GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public).Sum(f => Sum(f.GetValue(value), seen));
    }

    private static int Size(Type element) => element == typeof(int) ? 4 : element == typeof(bool) ? 1 : 8;
}
