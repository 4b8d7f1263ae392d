using KnowledgeGraph.Graphs;
using QuikGraph;

namespace KnowledgeGraph.Analytics;

/// <summary>A relation as an edge of QuikGraph. Two edges are equal when they are the same object, so that parallel edges stay apart.</summary>
public sealed class RelationEdge : IEdge<EntityId>
{
    internal RelationEdge(Relation relation, bool isReversed) => (Relation, IsReversed) = (relation, isReversed);

    /// <summary>The relation.</summary>
    public Relation Relation { get; }

    /// <summary>Whether the edge leads from object to subject: the way back of a symmetric relation.</summary>
    public bool IsReversed { get; }

    /// <summary>The entity that it starts from.</summary>
    public EntityId Source => IsReversed ? Relation.Object.Id : Relation.Subject.Id;

    /// <summary>The entity that it leads to.</summary>
    public EntityId Target => IsReversed ? Relation.Subject.Id : Relation.Object.Id;

    /// <summary>The relation, as a reader would say it.</summary>
    public override string ToString() => Relation.ToString();
}
