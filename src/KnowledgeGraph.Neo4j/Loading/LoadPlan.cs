using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>Counts the rows of each statement in place of sending them.</summary>
internal sealed class LoadPlan : IPropertyGraphReceiver
{
    private readonly Dictionary<string, long> _rows = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    public IReadOnlyList<(string Statement, long Rows)> Statements => [.. _order.Select(s => (s, _rows[s]))];

    public void Node(PropertyNode node) => Add(BatchKind.Of(node).Text);

    public void Relationship(PropertyRelationship relationship) => Add(BatchKind.Of(relationship).Text);

    private void Add(string statement)
    {
        if (_rows.TryAdd(statement, 0)) _order.Add(statement);
        _rows[statement]++;
    }
}
