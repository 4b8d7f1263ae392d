using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>Counts the rows of each statement in place of sending them.</summary>
internal sealed class LoadPlan : IPropertyGraphReceiver
{
    private readonly Dictionary<string, long> _rows = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    /// <summary>The statement of each sort of elements: a sort has few statements and many elements.</summary>
    private readonly Dictionary<(string Names, string? StartLabel, string? EndLabel, PropertyKeys Keys), string> _texts = [];

    public IReadOnlyList<(string Statement, long Rows)> Statements => [.. _order.Select(s => (s, _rows[s]))];

    public void Node(PropertyNode node)
    {
        var sort = (string.Join(':', node.Labels), (string?)null, (string?)null, node.Keys);
        if (!_texts.TryGetValue(sort, out var text)) _texts.Add(sort, text = BatchKind.Of(node).Text);
        Add(text);
    }

    public void Relationship(PropertyRelationship relationship)
    {
        var sort = (relationship.Type, relationship.StartLabel, relationship.EndLabel, relationship.Keys);
        if (!_texts.TryGetValue(sort, out var text)) _texts.Add(sort, text = BatchKind.Of(relationship).Text);
        Add(text);
    }

    private void Add(string statement)
    {
        if (_rows.TryAdd(statement, 0)) _order.Add(statement);
        _rows[statement]++;
    }
}
