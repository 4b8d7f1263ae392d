using FsCheck.Xunit;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Core.Resolution;

/// <summary>What the graph is after resolution, and that it depends on its documents alone.</summary>
public sealed class ResolvedGraphTests
{
    private static readonly Contribution[] Kitchen =
    [
        News.Here(EntityKind.Person, "Joe Kestrel", "footballer"), News.HereAgain(EntityKind.Person, "Joseph R. Kestrel"), News.HereAgain(EntityKind.Person, "Kestrel"),
        News.There(EntityKind.Person, "Joe Kestrel", "finance minister"), News.There(EntityKind.Organization, "Sevran Liberation Army"),
        Some.Meeting("Joe Kestrel", "Otto Kern"), News.Here(EntityKind.Organization, "al-Sahrat"), News.There(EntityKind.Organization, "El Sahrat"),
        News.Place("Palmyra", "Ana Ruiz", new(PlaceType.City, "SY", 34.55, 38.28)), News.Place("Palmyra", "Otto Kern", new(PlaceType.City, "US", 31.76, -95.63)),
    ];

    [Property(MaxTest = 40)]
    public bool The_order_of_the_documents_changes_nothing(int seed)
    {
        var shuffled = Kitchen.ToArray();
        new Random(seed).Shuffle(shuffled);
        return Told(EntityGraph.From(shuffled)) == Told(EntityGraph.From(Kitchen));
    }

    [Property(MaxTest = 40)]
    public bool Adding_and_removing_leaves_the_decisions_of_what_is_left(byte[] steps)
    {
        using var store = new Closing(new MemoryGraphStore());
        var left = new HashSet<Contribution>();
        foreach (var step in steps)
        {
            var contribution = Kitchen[step / 3 % Kitchen.Length];
            if (step % 3 > 0 && left.Add(contribution)) store.Value.AddAsync(contribution).GetAwaiter().GetResult();
            else if (step % 3 == 0 && left.Remove(contribution)) store.Value.RemoveAsync(contribution.Document.Id).GetAwaiter().GetResult();
        }

        return Told(store.Value.LoadAsync().GetAwaiter().GetResult()) == Told(EntityGraph.From(left));
    }

    [Fact]
    public void A_relation_that_two_names_have_is_one_relation_with_the_evidence_of_both()
    {
        var graph = EntityGraph.From([Some.Meeting("al-Sahrat", "Ilse Maren", "a.txt"), Some.Meeting("El Sahrat", "Ilse Maren", "b.txt")]);
        var relation = Assert.Single(graph.Relations);
        Assert.Equal(2, relation.Evidence.Length);
        Assert.Equal(2, graph.Events.Count(e => e.Participants.Any(p => p.Entity == relation.Subject)));
        var (subject, @object) = (relation.Subject.Id, relation.Object.Id);
        Assert.Equal(RelationShare.IdOf(subject, "MET_WITH", @object, FactStatus.Actual), relation.Id);
    }

    [Fact]
    public void A_relation_between_two_names_of_one_entity_is_left_out_and_said()
    {
        var meeting = Some.Contribution(
            Some.Facts("al-Sahrat met El Sahrat .").Entity(EntityKind.Organization, "al-Sahrat").Entity(EntityKind.Organization, "El Sahrat").Event("MEET", "met", "al-Sahrat", "El Sahrat").Build());
        var graph = EntityGraph.From([meeting]);
        Assert.Empty(graph.Relations);
        Assert.Equal("MET_WITH", Assert.Single(graph.Loops).Type);
        Assert.Single(graph.Entities);
    }

    [Fact]
    public void A_graph_without_rules_is_what_the_documents_say()
    {
        var graph = EntityGraph.From(Kitchen, resolution: new ResolutionOptions { Automatic = false });
        Assert.Empty(graph.Resolution.Merges);
        Assert.Empty(graph.Resolution.Splits);
    }

    [Fact]
    public void Contributions_stay_as_they_are()
    {
        var (before, raw) = (Kitchen.Select(c => c with { }).ToList(), Kitchen.ToList());
        EntityGraph.From(Kitchen);
        Assert.All(raw.Zip(before), p => Assert.True(ContributionEquality.Same(p.First, p.Second)));
    }

    private static string Told(EntityGraph graph) => Shape.Of(graph) + string.Join('\n', graph.Resolution.Merges.Select(m => $"{m with { Evidence = [] }} {string.Join('|', m.Evidence)}"))
        + string.Join('\n', graph.Resolution.Splits.Select(s => $"{s with { Parts = [] }} {string.Join('|', s.Parts.Select(p => $"{p.Id} {string.Join(',', p.Documents)}"))}"));

    private sealed class Closing(MemoryGraphStore store) : IDisposable
    {
        public MemoryGraphStore Value => store;

        public void Dispose() => store.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    [Fact]
    public void What_names_of_one_entity_have_is_kept_when_they_are_merged()
    {
        var time = new TimeInterval(new(2014, 1, 1), new(2014, 12, 31), TimeGranularity.Year, "2014");
        Contribution With(string name) => Some.Meeting(name, "Ilse Maren", name + ".txt") is var c
            ? c with { Entities = [.. c.Entities.Select(e => e.Name == name ? e with { Time = time, Types = [name == "al-Sahrat" ? "Militia" : "Party"], Ids = ["own:7"] } : e)] } : c;
        var entity = EntityGraph.From([With("al-Sahrat"), With("El Sahrat")]).Entities.Single(e => e.Name.EndsWith("Sahrat", StringComparison.Ordinal));
        Assert.Equal((time, "Militia, Party", "own:7"), (entity.Time, string.Join(", ", entity.Types), string.Join(", ", entity.Ids)));
    }
}
