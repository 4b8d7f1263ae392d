using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Tests.Formats.Writing;

public class JsonLinesWriterTests
{
    [Fact]
    public void Every_end_of_a_relationship_is_a_node_written_before()
    {
        foreach (var graph in new[] { SampleDocument.Graph(), HardGraph.Graph() })
        {
            var nodes = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var line in Lines(graph))
            {
                if ((string?)line["type"] == "node") nodes.Add((string)line["id"]!, line["labels"]!.ToString());
                else foreach (var end in new[] { line["start"]!, line["end"]! }) Assert.Equal(nodes[(string)end["id"]!], end["labels"]!.ToString());
            }
        }
    }

    [Fact]
    public void Ids_of_relationships_are_unique()
    {
        var ids = Lines(SampleDocument.Graph()).Where(l => (string?)l["type"] == "relationship").Select(l => (string)l["id"]!).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void Names_come_back_as_they_were_apart_from_halves_of_pairs()
    {
        var names = Lines(HardGraph.Graph()).Where(l => l["labels"]?[0]?.ToString() == "Entity").Select(l => (string)l["properties"]!["name"]!).ToHashSet();
        Assert.Equal(HardGraph.Names.Select(n => n.Replace("\ud83d ", "\ufffd ", StringComparison.Ordinal)).ToHashSet(), names);
    }

    [Fact]
    public void A_choice_leaves_out_what_does_not_belong_to_it()
    {
        var lines = Lines(SampleDocument.Graph(), new GraphQuery { Types = ["PART_OF"] });
        Assert.Equal(["Norland", "Norland's navy"], lines.Where(l => l["labels"]?[0]?.ToString() == "Entity").Select(l => (string)l["properties"]!["name"]!));
        Assert.Single(lines, l => l["labels"]?[0]?.ToString() == "Sentence");
        Assert.Equal(["HAS_SENTENCE", "MENTIONS", "MENTIONS", "PART_OF"], lines.Where(l => l["label"] is not null).Select(l => (string)l["label"]!));
    }

    [Fact]
    public void A_relation_carries_its_status_and_sources()
    {
        var denied = Assert.Single(Lines(SampleDocument.Graph(), new GraphQuery { Statuses = [FactStatus.Negated] }), l => (string?)l["label"] == "ATTACKED");
        Assert.Equal("negated", (string?)denied["properties"]!["status"]);
        Assert.Single((JArray)denied["properties"]!["attributedTo"]!);
        Assert.Equal(1, (int)denied["properties"]!["count"]!);
    }

    private static List<JObject> Lines(EntityGraph graph, GraphQuery? query = null) =>
        [.. Written.In("jsonl", graph, query).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(JObject.Parse)];
}
