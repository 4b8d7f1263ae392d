using KnowledgeGraph.Formats.Writing;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Integration.Tests.Formats;

/// <summary>Formats of entities and relations, each by the readers that people have: node by node and edge by edge.</summary>
public class GraphReadersTests
{
    public static TheoryData<string, string> ByNetworkX => Graphs.With("graphml", "graphml-yed", "gexf", "node-link", "node-link-edges", "cytoscape", "gml");

    public static TheoryData<string, string> ByIGraph => Graphs.With("graphml", "gml");

    public static TheoryData<string, string> ByGraphology => Graphs.With("graphml", "gexf", "gexf-1.2");

    [SkippableTheory]
    [MemberData(nameof(ByNetworkX))]
    public void Networkx_finds_the_same_graph(string format, string graph) => ForeignReader.Agrees(Foreign.Python("networkx"), "networkx_graph.py", format, graph, format);

    [SkippableTheory]
    [InlineData("sample")]
    [InlineData("large")]
    public void Networkx_finds_the_same_graph_in_the_older_gexf(string graph) => ForeignReader.Agrees(Foreign.Python("networkx"), "networkx_graph.py", "gexf-1.2", graph, "gexf-1.2");

    [SkippableTheory]
    [MemberData(nameof(ByIGraph))]
    public void Igraph_finds_the_same_graph(string format, string graph) => ForeignReader.Agrees(Foreign.Python("igraph"), "igraph_graph.py", format, graph, format);

    [SkippableTheory]
    [MemberData(nameof(ByGraphology))]
    public void Graphology_finds_the_same_graph(string format, string graph) => ForeignReader.Agrees(Foreign.Node("graphology"), "graphology.mjs", format, graph, format);

    [SkippableTheory]
    [InlineData("sample")]
    [InlineData("large")]
    public void Cytoscape_js_finds_the_same_graph(string graph) => ForeignReader.Agrees(Foreign.Node("cytoscape"), "cytoscape.mjs", "cytoscape", graph);

    [SkippableTheory]
    [InlineData("sample")]
    [InlineData("large")]
    public void The_rules_of_cx2_hold(string graph) => ForeignReader.Agrees(Foreign.Python(), "cx2.py", "cx2", graph);

    [SkippableTheory]
    [InlineData("sample")]
    [InlineData("large")]
    public void The_rules_of_stix_hold(string graph) => ForeignReader.Agrees(Foreign.Python(), "stix.py", "stix", graph);

    /// <summary>The schemas are in the repository oasis-open/cti-stix2-json-schemas, folder schemas, under the BSD licence; they are not kept here.</summary>
    [SkippableTheory]
    [InlineData("sample")]
    [InlineData("large")]
    public void The_schemas_of_stix_allow_it(string graph)
    {
        var schemas = Environment.GetEnvironmentVariable("KG_STIX_SCHEMAS") ?? "";
        Skip.IfNot(File.Exists(Path.Combine(schemas, "common", "bundle.json")), "needs KG_STIX_SCHEMAS, the folder schemas of the repository oasis-open/cti-stix2-json-schemas");
        ForeignReader.Agrees(Foreign.Node("ajv"), "stix-schema.mjs", "stix", graph, schemas);
    }

    [SkippableTheory]
    [InlineData("sample")]
    [InlineData("large")]
    public void Networkx_finds_every_node_and_relationship(string graph) =>
        ForeignReader.Agrees(Foreign.Python("networkx"), "property_graph.py", "graphml-neo4j", graph, "graphml-neo4j");

    [SkippableTheory]
    [InlineData("sample")]
    [InlineData("large")]
    public void Python_finds_every_node_and_relationship_in_json_lines(string graph) => ForeignReader.Agrees(Foreign.Python(), "property_graph.py", "jsonl", graph, "jsonl");

    [SkippableTheory]
    [InlineData("sample")]
    [InlineData("large")]
    public void Commonmark_finds_entities_relations_and_sentences(string graph) => ForeignReader.Agrees(Foreign.Node("commonmark"), "markdown.mjs", "markdown", graph);

    [SkippableTheory]
    [InlineData("sample")]
    [InlineData("large")]
    public void Graphviz_finds_the_same_graph(string graph)
    {
        Foreign.Needs("gvpr", "-?");
        ForeignReader.Agrees(Foreign.Python(), "graphviz.py", "dot", graph);
    }

    [SkippableTheory]
    [InlineData("sample")]
    [InlineData("large")]
    public void A_reader_of_xml_finds_the_drawn_graph(string graph) => ForeignReader.Agrees(Foreign.Python(), "svg.py", "svg", graph);

    [SkippableFact]
    public void Librsvg_draws_the_picture()
    {
        Foreign.Needs("rsvg-convert", "--version");
        using var folder = new TemporaryFolder();
        Foreign.Run("rsvg-convert", "-o", folder.Of("graph.png"), folder.Write("graph.svg", Graphs.Written("svg", Graphs.Named("hard"))));
        Assert.InRange(new FileInfo(folder.Of("graph.png")).Length, 10_000, 10_000_000);
    }

    [SkippableTheory]
    [InlineData("sample")]
    [InlineData("large")]
    public void Mermaid_finds_the_same_graph(string graph) => ForeignReader.Agrees(Foreign.Node("mermaid"), "mermaid.mjs", "mermaid", graph);

    [SkippableTheory]
    [InlineData("networkx", "sample")]
    [InlineData("networkx", "large")]
    [InlineData("igraph", "sample")]
    [InlineData("igraph", "large")]
    public void Readers_of_pajek_find_the_same_graph(string library, string graph) => ForeignReader.Agrees(Foreign.Python(library), "pajek.py", "pajek", graph, library);

    [SkippableTheory]
    [InlineData("csv", "csv", "sample")]
    [InlineData("csv", "csv", "large")]
    [InlineData("tsv", "csv", "large")]
    [InlineData("csv", "pandas", "sample")]
    [InlineData("csv", "pandas", "large")]
    [InlineData("tsv", "pandas", "large")]
    public void Readers_of_tables_find_the_same_graph(string format, string library, string graph) => ForeignReader.AgreesOnFolder(
        Foreign.Python(library), "tables.py", format, graph, folder => [library, format == "csv" ? "," : "\t", Path.Combine(folder, "nodes." + format), Path.Combine(folder, "edges." + format)]);

    [SkippableTheory]
    [InlineData("@duckdb/node-api", "sample")]
    [InlineData("@duckdb/node-api", "large")]
    [InlineData("hyparquet", "sample")]
    [InlineData("hyparquet", "large")]
    public void Readers_of_parquet_find_the_same_graph(string library, string graph) =>
        ForeignReader.AgreesOnFolder(Foreign.Node(library), "parquet.mjs", "parquet", graph, folder => [library, folder]);

    [SkippableFact]
    public void Pandas_finds_the_same_types_and_counts_in_parquet()
    {
        var python = Foreign.Python("pandas, pyarrow");
        using var folder = new TemporaryFolder();
        var graph = Graphs.Named("sample");
        GraphWriters.FolderNamed("parquet").Write(GraphPart.Of(graph), name => File.Create(folder.Of(name)));
        var found = Foreign.Run(python, "-c", "import pandas, sys; e = pandas.read_parquet(sys.argv[1]); print(len(e), int(e['count'].sum()), type(e['documents'][0]).__name__)", folder.Of("edges.parquet"));
        Assert.Equal(FormattableString.Invariant($"{graph.Relations.Count} {graph.Relations.Sum(r => r.Count)} ndarray"), found.Trim());
    }

    [SkippableTheory]
    [InlineData("graphml")]
    [InlineData("graphml-yed")]
    [InlineData("graphml-neo4j")]
    [InlineData("gexf")]
    [InlineData("gexf-1.2")]
    [InlineData("svg")]
    public void Xmllint_finds_well_formed_xml(string format)
    {
        Foreign.Needs("xmllint", "--version");
        using var folder = new TemporaryFolder();
        Foreign.Run("xmllint", "--huge", "--noout", folder.Write("graph.xml", Graphs.Written(format, Graphs.Named("large"))));
    }

    /// <summary>The grammars are in the repository gephi/gexf, folder specs, under CC BY 4.0; they are not kept here.</summary>
    [SkippableTheory]
    [InlineData("gexf", "1.3")]
    [InlineData("gexf-1.2", "1.2draft")]
    public void The_grammar_of_gexf_allows_it(string format, string version)
    {
        var grammar = Path.Combine(Environment.GetEnvironmentVariable("KG_GEXF_SPECS") ?? "", version, "gexf.rng");
        Skip.IfNot(File.Exists(grammar), "needs KG_GEXF_SPECS, the folder specs of the repository gephi/gexf");
        Foreign.NeedsInstalled("jing");
        using var folder = new TemporaryFolder();
        Foreign.Run("jing", grammar, folder.Write("graph.gexf", Graphs.Written(format, Graphs.Named("large"))));
    }
}
