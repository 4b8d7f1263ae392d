using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>The ids of what the graph has of some labels, or of some starts and types.</summary>
internal sealed class IdCollector(IReadOnlySet<string> labels, IReadOnlySet<(string, string)> types) : IPropertyGraphReceiver
{
    public Dictionary<string, HashSet<string>> Nodes { get; } = new(StringComparer.Ordinal);

    public Dictionary<(string StartLabel, string Type), HashSet<(string, string)>> Relationships { get; } = [];

    public void Node(PropertyNode node)
    {
        if (!labels.Contains(node.Labels[0])) return;
        if (!Nodes.TryGetValue(node.Labels[0], out var ids)) Nodes.Add(node.Labels[0], ids = new HashSet<string>(StringComparer.Ordinal));
        ids.Add(node.Id);
    }

    public void Relationship(PropertyRelationship r)
    {
        if (!types.Contains((r.StartLabel, r.Type))) return;
        if (!Relationships.TryGetValue((r.StartLabel, r.Type), out var ids)) Relationships.Add((r.StartLabel, r.Type), ids = []);
        ids.Add((r.StartId, r.Id));
    }
}
