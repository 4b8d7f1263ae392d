namespace KnowledgeGraph.Formats.Importing;

/// <summary>Nodes and relationships as a file has them.</summary>
internal sealed class RawGraph
{
    private readonly Dictionary<string, RawNode> _nodes = new(StringComparer.Ordinal);

    /// <summary>The nodes in the order of the file.</summary>
    public List<RawNode> Nodes { get; } = [];

    /// <summary>The relationships in the order of the file.</summary>
    public List<RawEdge> Edges { get; } = [];

    /// <exception cref="FormatException">There is one with this id.</exception>
    public void Add(RawNode node)
    {
        if (!_nodes.TryAdd(node.Id, node)) throw new FormatException($"the node {node.Id} is given twice");
        Nodes.Add(node);
    }

    /// <exception cref="FormatException">There is none with this id.</exception>
    public RawNode Node(string id) => _nodes.GetValueOrDefault(id) ?? throw new FormatException($"a relationship ends at {id}, which is no node of the file");
}
