using System.Text;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.Tests.Core.Ontologies;

/// <summary>Ontologies that extend the built-in one: what they change, and the contradictions that are refused.</summary>
public sealed class OntologyChangeTests
{
    internal const string Harbour = """
        {
          "name": "harbour", "extends": "news",
          "kinds": [ { "name": "Vessel", "is": "Thing", "nouns": ["Ship", "tanker"] } ],
          "rename": { "relations": { "MET_WITH": "MET", "LINKED_TO": "TIED_TO" }, "kinds": { "Happening": "Occasion" } },
          "forbid": { "relations": ["FAMILY_OF"], "kinds": ["Weapon"] },
          "relations": [
            { "name": "OWNS_VESSEL", "subjects": ["Organization", "Person"], "objects": ["Vessel"], "inverse": "OWNED_BY", "implies": ["RUNS_VESSEL"] },
            { "name": "OWNED_BY", "subjects": ["Vessel"], "objects": ["Person", "Organization"] },
            { "name": "RUNS_VESSEL", "subjects": ["Organization", "Person", "Place"], "objects": ["Vessel", "Thing"], "event": "SAIL" },
            { "name": "ATTACKED", "color": "#000000", "event": null },
            { "name": "MET", "objects": ["Person", "Organization", "Place", "Group", "Occasion"] },
          ],
        }
        """;

    private static readonly Ontology Extended = Read(Harbour);

    [Fact]
    public void An_extension_adds_renames_forbids_and_changes_and_leaves_the_rest()
    {
        Assert.Equal(Ontology.Default.Relations.Length - 1 + 3, Extended.Relations.Length);
        Assert.True(Extended.TryGetRelation("MET", out var met));
        Assert.Equal(("MET_WITH", "MEET", true), (met.Was, met.Event, met.IsSymmetric));
        Assert.Contains(EntityKind.Happening, met.Objects);
        Assert.DoesNotContain(EntityKind.Thing, met.Objects);
        Assert.False(Extended.TryGetRelation("MET_WITH", out _) || Extended.TryGetRelation("FAMILY_OF", out _));
        Assert.True(Extended.TryGetRelation("ATTACKED", out var attacked));
        Assert.Equal((null, "#000000", "ASSAULT"), (attacked.Event, attacked.Color, attacked.Plover));
        Assert.True(Extended.TryGetRelationOfEvent("SAIL", out var runs) && runs.OwnObjects.SetEquals(["Vessel"]));
        Assert.True(Extended.TryGetRelation("OWNED_BY", out var owned));
        Assert.Equal("OWNS_VESSEL", owned.Inverse);
        Assert.Equal(["Occasion", "Vessel"], Extended.Kinds.Select(k => k.Name));
        Assert.Equal(["ship", "tanker"], Extended.Kinds[1].Nouns.AsEnumerable());
    }

    [Theory]
    [InlineData("\"relations\": [ { \"name\": \"NAME\", \"subjects\": [\"Person\"], \"objects\": [\"Person\"] } ]")]
    [InlineData("\"relations\": [ { \"name\": \"OWNS\", \"subjects\": [\"Person\"], \"objects\": [\"Person\"], \"event\": \"NAME\" } ]")]
    [InlineData("\"rename\": { \"relations\": { \"LEADS\": \"NAME\" } }")]
    [InlineData("\"rename\": { \"kinds\": { \"Place\": \"NAME\" } }")]
    [InlineData("\"kinds\": [ { \"name\": \"NAME\", \"is\": \"Thing\", \"nouns\": \"ship\" } ]")]
    public void Names_of_more_than_a_hundred_characters_are_refused(string json)
    {
        string Named(int length) => $"{{ \"extends\": \"news\", {json.Replace("NAME", new string('N', length), StringComparison.Ordinal)} }}";
        Assert.NotNull(Read(Named(100)));
        Assert.Contains("the name has 101 characters; at most 100 are allowed", Assert.Throws<InvalidDataException>(() => Read(Named(101))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"forbid\": { \"relations\": [\"LEDS\"] }", "'LEDS' cannot be forbidden: there is no such relation; perhaps 'LEADS' is meant")]
    [InlineData("\"forbid\": { \"relations\": [\"LEADS\", \"LEADS\"] }", "'LEADS' is forbidden twice")]
    [InlineData("\"forbid\": { \"relations\": [\"LEADS\"] }, \"relations\": [ { \"name\": \"LEADS\" } ]", "'LEADS' is forbidden and defined")]
    [InlineData("\"forbid\": { \"relations\": [\"HEADS\"] }, \"relations\": [ { \"name\": \"HEADS\", \"subjects\": [\"Person\"], \"objects\": [\"Place\"] } ]", "'HEADS' is forbidden and defined; do one of the two")]
    [InlineData("\"forbid\": { \"relations\": [\"LEADS\"] }, \"rename\": { \"relations\": { \"LEADS\": \"HEADS\" } }", "'LEADS' is forbidden and renamed")]
    [InlineData("\"forbid\": { \"relations\": [\"LEADS\"] }, \"relations\": [ { \"name\": \"MEMBER_OF\", \"implies\": \"LEADS\" } ]", "'MEMBER_OF' has 'LEADS' as 'implies', which is forbidden")]
    [InlineData("\"forbid\": { \"kinds\": [\"Planet\"] }", "'Planet' cannot be forbidden: it is no entity kind")]
    [InlineData("\"forbid\": { \"kinds\": [\"Place\"] }", "'LOCATED_IN' can never hold: all its objects are forbidden")]
    [InlineData("\"rename\": { \"relations\": { \"LEADS\": \"MEMBER_OF\" } }", "'MEMBER_OF' exists already")]
    [InlineData("\"rename\": { \"relations\": { \"HEADS\": \"LEADS\" } }", "'HEADS' cannot be renamed: there is no such relation; perhaps 'LEADS' is meant")]
    [InlineData("\"rename\": { \"relations\": { \"LEADS\": \"heads\" } }", "the new name must be")]
    [InlineData("\"rename\": { \"relations\": { \"LEADS\": \"HEADS\" } }, \"relations\": [ { \"name\": \"LEADS\" } ]", "'LEADS' is renamed to 'HEADS' in this file")]
    [InlineData("\"rename\": { \"kinds\": { \"Place\": \"Person\" } }", "'Person' exists already")]
    [InlineData("\"rename\": { \"kinds\": { \"Spot\": \"Site\" } }", "'Spot' cannot be renamed")]
    [InlineData("\"rename\": { \"kinds\": { \"Place\": \"Site\" } }, \"relations\": [ { \"name\": \"LEADS\", \"objects\": [\"Place\"] } ]", "no entity kind any more: it is renamed to 'Site'")]
    [InlineData("\"kinds\": [ { \"name\": \"Place\", \"is\": \"Thing\" } ]", "the kind 'Place' exists already")]
    [InlineData("\"kinds\": [ { \"name\": \"Document\", \"is\": \"Thing\" } ]", "'Document' is what the graph calls nodes of its own")]
    [InlineData("\"rename\": { \"kinds\": { \"Happening\": \"Event\" } }", "'Event' is what the graph calls nodes of its own")]
    [InlineData("\"kinds\": [ { \"name\": \"Vessel\", \"is\": \"Boat\" } ]", "'Boat' is no built-in kind")]
    [InlineData("\"kinds\": [ { \"name\": \"Vessel\", \"is\": \"Thing\", \"nouns\": [\"oil tanker\"] } ]", "'oil tanker' can never match")]
    [InlineData("\"relations\": [ { \"name\": \"LEADS\" }, { \"name\": \"LEADS\" } ]", "'LEADS' is given twice")]
    [InlineData("\"relations\": [ { \"name\": \"LEADS\", \"was\": \"HEADS\" } ]", "'was' names what a new relation was called")]
    [InlineData("\"relations\": [ { \"name\": \"HEADS\", \"was\": \"LEADS\", \"subjects\": [\"Person\"], \"objects\": [\"Place\"] } ]", "'LEADS' is the name of another relation")]
    [InlineData("\"relations\": [ { \"name\": \"HAILED\", \"subjects\": [\"Person\"], \"objects\": [\"Person\"], \"event\": \"MEET\" } ]", "the event 'MEET' is given twice, by MET_WITH and HAILED; take it from one")]
    [InlineData("\"relations\": [ { \"name\": \"LEADS\", \"symmetric\": true, \"subjects\": [\"Person\"], \"objects\": [\"Place\"] } ]", "'LEADS' is symmetric, but its subjects (Person) and objects (Place) differ")]
    [InlineData("\"relations\": [ { \"name\": \"LEADS\", \"inverse\": \"LEADS\" } ]", "'LEADS' is its own inverse; write \"symmetric\": true")]
    [InlineData("\"relations\": [ { \"name\": \"MET_WITH\", \"inverse\": \"LEADS\" } ]", "'MET_WITH' is symmetric and has the inverse 'LEADS'")]
    [InlineData("\"relations\": [ { \"name\": \"LEADS\", \"inverse\": \"MET_WITH\" } ]", "the inverse 'MET_WITH' is symmetric")]
    [InlineData("\"relations\": [ { \"name\": \"LEADS\", \"inverse\": \"PART_OF\" } ]", "the kinds must be the same with the sides changed")]
    [InlineData("\"relations\": [ { \"name\": \"LINKED_TO\", \"inverse\": \"CAUSED\" }, { \"name\": \"CAUSED\", \"inverse\": \"RESPONDED_TO\" } ]", "it cannot be that of 'LINKED_TO' too")]
    [InlineData("\"relations\": [ { \"name\": \"LEADS\", \"implies\": [\"LEADS\"] } ]", "'LEADS' implies itself")]
    [InlineData("\"relations\": [ { \"name\": \"LEADS\", \"implies\": [\"MEMBR_OF\"] } ]", "'MEMBR_OF' in 'implies' is no relation; perhaps 'MEMBER_OF' is meant")]
    [InlineData("\"relations\": [ { \"name\": \"LINKED_TO\", \"implies\": [\"MEMBER_OF\"] } ]", "'LINKED_TO' implies 'MEMBER_OF', which does not allow all its kinds")]
    [InlineData("\"kinds\": [ { \"name\": \"Vessel\", \"is\": \"Thing\" } ], \"relations\": [ { \"name\": \"MANS\", \"subjects\": [\"Person\"], \"objects\": [\"Vessel\"], \"implies\": \"LOCATED_IN\" } ]", "which does not allow all its kinds")]
    [InlineData("\"relations\": [ { \"name\": \"ALSO_KNOWN_AS\", \"implies\": [\"LINKED_TO\"] } ]", "nothing says which way round it would hold")]
    [InlineData("\"relations\": [ { \"name\": \"LINKED_TO\", \"implies\": [\"CAUSED\"] }, { \"name\": \"CAUSED\", \"implies\": [\"RESPONDED_TO\"] }, { \"name\": \"RESPONDED_TO\", \"implies\": [\"LINKED_TO\"] } ]", "implications go round in a circle: RESPONDED_TO implies LINKED_TO, which implies CAUSED, which implies RESPONDED_TO")]
    [InlineData("\"relations\": [ { \"name\": \"LINKED_TO\", \"inverse\": \"CAUSED\", \"implies\": [\"CAUSED\"] } ]", "'LINKED_TO' implies its inverse 'CAUSED'")]
    public void A_contradiction_is_refused_where_it_stands(string members, string message)
    {
        var e = Assert.Throws<InvalidDataException>(() => Read("{ \"extends\": \"news\",\n" + members + " }"));
        Assert.Contains(message, e.Message, StringComparison.Ordinal);
        Assert.StartsWith("my.json, line 2, column ", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Three_names_may_change_places_in_a_circle()
    {
        var ontology = Read("""{ "extends": "news", "rename": { "relations": { "LEADS": "MEMBER_OF", "MEMBER_OF": "LINKED_TO", "LINKED_TO": "LEADS" } } }""");
        Assert.Equal(("MEMBER_OF", "LINKED_TO", "LEADS"), (ontology.NameOf("LEADS"), ontology.NameOf("MEMBER_OF"), ontology.NameOf("LINKED_TO")));
        Assert.Equal(Ontology.Default.Relations.Length, ontology.Relations.Length);
    }

    [Fact]
    public void Two_names_may_change_places()
    {
        var swapped = Read("""{ "extends": "news", "rename": { "relations": { "LEADS": "MEMBER_OF", "MEMBER_OF": "LEADS" } } }""");
        Assert.Equal("MEMBER_OF", swapped.NameOf("LEADS"));
        Assert.Equal("LEADS", swapped.NameOf("MEMBER_OF"));
    }

    [Theory]
    [InlineData(100, null)]
    [InlineData(101, "'R0' implies more than 100 relations")]
    [InlineData(5000, "'R0' implies more than 100 relations")]
    public void A_relation_may_imply_a_hundred_others(int implied, string? complaint)
    {
        var chain = Enumerable.Range(0, implied + 1).Select(i => $"{{ \"name\": \"R{i}\", \"subjects\": [\"Person\"], \"objects\": [\"Place\"]{(i < implied ? $", \"implies\": \"R{i + 1}\"" : "")} }}");
        var text = "{ \"extends\": \"news\", \"relations\": [ " + string.Join(", ", chain) + " ] }";
        if (complaint is null) Read(text);
        else Assert.Contains(complaint, Assert.Throws<InvalidDataException>(() => Read(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_too_large_is_refused_before_it_is_read()
    {
        using var folder = new Support.TemporaryFolder();
        File.WriteAllText(folder["big.json"], new string(' ', Ontology.MostBytes + 1));
        Assert.Contains("an ontology may have at most 4 MiB", Assert.Throws<InvalidDataException>(() => Ontology.FromFile(folder["big.json"])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_follows_from_a_relation_is_found_however_far_and_never_from_a_denial()
    {
        Assert.Equal([new DerivedRelation("OWNED_BY", true, false), new DerivedRelation("RUNS_VESSEL", false, true)], Extended.DerivedFrom("OWNS_VESSEL").AsEnumerable());
        Assert.Equal([new DerivedRelation("OWNS_VESSEL", true, false), new DerivedRelation("RUNS_VESSEL", true, true)], Extended.DerivedFrom("OWNED_BY").AsEnumerable());
        Assert.Empty(Extended.DerivedFrom("RUNS_VESSEL"));
    }

    internal static Ontology Read(string json) => OntologyReader.Read(Encoding.UTF8.GetBytes(json), "my.json");
}
