using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests;

/// <summary>A small invented article with something of everything that a graph can hold.</summary>
internal static class SampleDocument
{
    public static Contribution Contribution() => new GraphBuilder(Ontology.Default).Build(Facts());

    public static EntityGraph Graph() => EntityGraph.From([Contribution()]);

    public static DocumentFacts Facts()
    {
        var sketch = new FactsSketch(
            "Norland's navy shelled Port Ostrava with howitzers on Friday.",
            "\"The shelling answers their raid,\" Admiral Ida Berg said.",
            "Her ships did not attack Norland itself.");
        var navy = sketch.Entity(EntityKind.Organization, "Norland's navy", false, sketch.Mention(0, "Norland's navy", MentionType.NominalOrganization));
        var norland = sketch.Entity(
            EntityKind.Place, "Norland", true, sketch.Mention(0, "Norland", MentionType.GeoPolitical), sketch.Mention(2, "Norland", MentionType.GeoPolitical));
        var port = sketch.Entity(EntityKind.Place, "Port Ostrava", true, sketch.Mention(0, "Port Ostrava", MentionType.GeoPolitical));
        var guns = sketch.Entity(EntityKind.Weapon, "howitzers", false, sketch.Mention(0, "howitzers", MentionType.NominalWeapon));
        var raid = sketch.Entity(EntityKind.Happening, "raid", false, sketch.Mention(1, "raid", MentionType.Event));
        var speaker = sketch.Mention(1, "Ida Berg", MentionType.Person);
        var berg = sketch.Entity(EntityKind.Person, "Ida Berg", true, speaker, sketch.Mention(2, "Her", MentionType.Pronoun));
        sketch.Entities[norland] = sketch.Entities[norland] with { Place = new PlaceDetail(PlaceType.Country, "NO", 61.5, 8) };
        sketch.Entities[berg] = sketch.Entities[berg] with { Roles = ["Admiral"], Aliases = ["Berg"] };

        var shelled = sketch.Event(
            0, "ATTACK", "shelled", (ArgumentRole.Agent, navy, "Norland's navy"), (ArgumentRole.Target, port, "Port Ostrava"), (ArgumentRole.Instrument, guns, "howitzers"));
        sketch.Events[shelled] = sketch.Events[shelled] with { Time = new TimeInterval(new(2024, 3, 15), new(2024, 3, 15), TimeGranularity.Day, "on Friday") };
        var shelling = sketch.Event(1, "ATTACK", "shelling");
        var attack = sketch.Event(2, "ATTACK", "attack", (ArgumentRole.Agent, berg, "Her"), (ArgumentRole.Target, norland, "Norland"));
        sketch.Events[attack] = sketch.Events[attack] with { Negated = true };
        sketch.Links.Add(new HappeningLink(new(true, shelling), "RESPONDED_TO", new(false, raid), 1, 0.5, Extractors.Document));
        sketch.Statements.Add(new StatementFact(
            StatementKind.Direct, sketch.Span(1, "The shelling answers their raid"), berg, speaker, sketch.Span(1, "said"), [1], 0.75) { Events = [shelling], About = [raid] });
        sketch.Relations.Add(new RelationFact(navy, "ATTACKED", port, FactStatus.Actual, 0, sketch.Span(0, "shelled"), 0.8, Extractors.Model) { Event = shelled });
        sketch.Relations.Add(new RelationFact(navy, "PART_OF", norland, FactStatus.Actual, 0, sketch.Span(0, "Norland's navy"), 0.6, Extractors.Rules));
        sketch.Relations.Add(new RelationFact(berg, "ATTACKED", norland, FactStatus.Negated, 2, sketch.Span(2, "attack"), 0.55, Extractors.Model) { Event = attack, AttributedTo = [berg] });
        sketch.Rejected.Add(new RejectedFact(RejectionReason.UnresolvedPronoun, "LINKED_TO", "their", "raid", 1));
        return sketch.Build();
    }
}
