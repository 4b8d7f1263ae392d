using KnowledgeGraph.Conflicts;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Tests.Core.Ontologies;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Core.Conflicts;

/// <summary>Facts that cannot both be true, and facts that look so and can.</summary>
public sealed class ConflictFinderTests
{
    private static readonly DateOnly May = new(2031, 5, 10), June = new(2031, 6, 10), July = new(2031, 7, 10);

    [Fact]
    public void Two_who_lead_one_body_at_one_time_are_a_conflict_and_who_follows_is_none()
    {
        var together = Find(Leads("Mara", May), Leads("Mara", July), Leads("Ivo", June));
        Assert.Equal(["Exclusive Front: Ivo LEADS Front / Mara LEADS Front dated"], together);
        Assert.Empty(Find(Leads("Mara", May), Leads("Mara", June), Leads("Ivo", July)));
    }

    [Fact]
    public void Where_no_day_is_known_one_may_have_followed_the_other_and_it_is_said_so() =>
        Assert.Equal(["Exclusive Front: Ivo LEADS Front / Mara LEADS Front undated"], Find(Leads("Mara", null), Leads("Ivo", June)));

    [Fact]
    public void A_body_that_leads_beside_a_person_and_a_leader_without_name_are_no_conflict()
    {
        var coalition = Of(May, "Veltro leads Front .", f => f.Entity(EntityKind.Organization, "Veltro").Entity(EntityKind.Organization, "Front").Relation("Veltro", "LEADS", "Front"));
        var nobody = Of(May, "commander leads Front .", f => f.Nominal(EntityKind.Person, "commander").Entity(EntityKind.Organization, "Front").Relation("commander", "LEADS", "Front"));
        Assert.Empty(Find(Leads("Mara", May), coalition, nobody));
    }

    [Fact]
    public void What_a_subject_has_one_of_is_said_by_the_ontology_of_the_user()
    {
        var ontology = OntologyChangeTests.Read("""{ "extends": "news", "relations": [ { "name": "HAS_CAPITAL", "subjects": ["Place"], "objects": ["Place"], "functional": true } ] }""");
        Contribution Capital(string town) => Some.Contribution(
            Some.Facts($"{town} rules Sorland .", town, publishedAt: May).Entity(EntityKind.Place, town).Entity(EntityKind.Place, "Sorland").Relation("Sorland", "HAS_CAPITAL", town).Build(), ontology);
        var graph = EntityGraph.From([Capital("Tolo"), Capital("Velin")], ontology);
        var conflict = Assert.Single(ConflictFinder.Find(graph));
        Assert.Equal((ConflictKind.Functional, "Sorland", "Tolo", "Velin"), (conflict.Kind, conflict.Shared.Name, conflict.First.Object.Name, conflict.Second.Object.Name));
        Assert.Empty(ConflictFinder.Find(EntityGraph.From([Capital("Tolo"), Capital("Tolo")], ontology)));
    }

    [Fact]
    public void Who_was_killed_and_acts_later_is_a_conflict_and_who_acted_before_is_none()
    {
        var killed = Event("Ivo", "KILL", "killed", "Mara", June);
        Assert.Equal(["Final Mara: Ivo KILLED Mara / Mara ATTACKED Tolo dated"], Find(killed, Event("Mara", "ATTACK", "shelled", "Tolo", July, EntityKind.Place)));
        Assert.Empty(Find(killed, Event("Mara", "ATTACK", "shelled", "Tolo", May, EntityKind.Place)));
        Assert.Empty(Find(killed, Event("Mara", "ATTACK", "shelled", "Tolo", June, EntityKind.Place)));
        Assert.Empty(Find(Event("Ivo", "KILL", "killed", "Front", June, EntityKind.Organization), Of(July, "Front shelled Tolo .", f => f.Entity(EntityKind.Organization, "Front").Entity(EntityKind.Place, "Tolo")
            .Event("ATTACK", "shelled", "Front", "Tolo", time: Day(July)))));
    }

    [Fact]
    public void What_another_source_denies_is_a_conflict_and_what_happened_on_other_days_is_none()
    {
        Contribution Told(DateOnly day, bool denied, string uri) => Some.Contribution(Some.Facts($"Front shelled Tolo in {uri} .", uri, publishedAt: day).Entity(EntityKind.Organization, "Front").Entity(EntityKind.Place, "Tolo")
            .Event("ATTACK", "shelled", "Front", "Tolo", negated: denied, time: Day(day)).Build());
        Assert.Equal(["Denied Front: Front ATTACKED Tolo / Front ATTACKED Tolo dated"], Find(Told(May, false, "one"), Told(May, true, "other")));
        Assert.Empty(Find(Told(May, false, "one"), Told(July, true, "other")));
        Assert.Empty(Find(Told(May, false, "one"), Told(May, false, "other")));
    }

    private static Contribution Leads(string name, DateOnly? day) =>
        Of(day, $"{name} leads Front .", f => f.Entity(EntityKind.Person, name).Entity(EntityKind.Organization, "Front").Relation(name, "LEADS", "Front"));

    private static Contribution Event(string agent, string type, string trigger, string target, DateOnly day, EntityKind kind = EntityKind.Person) =>
        Of(day, $"{agent} {trigger} {target} .", f => f.Entity(EntityKind.Person, agent).Entity(kind, target).Event(type, trigger, agent, target, time: Day(day)));

    private static TimeInterval Day(DateOnly day) => new(day, day, TimeGranularity.Day, "then");

    private static int _number;

    private static Contribution Of(DateOnly? day, string text, Func<FactsOf, FactsOf> facts)
    {
        var number = Interlocked.Increment(ref _number);
        return Some.Contribution(facts(Some.Facts(FormattableString.Invariant($"{text}\nNumber {number} ."), FormattableString.Invariant($"{number}.txt"), publishedAt: day)).Build());
    }

    private static IEnumerable<string> Find(params Contribution[] contributions) =>
        ConflictFinder.Find(EntityGraph.From(contributions)).Select(c => $"{c.Kind} {c.Shared.Name}: {c.First} / {c.Second} {(c.IsDated ? "dated" : "undated")}");
}
