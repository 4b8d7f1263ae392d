using KnowledgeGraph.Formats.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Formats.Importing;

/// <summary>Reads node-link JSON: lists of nodes, and of edges under <c>links</c> or <c>edges</c>.</summary>
internal static class NodeLinkGraph
{
    public static RawGraph Read(TextReader input)
    {
        using var reader = new JsonTextReader(input) { DateParseHandling = DateParseHandling.None };
        if (JToken.ReadFrom(reader) is not JObject root) throw new FormatException("no object with nodes and links");
        var graph = new RawGraph();
        foreach (var node in List(root, "nodes")) graph.Add(new RawNode(Id(node, "id"), [], JsonRecord.Of(node)));
        foreach (var edge in List(root, root["links"] is null ? "edges" : "links"))
            graph.Edges.Add(new RawEdge((string?)edge["label"] ?? "", Id(edge, "source"), Id(edge, "target"), JsonRecord.Of(edge)));
        return graph;
    }

    private static JArray List(JObject root, string name) => root[name] as JArray ?? throw new FormatException($"no list '{name}'");

    /// <summary>Ids of others may be numbers.</summary>
    private static string Id(JToken item, string name) =>
        item is JObject && item[name] is JValue { Value: not null } value ? value.ToString(System.Globalization.CultureInfo.InvariantCulture) : throw new FormatException($"{item.Path} has no {name}");
}
