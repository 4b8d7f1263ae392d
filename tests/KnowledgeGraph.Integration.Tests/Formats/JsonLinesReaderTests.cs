namespace KnowledgeGraph.Integration.Tests.Formats;

public class JsonLinesReaderTests
{
    private const string Script = """
        import json, sys
        nodes, edges = {}, 0
        for line in open(sys.argv[1], encoding='utf-8', errors='strict', newline='\n'):
            o = json.loads(line)
            if o['type'] == 'node':
                assert not edges and o['id'] not in nodes and o['labels']
                nodes[o['id']] = o['labels']
            else:
                edges += 1
                assert nodes[o['start']['id']] == o['start']['labels'] and nodes[o['end']['id']] == o['end']['labels'] and o['label']
            for v in o['properties'].values():
                assert isinstance(v, (str, int, float, bool)) or all(isinstance(x, str) for x in v), v
        print(len(nodes), edges > 0)
        """;

    public static TheoryData<string> Graphs => Formats.Graphs.Names;

    [SkippableTheory]
    [MemberData(nameof(Graphs))]
    public void Python_reads_nodes_first_and_finds_every_end(string name)
    {
        var python = Foreign.Python();
        using var folder = new TemporaryFolder();
        var graph = Formats.Graphs.Named(name);
        var printed = Foreign.Run(python, "-c", Script, folder.Write("graph.jsonl", Formats.Graphs.Written("jsonl", graph)));
        var nodes = graph.Documents.Length + graph.Sentences.Length + graph.Entities.Length + graph.Events.Length + graph.Statements.Length;
        Assert.Equal($"{nodes} {nodes > 0}", printed.Trim());
    }
}
