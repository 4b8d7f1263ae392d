using System.Xml;
using KnowledgeGraph.Formats.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Formats.Importing;

/// <summary>Reads GraphML (the Neo4j flavour and the plain one), one element at a time. A document type definition is refused, as it can make a reader fetch or grow without end.</summary>
internal static class GraphMlGraph
{
    public static RawGraph Read(TextReader input)
    {
        var graph = new RawGraph();
        var keys = new Dictionary<string, GraphMlKey>(StringComparer.Ordinal);
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        using var xml = XmlReader.Create(input, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "key") Key(xml, keys);
            else if (xml.LocalName == "node") Node(xml, graph, keys, ids);
            else if (xml.LocalName == "edge") Edge(xml, graph, keys, ids);
        }

        return graph;
    }

    private static void Key(XmlReader xml, Dictionary<string, GraphMlKey> keys)
    {
        var id = Attribute(xml, "id");
        keys[id] = new GraphMlKey(xml.GetAttribute("attr.name") ?? id, xml.GetAttribute("attr.type") ?? "string", xml.GetAttribute("attr.list") is not null);
    }

    private static void Node(XmlReader xml, RawGraph graph, Dictionary<string, GraphMlKey> keys, Dictionary<string, string> ids)
    {
        var (id, labels) = (Attribute(xml, "id"), xml.GetAttribute("labels"));
        var data = Data(xml, keys);
        var own = (string?)data["id"] ?? id;
        if (!ids.TryAdd(id, own)) throw new FormatException($"the node {id} is given twice");
        graph.Add(new RawNode(own, labels?.Split(':', StringSplitOptions.RemoveEmptyEntries) ?? [], JsonRecord.Of(data)));
    }

    private static void Edge(XmlReader xml, RawGraph graph, Dictionary<string, GraphMlKey> keys, Dictionary<string, string> ids)
    {
        var (source, target, label, id) = (Attribute(xml, "source"), Attribute(xml, "target"), xml.GetAttribute("label"), xml.GetAttribute("id"));
        var data = Data(xml, keys);
        if (data["id"] is null && id is not null) data["id"] = id;
        graph.Edges.Add(new RawEdge(label ?? (string?)data["label"] ?? "", Id(source), Id(target), JsonRecord.Of(data)));

        string Id(string end) => ids.GetValueOrDefault(end) ?? throw new FormatException($"an edge ends at {end}, which is no node before it");
    }

    private static JObject Data(XmlReader xml, Dictionary<string, GraphMlKey> keys)
    {
        var data = new JObject();
        if (xml.IsEmptyElement) return data;
        using var inner = xml.ReadSubtree();
        inner.Read();
        while (inner.Read())
        {
            if (inner.NodeType != XmlNodeType.Element || inner.LocalName != "data" || inner.GetAttribute("key") is not { } id || !keys.TryGetValue(id, out var key)) continue;
            using var value = inner.ReadSubtree();
            value.Read();
            data[key.Name] = key.Value(value.ReadElementContentAsString());
        }

        return data;
    }

    private static string Attribute(XmlReader xml, string name) => xml.GetAttribute(name) ?? throw new FormatException($"a {xml.LocalName} without {name}");
}
