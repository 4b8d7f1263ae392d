using System.Globalization;
using KnowledgeGraph.Analytics;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Tests.Analytics;

/// <summary>Seeded graphs of any size.</summary>
internal static class RandomGraphs
{
    /// <summary>Few vertices have many edges.</summary>
    public static CompactGraph PowerLaw(int vertices, int edges, int seed, EdgeDirection direction = EdgeDirection.Directed)
    {
        var random = new Random(seed);
        var (sources, targets) = (new int[edges], new int[edges]);
        for (var e = 0; e < edges; e++) (sources[e], targets[e]) = (random.Next(vertices), (int)(vertices * Math.Pow(random.NextDouble(), 3)));
        return CompactGraph.FromEdges(vertices, sources, targets, default, new() { Direction = direction });
    }

    /// <summary>100,000 vertices, 500,000 edges with lengths from 1 to 9.</summary>
    public static CompactGraph Weighted()
    {
        var random = new Random(1);
        int[] Ends() => [.. Enumerable.Range(0, 500_000).Select(_ => random.Next(100_000))];
        return CompactGraph.FromEdges(100_000, Ends(), Ends(), [.. Enumerable.Range(0, 500_000).Select(_ => (double)random.Next(1, 10))]);
    }

    /// <summary>Entities with relations of four types, each with a day, as one document would give them.</summary>
    public static EntityGraph Story(int entities, int relations, int seed = 1)
    {
        string[] types = ["ATTACKED", "LOCATED_IN", "MEMBER_OF", "MET_WITH"];
        var random = new Random(seed);
        var ids = Enumerable.Range(0, entities).Select(v => EntityId.OfNamed(EntityKind.Person, Name(v))).ToArray();
        return EntityGraph.From([new Contribution(
            new DocumentNode("made", null, null, null, null, "en", 1, 1),
            [new SentenceNode("made", 0, ".", 0, 1)],
            [.. ids.Select((id, v) => new EntityShare(id, EntityKind.Person, Name(v), true, [], [], 1, null))],
            [], [], [], [],
            [.. Enumerable.Range(0, relations).Select(e => Share(e, ids[random.Next(entities)], types[e % 4], ids[random.Next(entities)], new DateOnly(2030, 1, 1).AddDays(random.Next(700))))],
            [])]);

        static string Name(int number) => number.ToString("D6", CultureInfo.InvariantCulture);

        static RelationShare Share(int number, EntityId subject, string type, EntityId target, DateOnly day) =>
            new(Name(number), subject, type, target, FactStatus.Actual, 0, 0, 1, 0.9, "made", null, day, day, []);
    }
}
