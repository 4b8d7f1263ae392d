using KnowledgeGraph.Extraction;
using KnowledgeGraph.Formats.Writing;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.Tests.Formats.Writing;

/// <summary>Kinds of an own ontology and ids of a list of names, in each format.</summary>
public class OwnKindsAndIdsTests
{
    private const string Tanker = "00000000000000000000000000000001";
    private const string Owner = "00000000000000000000000000000002";

    private static readonly Ontology Sanctions = Ontology.Parse(
        """
        { "extends": "news", "kinds": [ { "name": "Vessel", "is": "Thing", "color": "#1f77b4" }, { "name": "Tanker", "is": "Thing" } ],
          "relations": [ { "name": "OWNS_VESSEL", "definition": "Owns a ship.", "subjects": ["Organization"], "objects": ["Vessel"], "color": "#8c564b" } ] }
        """,
        "sanctions.json");

    /// <summary>Format, how it shows what the tanker is, how it shows its ids; nothing where it has no place for them.</summary>
    public static TheoryData<string, string?, string?> Formats => new()
    {
        { "csv", "\"[\"\"Tanker\"\",\"\"Vessel\"\"]\"", "\"[\"\"imo:9300001\"\",\"\"wikidata:Q1\"\"]\"" },
        { "cx2", "\"types\":[\"Tanker\",\"Vessel\"]", "\"ids\":[\"imo:9300001\",\"wikidata:Q1\"]" },
        { "cypher", " SET n:`Thing` SET n:`Tanker` SET n:`Vessel`", "`ids`:['imo:9300001','wikidata:Q1']" },
        { "cytoscape", "\"classes\":\"Thing Tanker Vessel\"", "\"ids\":[\"imo:9300001\",\"wikidata:Q1\"]" },
        { "dot", "types=\"[\\\"Tanker\\\",\\\"Vessel\\\"]\"", "ids=\"[\\\"imo:9300001\\\",\\\"wikidata:Q1\\\"]\"" },
        { "gexf", "value=\"[&quot;Tanker&quot;,&quot;Vessel&quot;]\"", "value=\"[&quot;imo:9300001&quot;,&quot;wikidata:Q1&quot;]\"" },
        { "gexf-1.2", "value=\"[&quot;Tanker&quot;,&quot;Vessel&quot;]\"", "value=\"[&quot;imo:9300001&quot;,&quot;wikidata:Q1&quot;]\"" },
        { "gml", "types \"[&quot;Tanker&quot;,&quot;Vessel&quot;]\"", "ids \"[&quot;imo:9300001&quot;,&quot;wikidata:Q1&quot;]\"" },
        { "graphml", "<data key=\"n_types\">[\"Tanker\",\"Vessel\"]</data>", "<data key=\"n_ids\">[\"imo:9300001\",\"wikidata:Q1\"]</data>" },
        { "graphml-neo4j", "labels=\":Entity:Thing:Tanker:Vessel\"", "<data key=\"n_ids\">[\"imo:9300001\",\"wikidata:Q1\"]</data>" },
        { "graphml-yed", "<data key=\"n_types\">[\"Tanker\",\"Vessel\"]</data>", "<data key=\"n_ids\">[\"imo:9300001\",\"wikidata:Q1\"]</data>" },
        { "jsonl", "\"labels\":[\"Entity\",\"Thing\",\"Tanker\",\"Vessel\"]", "\"ids\":[\"imo:9300001\",\"wikidata:Q1\"]" },
        { "jsonld", "\"@type\":[\"kg:Entity\",\"kg:Thing\",\"kg:Tanker\",\"kg:Vessel\"]", "\"kg:ids\":[\"imo:9300001\",\"wikidata:Q1\"]" },
        { "jsonld-singleton", "\"@type\":[\"kg:Entity\",\"kg:Thing\",\"kg:Tanker\",\"kg:Vessel\"]", "\"kg:ids\":[\"imo:9300001\",\"wikidata:Q1\"]" },
        { "markdown", "Tanker, Vessel (Thing)", "imo:9300001, wikidata:Q1" },
        { "mermaid", "class n0 Vessel", null },
        { "neo4j-admin", "Thing\u001fTanker\u001fVessel", "imo:9300001\u001fwikidata:Q1" },
        { "node-link", "\"types\":[\"Tanker\",\"Vessel\"]", "\"ids\":[\"imo:9300001\",\"wikidata:Q1\"]" },
        { "node-link-edges", "\"types\":[\"Tanker\",\"Vessel\"]", "\"ids\":[\"imo:9300001\",\"wikidata:Q1\"]" },
        { "ntriples", "22-rdf-syntax-ns#type> <urn:kg:vocabulary:Vessel>", "<urn:kg:vocabulary:ids> \"wikidata:Q1\"" },
        { "ntriples-singleton", "22-rdf-syntax-ns#type> <urn:kg:vocabulary:Vessel>", "<urn:kg:vocabulary:ids> \"wikidata:Q1\"" },
        { "ntriples-star", "22-rdf-syntax-ns#type> <urn:kg:vocabulary:Vessel>", "<urn:kg:vocabulary:ids> \"wikidata:Q1\"" },
        { "pajek", null, null },
        { "parquet", "\"Vessel\"", "\"wikidata:Q1\"" },
        { "stix", "\"labels\":[\"Tanker\",\"Vessel\"]", "{\"source_name\":\"wikidata\",\"external_id\":\"Q1\"}" },
        { "svg", "data-types=\"[&quot;Tanker&quot;,&quot;Vessel&quot;]\"", "data-ids=\"[&quot;imo:9300001&quot;,&quot;wikidata:Q1&quot;]\"" },
        { "tsv", "\"[\"\"Tanker\"\",\"\"Vessel\"\"]\"", "\"[\"\"imo:9300001\"\",\"\"wikidata:Q1\"\"]\"" },
        { "turtle", "kg:Vessel", "kg:ids \"imo:9300001\"" },
        { "turtle-singleton", "kg:Vessel", "kg:ids \"imo:9300001\"" },
        { "turtle-star", "kg:Vessel", "kg:ids \"imo:9300001\"" },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void Each_format_that_can_carries_them(string format, string? kind, string? ids)
    {
        var text = EveryFormat.Text(format, Graph(), out _);
        if (kind is null) Assert.DoesNotContain("Vessel\"", text);
        else Assert.Contains(kind, text);
        if (ids is null) Assert.DoesNotContain("9300001", text);
        else Assert.Contains(ids, text);
        Assert.Contains(format switch { "stix" => "owns-vessel", "markdown" => "OWNS\\_VESSEL", _ => "OWNS_VESSEL" }, text);
    }

    [Fact]
    public void Every_format_is_among_them() => Assert.Equal(EveryFormat.Names, Formats.Select(f => (string)f[0]));

    [Theory]
    [InlineData("dot", "fillcolor=\"#1f77b4\"")]
    [InlineData("svg", "fill=\"#1f77b4\"")]
    [InlineData("graphml-yed", "color=\"#1f77b4\"")]
    [InlineData("gexf", "r=\"31\" g=\"119\" b=\"180\"")]
    [InlineData("mermaid", "classDef Vessel fill:#1f77b4")]
    public void Pictures_have_the_colour_that_the_ontology_gives_a_kind(string format, string color) => Assert.Contains(color, EveryFormat.Text(format, Graph(), out _));

    [Fact]
    public void An_id_without_a_scheme_is_an_external_reference_all_the_same() =>
        Assert.Contains("{\"source_name\":\"id\",\"external_id\":\"42\"}", EveryFormat.Text("stix", Graph("42"), out _));

    private static EntityGraph Graph(params string[] ids) => EntityGraph.From(
        [
            new Contribution(
                new DocumentNode("0123456789abcdef0123456789abcdef", "Ships", null, null, null, "en", 20, 3),
                [new SentenceNode("0123456789abcdef0123456789abcdef", 0, "Veltro owns Sea Rose.", 0, 20)],
                [
                    new EntityShare(new(Tanker), EntityKind.Thing, "Sea Rose", true, [], [], 1, null) { Types = ["Tanker", "Vessel"], Ids = ids.Length > 0 ? [.. ids] : ["imo:9300001", "wikidata:Q1"] },
                    new EntityShare(new(Owner), EntityKind.Organization, "Veltro", true, [], [], 1, null),
                ],
                [], [], [], [],
                [new RelationShare("00000000000000000000000000000003", new(Owner), "OWNS_VESSEL", new(Tanker), FactStatus.Actual, 0, 7, 11, 0.5, "rule:owns", null, null, null, [])],
                []),
        ],
        Sanctions);
}
