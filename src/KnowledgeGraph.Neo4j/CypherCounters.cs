namespace KnowledgeGraph.Neo4j;

/// <summary>What statements changed, as the server counts it.</summary>
public sealed record CypherCounters
{
    /// <summary>Nodes made.</summary>
    public long NodesCreated { get; init; }

    /// <summary>Nodes removed.</summary>
    public long NodesDeleted { get; init; }

    /// <summary>Relationships made.</summary>
    public long RelationshipsCreated { get; init; }

    /// <summary>Relationships removed.</summary>
    public long RelationshipsDeleted { get; init; }

    /// <summary>Properties set or removed.</summary>
    public long PropertiesSet { get; init; }

    /// <summary>Labels put on nodes.</summary>
    public long LabelsAdded { get; init; }

    /// <summary>Labels taken from nodes.</summary>
    public long LabelsRemoved { get; init; }

    /// <summary>Constraints made.</summary>
    public long ConstraintsAdded { get; init; }

    /// <summary>Indexes made.</summary>
    public long IndexesAdded { get; init; }

    /// <summary>The sum of all: 0 when nothing was changed.</summary>
    public long Total => NodesCreated + NodesDeleted + RelationshipsCreated + RelationshipsDeleted + PropertiesSet + LabelsAdded + LabelsRemoved + ConstraintsAdded + IndexesAdded;

    /// <summary>The sums, counter by counter.</summary>
    public static CypherCounters operator +(CypherCounters left, CypherCounters right) => Add(left, right);

    /// <summary>The sums, counter by counter.</summary>
    public static CypherCounters Add(CypherCounters left, CypherCounters right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new()
        {
            NodesCreated = left.NodesCreated + right.NodesCreated,
            NodesDeleted = left.NodesDeleted + right.NodesDeleted,
            RelationshipsCreated = left.RelationshipsCreated + right.RelationshipsCreated,
            RelationshipsDeleted = left.RelationshipsDeleted + right.RelationshipsDeleted,
            PropertiesSet = left.PropertiesSet + right.PropertiesSet,
            LabelsAdded = left.LabelsAdded + right.LabelsAdded,
            LabelsRemoved = left.LabelsRemoved + right.LabelsRemoved,
            ConstraintsAdded = left.ConstraintsAdded + right.ConstraintsAdded,
            IndexesAdded = left.IndexesAdded + right.IndexesAdded,
        };
    }
}
