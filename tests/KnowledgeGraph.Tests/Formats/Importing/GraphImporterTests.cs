using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Formats.Contributions;
using KnowledgeGraph.Formats.Importing;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Tests.Formats.Writing;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Formats.Importing;

public class GraphImporterTests
{
    [Theory]
    [InlineData("jsonl", "jsonl")]
    [InlineData("graphml-neo4j", "graphml")]
    public void A_graph_that_was_written_comes_back_equal(string written, string read)
    {
        var graph = EntityGraph.From([SampleDocument.Contribution(), Some.Contribution(1, "a.txt"), Some.Contribution(2, "b.txt"), TimesAndPlaces.Contribution(3, "c.txt")]);
        var back = EntityGraph.From(Read(read, Written.In(written, graph)));
        Assert.Equal(Written.In("jsonl", graph), Written.In("jsonl", back));
        Assert.Equal(Written.In("graphml", graph), Written.In("graphml", back));
    }

    [Fact]
    public void The_hard_graph_comes_back_from_json_lines_but_for_halves_of_pairs()
    {
        var written = Written.In("jsonl", HardGraph.Graph());
        Assert.Equal(written, Written.In("jsonl", EntityGraph.From(Read("jsonl", written))));
    }

    [Theory]
    [InlineData("graphml", "graphml")]
    [InlineData("node-link", "node-link")]
    public void Entities_and_relations_with_their_evidence_come_back_from_formats_without_documents(string written, string read)
    {
        var graph = EntityGraph.From([SampleDocument.Contribution(), Some.Contribution(2, "b.txt")]);
        var back = EntityGraph.From(Read(read, Written.In(written, graph)));
        Assert.Equal(graph.Entities.Select(e => (e.Id, e.Name, e.Kind, e.MentionCount, e.Place)), back.Entities.Select(e => (e.Id, e.Name, e.Kind, e.MentionCount, e.Place)));
        Assert.Equal(graph.Relations.Select(Shape), back.Relations.Select(Shape));
    }

    [Theory]
    [InlineData("jsonl", "jsonl")]
    [InlineData("graphml-neo4j", "graphml")]
    [InlineData("graphml", "graphml")]
    [InlineData("node-link", "node-link")]
    public void Kinds_of_an_own_ontology_and_ids_of_a_list_of_names_come_back(string written, string read)
    {
        var sample = SampleDocument.Contribution();
        var graph = EntityGraph.From([sample with { Entities = [.. sample.Entities.Select((e, i) => i % 2 == 0 ? e with { Types = ["Tanker", "Vessel"], Ids = ["imo:[9\"3", "wikidata:Q1"] } : e)] }]);
        var back = EntityGraph.From(Read(read, Written.In(written, graph)));
        Assert.Equal(graph.Entities.Select(Identity), back.Entities.Select(Identity));
        Assert.Contains(back.Entities, e => e.Ids.Length == 2);

        static string Identity(Entity e) => $"{e.Id} {e.Kind} {string.Join(',', e.Types)} {string.Join(',', e.Ids)}";
    }

    [Fact]
    public void What_comes_back_can_be_kept()
    {
        foreach (var contribution in Read("jsonl", Written.In("jsonl", EntityGraph.From([SampleDocument.Contribution()]), new GraphQuery { Types = ["ATTACKED"] })))
            ContributionCheck.Check(contribution);
    }

    [Fact]
    public void An_edge_list_of_others_becomes_a_document_with_a_sentence_a_row()
    {
        const string Csv = "from,rel,to,when,class\n\"Brandt, Ivo\",works for,Orlik Front,2030-01-02,company\nIvo,dislikes,Tolo,,\n";
        var mapping = ImportMapping.Parse("""{"subject":"from","object":"to","type":"rel","date":"when","objectKind":"class","types":{"works for":"MEMBER_OF"},"kinds":{"company":"Organization"}}""", "map.json");
        var contribution = Assert.Single(Read("csv", Csv, mapping, name => name.Contains("Ivo", StringComparison.Ordinal) ? new(EntityKind.Person, []) : null));
        var relation = Assert.Single(contribution.Relations);
        Assert.Equal(("MEMBER_OF", EntityId.OfNamed(EntityKind.Person, "Brandt, Ivo"), EntityId.OfNamed(EntityKind.Organization, "Orlik Front")), (relation.Type, relation.Subject, relation.Object));
        Assert.Equal((new DateOnly(2030, 1, 2), "import", 1.0), (relation.FirstDate, relation.Extractor, relation.Confidence));
        Assert.Equal("Brandt, Ivo MEMBER_OF Orlik Front", contribution.Sentences[0].Text);
        Assert.Equal((RejectionReason.UnknownType, "DISLIKES"), (contribution.Rejected[0].Reason, contribution.Rejected[0].Type));
        ContributionCheck.Check(contribution);
    }

    [Theory]
    [InlineData("source;target;type\nAna, B.;Velin;LOCATED_IN\n")]
    [InlineData("source\ttarget\ttype\nAna, B.\tVelin\tLOCATED_IN\n")]
    [InlineData("source,target,type\n\"Ana, B.\",Velin,LOCATED_IN\n")]
    [InlineData("\ufeff\"source\",target,type,\"what\nelse\"\n\"Ana, B.\",Velin,LOCATED_IN,\n")]
    public void What_stands_between_the_fields_is_seen_from_the_first_line(string csv)
    {
        var contribution = Assert.Single(Read("csv", csv));
        Assert.Equal(["Ana, B.", "Velin"], contribution.Entities.Select(e => e.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("csv", "source,target,type,subjectKind,objectKind\nVeltro,Sea Rose,owns vessel,Organization,vessel\n")]
    [InlineData("node-link", """{"nodes":[{"id":1,"name":"Veltro","kind":"Organization"},{"id":2,"name":"Sea Rose","kind":"Vessel"}],"links":[{"source":1,"target":2,"type":"OWNS_VESSEL"}]}""")]
    [InlineData("csv", "source,target,type\nVeltro,Sea Rose,OWNS_VESSEL\n")]
    public void Kinds_of_an_own_ontology_are_known_in_a_file_of_others(string format, string text)
    {
        var ontology = Ontology.Parse(
            """
            { "extends": "news", "kinds": [ { "name": "Vessel", "is": "Thing" } ], "rename": { "kinds": { "Organization": "Company" } },
              "relations": [ { "name": "OWNS_VESSEL", "definition": "Owns a ship.", "subjects": ["Company"], "objects": ["Vessel"] } ] }
            """,
            "mine.json");
        var contribution = Assert.Single(Read(format, text, null, name => name == "Sea Rose" ? new(EntityKind.Thing, ["Vessel"]) : new(EntityKind.Organization, []), ontology));
        Assert.Equal("OWNS_VESSEL", Assert.Single(contribution.Relations).Type);
        Assert.Equal(["Sea Rose Thing Vessel", "Veltro Organization Company"], contribution.Entities.Select(e => $"{e.Name} {e.Kind} {string.Join(' ', e.Types)}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Our_own_tables_are_refused_with_what_to_import_instead()
    {
        var edges = Written.Folder("csv", SampleDocument.Graph(), out _)["edges.csv"];
        Assert.Contains("export as jsonl or node-link", Assert.Throws<InvalidDataException>(() => Read("csv", edges)).Message);
    }

    [Fact]
    public void Node_link_of_others_is_read_by_the_names_of_its_nodes()
    {
        const string Json = """{"nodes":[{"id":1,"name":"Ana","kind":"Person"},{"id":2,"name":"Velin","kind":"Place"}],"links":[{"source":1,"target":2,"type":"LOCATED_IN","text":"Ana lives in Velin."}]}""";
        var contribution = Assert.Single(Read("node-link", Json));
        Assert.Equal(["Ana lives in Velin."], contribution.Sentences.Select(s => s.Text));
        Assert.Equal(["Ana", "Velin"], contribution.Mentions.OrderBy(m => m.Start).Select(m => m.Text));
        Assert.Equal("LOCATED_IN", Assert.Single(contribution.Relations).Type);
    }

    [Theory]
    [InlineData("jsonl", "{\"type\":\"node\"}", "in: line 1: id is missing")]
    [InlineData("jsonl", "{", "in: line 1:")]
    [InlineData("graphml", "<graphml><graph><edge source=\"a\" target=\"b\"/></graph></graphml>", "in: an edge ends at a, which is no node before it.")]
    [InlineData("graphml", "<!DOCTYPE x [<!ENTITY a \"b\">]><graphml/>", "in: For security reasons DTD is prohibited")]
    [InlineData("csv", "a,b\n1,2\n", "in: no column 'source' among a, b; name the columns in a mapping (--map).")]
    [InlineData("csv", "source,target\n\"x,y\n", "in: line 2: a field in quotation marks has no end.")]
    [InlineData("csv", "source,target\nx,y\n", "in: line 2: no relation; name a column for type or a defaultType in a mapping (--map).")]
    [InlineData("node-link", "{\"nodes\":[],\"links\":[{\"source\":1,\"target\":2}]}", "in: ")]
    public void A_broken_file_is_refused_with_what_is_wrong(string format, string text, string message) =>
        Assert.StartsWith(message, Assert.Throws<InvalidDataException>(() => Read(format, text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{\"subjekt\":\"a\"}", "map: a mapping has no member 'subjekt'; docs/formats.md shows a mapping.")]
    [InlineData("{\"defaultKind\":\"Car\"}", "map: defaultKind must be one of Person")]
    [InlineData("[]", "map: ")]
    public void A_broken_mapping_is_refused(string json, string message) =>
        Assert.StartsWith(message, Assert.Throws<InvalidDataException>(() => ImportMapping.Parse(json, "map")).Message, StringComparison.Ordinal);

    private static string Shape(Relation relation) => string.Join('|', relation.Evidence.Select(e => $"{e.Sentence.Id} {e.Sentence.Text} {e.Start}-{e.End} {e.Confidence} {e.Document.Title} {e.Document.PublishedAt}")
        .Prepend($"{relation.Id} {relation} {relation.Status} {relation.FirstDate} {relation.LastDate} {string.Join(',', relation.AttributedTo.Select(a => a.Id))}"));

    private static ImmutableArray<Contribution> Read(string format, string text, ImportMapping? mapping = null, Func<string, KnownKind?>? kind = null, Ontology? ontology = null) =>
        GraphImporter.Read(new StringReader(text), format, "in", ontology ?? Ontology.Default, mapping, kind);
}
