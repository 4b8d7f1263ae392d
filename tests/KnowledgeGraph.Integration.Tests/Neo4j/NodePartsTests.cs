using System.Globalization;
using KnowledgeGraph.Neo4j.Loading;

namespace KnowledgeGraph.Integration.Tests.Neo4j;

public class NodePartsTests
{
    [Fact]
    public void Relationships_of_documents_mostly_lie_within_one_part_and_parts_have_about_as_many()
    {
        var (parts, random) = (new NodeParts(2, 500), new Random(3));
        var found = Enumerable.Range(0, 100).SelectMany(d => Enumerable.Range(0, 500).Select(_ => (Id(d, random.Next(100)), Id(d, random.Next(100))))).Select(r => parts.Of(r.Item1, r.Item2)).ToList();
        Assert.InRange(found.Count(p => p.Start != p.End), 0, found.Count / 5);
        Assert.InRange(found.Count(p => p.Start == 0), found.Count * 2 / 5, found.Count * 3 / 5);
    }

    [Fact]
    public void A_node_stays_in_its_part()
    {
        var (parts, random, known) = (new NodeParts(3, 10), new Random(5), new Dictionary<string, int>());
        for (var i = 0; i < 20_000; i++)
        {
            var (start, end) = (Id(0, random.Next(1000)), Id(0, random.Next(1000)));
            var (first, second) = parts.Of(start, end);
            Assert.Equal(known.GetValueOrDefault(start, first), known[start] = first);
            Assert.Equal(known.GetValueOrDefault(end, second), known[end] = second);
        }
    }

    [Fact]
    public void A_chain_of_nodes_is_parted_too()
    {
        var parts = new NodeParts(2, 100);
        var found = Enumerable.Range(0, 20_000).Select(i => parts.Of(Id(0, i), Id(0, i + 1))).ToList();
        Assert.InRange(found.Count(p => p.Start == 0), 8_000, 12_000);
        Assert.InRange(found.Count(p => p.Start != p.End), 1, 2_000);
    }

    [Fact]
    public void There_may_be_one_part_and_more_than_anybody_needs()
    {
        Assert.Equal((0, 0), new NodeParts(1, 1).Of("a", "b"));
        var many = new NodeParts(int.MaxValue, 1);
        for (var i = 0; i < 5000; i++) Assert.InRange(many.Of(Id(i, 0), Id(i, 1)).End, 0, 999);
    }

    private static string Id(int document, int entity) => string.Create(CultureInfo.InvariantCulture, $"{document}:{entity}");
}
