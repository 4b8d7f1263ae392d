using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Analytics;

/// <summary>Weights that a relation brings along, for <see cref="CompactGraphOptions.Weight"/>.</summary>
public static class RelationWeight
{
    /// <summary>How often the relation is said (<see cref="Relation.Count"/>); at least 1.</summary>
    public static double Count(Relation relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        return relation.Evidence.Length == 1 ? 1 : relation.Count;
    }

    /// <summary>How sure the relation is (<see cref="Relation.Confidence"/>), 0 to 1.</summary>
    public static double Confidence(Relation relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        return relation.Evidence.Length == 1 ? relation.Evidence[0].Confidence : relation.Confidence;
    }
}
