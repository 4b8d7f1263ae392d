using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Tests.Support;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Tests.Cli;

/// <summary>Types that are asked for in the wrong place.</summary>
[Collection(KgCollection.Name)]
public sealed class TypeTests
{
    [Fact]
    public async Task Every_event_type_without_events_leads_to_the_option_and_to_its_relation()
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution());
        foreach (var relation in Ontology.Default.Relations.Where(r => r.Event is not null && r.Event != r.Name && Ontology.Default.Relations.All(o => o.Name != r.Event)))
        {
            var result = await kg.RunAsync("find", "--type", relation.Event!.ToLowerInvariant());
            Assert.Equal(2, result.Code);
            Assert.EndsWith($": an event type; add --events, or name the relation {relation.Name}.", result.ErrorLine, StringComparison.Ordinal);
            Assert.Equal(0, (await kg.RunAsync("find", "--events", "--type", relation.Event!)).Code);
        }

        Assert.Contains("name the relation ATTACKED", (await kg.RunAsync("export", "dot", "--type", "ATTACK")).ErrorLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_relation_that_no_event_makes_is_refused_among_events()
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution());
        foreach (var relation in Ontology.Default.Relations.Where(r => r.Event is null))
        {
            Assert.Equal(0, (await kg.RunAsync("find", "--type", relation.Name)).Code);
            Assert.Contains("leave out --events", (await kg.RunAsync("find", "--events", "--type", relation.Name)).ErrorLine, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_relationship_of_an_export_that_is_no_relation_is_explained()
    {
        using var kg = new Kg();
        await kg.AddAsync(SampleDocument.Contribution(), Some.Contribution());
        var labels = (await kg.RunAsync("export", "jsonl")).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(JObject.Parse)
            .Where(o => (string?)o["type"] == "relationship").Select(o => (string)o["label"]!).Distinct()
            .Where(l => !Ontology.Default.TryGetRelation(l, out _) && l is not ("RESPONDED_TO" or "CAUSED")).ToList();
        Assert.Contains("STATED_BY", labels);
        foreach (var label in labels.Append("USED").Append("OCCURRED_IN"))
        {
            var result = await kg.RunAsync("find", "--type", label);
            Assert.Equal(2, result.Code);
            Assert.Matches($"^kg: --type {label}: no relation between entities; it joins an? .*; kg ", result.ErrorLine);
        }
    }
}
