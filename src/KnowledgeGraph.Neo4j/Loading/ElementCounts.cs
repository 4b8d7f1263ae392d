using System.Runtime.InteropServices;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>How many nodes of each label, and relationships of each start and type, the graph has.</summary>
internal sealed class ElementCounts
{
    public Dictionary<string, long> Nodes { get; } = new(StringComparer.Ordinal);

    public Dictionary<(string StartLabel, string Type), long> Relationships { get; } = [];

    public void Node(string label) => CollectionsMarshal.GetValueRefOrAddDefault(Nodes, label, out _)++;

    public void Relationship(string startLabel, string type) => CollectionsMarshal.GetValueRefOrAddDefault(Relationships, (startLabel, type), out _)++;
}
