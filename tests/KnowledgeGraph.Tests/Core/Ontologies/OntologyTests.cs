using System.Text;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.Tests.Core.Ontologies;

public sealed class OntologyTests
{
    private const string Good = """
        // Harbour news.
        { "name": "harbour", "version": 3, "relations": [
          { "name": "MOORED_AT", "definition": "Lies at.", "subjects": ["Thing"], "objects": ["Place"], },
          { "name": "HAILED", "subjects": ["Person"], "objects": ["Person", "Thing"], "symmetric": true, "event": "HAIL", "plover": "CONSULT", "quad": 1, "color": "#123456" },
        ] }
        """;

    [Fact]
    public void The_built_in_ontology_knows_its_relations_and_the_events_that_make_them()
    {
        var ontology = Ontology.Default;
        Assert.Equal("news", ontology.Name);
        Assert.True(ontology.TryGetRelationOfEvent("MEET", out var met));
        Assert.Equal(("MET_WITH", true, "CONSULT", 1), (met.Name, met.IsSymmetric, met.Plover, met.Quad));
        Assert.True(ontology.TryGetRelation("LOCATED_IN", out var located));
        Assert.Equal([EntityKind.Place], located.Objects);
        Assert.False(ontology.TryGetRelation("located_in", out _));
        Assert.All(ontology.Relations, r => Assert.False(string.IsNullOrEmpty(r.Definition) || r.Subjects.IsEmpty || r.Objects.IsEmpty, r.Name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public void An_ontology_of_ones_own_is_read_with_comments_and_trailing_commas(string mark)
    {
        var ontology = Read(mark + Good);
        Assert.Equal(("harbour", 3, 2), (ontology.Name, ontology.Version, ontology.Relations.Length));
        Assert.Equal(("Lies at.", false, (string?)null, (int?)null, "#999999"), ontology.Relations[0] is var r ? (r.Definition, r.IsSymmetric, r.Event, r.Quad, r.Color) : default);
        Assert.True(ontology.TryGetRelationOfEvent("HAIL", out var hailed) && hailed.IsSymmetric);
    }

    [Fact]
    public void An_ontology_is_read_from_a_file_that_messages_name()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, Good);
            Assert.Equal("harbour", Ontology.FromFile(path).Name);
            File.WriteAllText(path, "{");
            Assert.StartsWith(path, Assert.Throws<InvalidDataException>(() => Ontology.FromFile(path)).Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("[]", "my.json, line 1, column 1: an ontology must be an object.")]
    [InlineData("{}", "my.json, line 1, column 1: an ontology that does not say \"extends\": \"news\" needs a list 'relations'.")]
    [InlineData("{ \"relations\": [] }", "my.json, line 1, column 1: has no relation.")]
    [InlineData("{ \"relations\": [ 7 ] }", "my.json, line 1, column 18: a relation must be an object.")]
    [InlineData("{ \"relations\": [ {} ] }", "a relation lacks 'name'.")]
    [InlineData("{ \"relation\": [] }", "column 3: 'relation' is no member of an ontology; perhaps 'relations' is meant")]
    [InlineData("{ \"relations\": [ { \"name\": \"moored at\" } ] }", "name 'moored at' must be capitals")]
    [InlineData("{ \"relations\": [ { \"name\": \"A\\n\" } ] }", "must be capitals")]
    [InlineData("{ \"relations\": [ { \"name\": \"MENTIONS\" } ] }", "is what the graph calls one of its own links")]
    [InlineData("{ \"relations\": [ { \"name\": \"A\", \"subjects\": \"Thing\" } ] }", "lacks the list 'subjects'")]
    [InlineData("{ \"relations\": [ { \"name\": \"A\", \"subjects\": [], \"objects\": [\"Thing\"] } ] }", "'subjects' is empty")]
    [InlineData("{ \"relations\": [ { \"name\": \"A\", \"subjects\": [\"Planet\"], \"objects\": [] } ] }", "'Planet' in 'subjects' is no entity kind; known are Person,")]
    [InlineData("{ \"relations\": [ { \"name\": \"A\", \"subjects\": [\"99\"], \"objects\": [] } ] }", "'99' in 'subjects' is no entity kind")]
    [InlineData("{ \"relations\": [ { \"name\": \"A\", \"subjects\": [\"Person, Place\"], \"objects\": [] } ] }", "is no entity kind")]
    [InlineData("{ \"relations\": [ { \"name\": \"A\", \"subjects\": [\"Thing\"], \"objects\": [\"Thing\"], \"quad\": 1.5 } ] }", "'quad' must be a whole number")]
    [InlineData("{ \"relations\": [ { \"name\": \"A\", \"subjects\": [\"Thing\"], \"objects\": [\"Thing\"], \"quad\": 5 } ] }", "'quad' must be 1 ")]
    [InlineData("{ \"relations\": [ { \"name\": \"A\", \"subjects\": [\"Thing\"], \"objects\": [\"Thing\"], \"color\": \"red\" } ] }", "'color' must be written #rrggbb")]
    [InlineData("{ \"relations\": [ { \"name\": \"A\", \"subjects\": [\"Thing\"], \"objects\": [\"Thing\"], \"symmetric\": \"yes\" } ] }", "'symmetric' must be true or false")]
    [InlineData("{ \"relations\": [ { \"name\": \"A\", \"subjects\": [\"Thing\"], \"objects\": [\"Thing\"], \"event\": 5 } ] }", "'event' must be a text")]
    [InlineData("{ \"relations\": [\n\n {", "my.json, line 3, column 3: not JSON")]
    [InlineData("{\n  \"name\": \"é\", \"name\": 1 }", "my.json, line 2, column 16: 'name' is given twice in one object")]
    public void A_broken_ontology_is_refused_with_what_is_wrong_and_where(string json, string message)
    {
        var e = Assert.Throws<InvalidDataException>(() => Read(json));
        Assert.Contains(message, e.Message, StringComparison.Ordinal);
        Assert.StartsWith("my.json, line ", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', e.Message.Replace("'A\n'", "", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_written_is_read_again_as_it_was()
    {
        foreach (var ontology in new[] { Ontology.Default, Read(Good), Read(OntologyChangeTests.Harbour) })
        {
            var again = Read(ontology.ToJson());
            Assert.Equal(ontology.ToJson(), again.ToJson());
            Assert.Equal(ontology.Relations.Length, again.Relations.Length);
        }
    }

    [Fact]
    public void The_schema_for_editors_names_the_members_that_the_reader_takes()
    {
        using var schema = System.Text.Json.JsonDocument.Parse(Ontology.Schema);
        var defs = schema.RootElement.GetProperty("$defs");
        foreach (var (element, members) in new[] { (schema.RootElement, "an ontology"), (defs.GetProperty("relation"), "a relation"), (defs.GetProperty("kind"), "a kind") })
        {
            var known = element.GetProperty("properties").EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal);
            var slip = members switch { "an ontology" => "{ \"zzzzzzzz\": 1 }", "a relation" => "{ \"relations\": [ { \"zzzzzzzz\": 1 } ] }", _ => "{ \"extends\": \"news\", \"kinds\": [ { \"zzzzzzzz\": 1 } ] }" };
            var told = Assert.Throws<InvalidDataException>(() => Read(slip)).Message.Split("known are ")[1].TrimEnd('.').Split(", ").Order(StringComparer.Ordinal);
            Assert.Equal(known, told);
        }
    }

    private static Ontology Read(string json) => OntologyReader.Read(Encoding.UTF8.GetBytes(json), "my.json");
}
