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
    [InlineData("[]", "my.json: needs an object with a list 'relations'.")]
    [InlineData("{}", "my.json: needs an object with a list 'relations'.")]
    [InlineData("{ \"relations\": [] }", "my.json: has no relation.")]
    [InlineData("{ \"relations\": [ 7 ] }", "my.json, relation 1: must be an object.")]
    [InlineData("{ \"relations\": [ {} ] }", "my.json, relation 1: lacks 'name'.")]
    [InlineData("{ \"relations\": [ { \"name\": \"moored at\" } ] }", "name 'moored at' must be capitals")]
    [InlineData("{ \"relations\": [ { \"name\": \"A\\n\" } ] }", "must be capitals")]
    [InlineData("{ \"relations\": [ { \"name\": \"A\", \"subjects\": \"Thing\" } ] }", "lacks the list 'subjects'")]
    [InlineData("{ \"relations\": [ { \"name\": \"A\", \"subjects\": [], \"objects\": [\"Thing\"] } ] }", "'subjects' is empty")]
    [InlineData("{ \"relations\": [ { \"name\": \"A\", \"subjects\": [\"Planet\"], \"objects\": [] } ] }", "'Planet' in 'subjects' is no entity kind; known are Person,")]
    [InlineData("{ \"relations\": [ { \"name\": \"A\", \"subjects\": [\"99\"], \"objects\": [] } ] }", "'99' in 'subjects' is no entity kind")]
    [InlineData("{ \"relations\": [ { \"name\": \"A\", \"subjects\": [\"Person, Place\"], \"objects\": [] } ] }", "is no entity kind")]
    [InlineData("{ \"relations\": [ { \"name\": \"A\", \"subjects\": [\"Thing\"], \"objects\": [\"Thing\"], \"quad\": 1.5 } ] }", "'quad' must be a whole number")]
    [InlineData("{ \"relations\": [ { \"name\": \"A\", \"subjects\": [\"Thing\"], \"objects\": [\"Thing\"], \"symmetric\": \"yes\" } ] }", "'symmetric' must be true or false")]
    [InlineData("{ \"relations\": [ { \"name\": \"A\", \"subjects\": [\"Thing\"], \"objects\": [\"Thing\"], \"event\": 5 } ] }", "'event' must be a text")]
    [InlineData("{ \"relations\": [\n\n {", "my.json, line 3: not JSON")]
    public void A_broken_ontology_is_refused_with_what_is_wrong_and_where(string json, string message)
    {
        var e = Assert.Throws<InvalidDataException>(() => Read(json));
        Assert.Contains(message, e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', e.Message.Replace("'A\n'", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"name\": \"A\"", "\"name\": \"A\"", "'A' is given twice")]
    [InlineData("\"name\": \"A\", \"event\": \"E\"", "\"name\": \"B\", \"event\": \"E\"", "'E' is given twice")]
    public void Two_relations_of_one_name_or_one_event_are_refused(string first, string second, string message)
    {
        const string Kinds = ", \"subjects\": [\"Thing\"], \"objects\": [\"Thing\"]";
        var e = Assert.Throws<InvalidDataException>(() => Read($$"""{ "relations": [ { {{first}}{{Kinds}} }, { {{second}}{{Kinds}} } ] }"""));
        Assert.Contains(message, e.Message, StringComparison.Ordinal);
    }

    private static Ontology Read(string json) => OntologyReader.Read(Encoding.UTF8.GetBytes(json), "my.json");
}
