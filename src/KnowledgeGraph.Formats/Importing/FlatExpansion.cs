using KnowledgeGraph.Formats.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Formats.Importing;

/// <summary>
/// Makes the property graph of a file that holds entities and relations alone (plain GraphML, node-link): documents and sentences are those of the evidence. Events are not in
/// such a file, so that their ids are left out.
/// </summary>
internal static class FlatExpansion
{
    /// <summary>Whether a file is one of ours without nodes for documents and sentences.</summary>
    public static bool IsFlat(RawGraph graph) => graph.Nodes.Count > 0 && graph.Nodes.All(n => n.Labels.Length == 0 && n.Properties.Has("kind") && n.Properties.Has("label"))
        && graph.Edges.All(e => e.Properties.Has("evidence"));

    public static RawGraph Expand(RawGraph flat)
    {
        var graph = new RawGraph();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in flat.Nodes)
            graph.Add(new RawNode(Id(node.Id), ["Entity", node.Properties.Text("kind")], node.Properties.With(("name", node.Properties.Text("label")))));
        foreach (var edge in flat.Edges)
        {
            var evidence = edge.Properties.Records("evidence", e => e);
            foreach (var piece in evidence) Sources(graph, piece, known);
            var texts = new JArray(evidence.Select(e => e.Json("event")));
            var id = edge.Properties.TextOrNull("key") ?? edge.Properties.TextOrNull("id") ?? "";
            graph.Edges.Add(new RawEdge(edge.Properties.Text("label"), Id(edge.Start), Id(edge.End), edge.Properties.With(("evidence", texts), ("id", Id(id)))));
        }

        return graph;
    }

    private static void Sources(RawGraph graph, JsonRecord evidence, HashSet<string> known)
    {
        var (document, sentence) = (evidence.Text("document"), evidence.Text("sentence"));
        if (known.Add(document))
            graph.Add(new RawNode(document, ["Document"], evidence.With(("language", "en"), ("characters", 0), ("words", 0))));
        if (known.Add(sentence))
            graph.Add(new RawNode(sentence, ["Sentence"], evidence.With(("start", evidence.Number("sentenceStart")), ("end", evidence.Number("sentenceEnd")))));
    }

    /// <summary>Our ids without the letter in front.</summary>
    private static string Id(string id) => id.Length == 33 && (id[0] is 'n' or 'r') ? id[1..] : id;
}
