namespace KnowledgeGraph.Graphs;

/// <summary>Takes a graph as a property graph, one element at a time: every node, then every relationship.</summary>
public interface IPropertyGraphReceiver
{
    /// <summary>Takes a node.</summary>
    void Node(PropertyNode node);

    /// <summary>Takes a relationship; its two ends were given before.</summary>
    void Relationship(PropertyRelationship relationship);
}
