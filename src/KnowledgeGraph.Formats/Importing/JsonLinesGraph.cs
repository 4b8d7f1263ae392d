using KnowledgeGraph.Formats.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Formats.Importing;

/// <summary>Reads what the writer of <c>jsonl</c> and <c>apoc.export.json</c> write: an object a line, a node or a relationship.</summary>
internal static class JsonLinesGraph
{
    public static RawGraph Read(TextReader input)
    {
        var graph = new RawGraph();
        for (var number = 1; input.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            try
            {
                Add(graph, line);
            }
            catch (Exception e) when (e is JsonException or FormatException)
            {
                throw new FormatException(FormattableString.Invariant($"line {number}: {e.Message.TrimEnd('.')}"), e);
            }
        }

        return graph;
    }

    private static void Add(RawGraph graph, string line)
    {
        using var reader = new JsonTextReader(new StringReader(line)) { DateParseHandling = DateParseHandling.None };
        var item = JsonRecord.Of(JToken.ReadFrom(reader));
        var properties = item.RecordOrNull("properties") ?? JsonRecord.Of(new JObject());
        var type = item.Text("type");
        if (type == "node") graph.Add(new RawNode(item.Text("id"), [.. item.Texts("labels")], properties));
        else if (type == "relationship") graph.Edges.Add(new RawEdge(item.Text("label"), item.Record("start").Text("id"), item.Record("end").Text("id"), properties));
        else throw new FormatException($"type '{type}' is neither node nor relationship");
    }
}
