using System.Text.Json;

namespace KnowledgeGraph.Integration.Tests.Formats;

public class GraphMlReadersTests
{
    private const string ElementTree = """
        import json, sys, xml.etree.ElementTree as E
        root, n = E.parse(sys.argv[1]).getroot(), '{http://graphml.graphdrawing.org/xmlns}'
        print(json.dumps([[d.text for x in root.iter(n + 'node') for d in x if d.get('key') == 'n_label'], len(list(root.iter(n + 'edge')))]))
        """;

    private const string NetworkX = """
        import json, sys, networkx
        g = networkx.read_graphml(sys.argv[1], force_multigraph=True)
        assert g.is_directed() and all(isinstance(k, str) for _, _, k in g.edges(keys=True))
        assert all(isinstance(d['weight'], float) and d['label'] and d['status'] and json.loads(d['documents']) for _, _, d in g.edges(data=True))
        print(json.dumps([[d['label'] for _, d in g.nodes(data=True)], g.number_of_edges()]))
        """;

    private const string IGraph = """
        import json, sys, warnings
        warnings.simplefilter('error')
        import igraph
        g = igraph.Graph.Read_GraphML(sys.argv[1])
        assert g.is_directed()
        print(json.dumps([g.vs['label'] if g.vcount() else [], g.ecount()]))
        """;

    public static TheoryData<string> Graphs => Formats.Graphs.Names;

    [SkippableTheory]
    [MemberData(nameof(Graphs))]
    public void Pythons_xml_parser_reads_it(string graph) => Reads(graph, Foreign.Python(), ElementTree);

    [SkippableTheory]
    [MemberData(nameof(Graphs))]
    public void Networkx_reads_it(string graph) => Reads(graph, Foreign.Python("networkx"), NetworkX);

    [SkippableTheory]
    [MemberData(nameof(Graphs))]
    public void Igraph_reads_it(string graph) => Reads(graph, Foreign.Python("igraph"), IGraph);

    private static void Reads(string name, string python, string script)
    {
        using var folder = new TemporaryFolder();
        var graph = Formats.Graphs.Named(name);
        var found = JsonDocument.Parse(Foreign.Run(python, "-c", script, folder.Write("graph.graphml", Formats.Graphs.Written("graphml", graph)))).RootElement;
        Assert.Equal(graph.Entities.Select(e => Shown(e.Name)).Order(StringComparer.Ordinal), found[0].EnumerateArray().Select(t => t.GetString()).Order(StringComparer.Ordinal));
        Assert.Equal(graph.Relations.Count, found[1].GetInt32());
    }

    private static string Shown(string name) => string.Concat(name.EnumerateRunes().Select(r =>
        r.Value is 0xFFFE or 0xFFFF || (r.Value < 32 && r.Value is not (9 or 10 or 13)) ? "\uFFFD" : r.ToString()));
}
