using System.Collections.Immutable;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>What a load did to the visible graph.</summary>
public sealed record LoadReport
{
    /// <summary>Nodes that were not there.</summary>
    public long NodesCreated { get; init; }

    /// <summary>Nodes that were there and differed.</summary>
    public long NodesChanged { get; init; }

    /// <summary>Nodes that were there as they should be.</summary>
    public long NodesUnchanged { get; init; }

    /// <summary>Nodes that the graph has no more.</summary>
    public long NodesRemoved { get; init; }

    /// <summary>Relationships that were not there.</summary>
    public long RelationshipsCreated { get; init; }

    /// <summary>Relationships that were there and differed.</summary>
    public long RelationshipsChanged { get; init; }

    /// <summary>Relationships that were there as they should be.</summary>
    public long RelationshipsUnchanged { get; init; }

    /// <summary>Relationships that the graph has no more, besides those that went with a node.</summary>
    public long RelationshipsRemoved { get; init; }

    /// <summary>What was not written, and why: the first 1,000 reasons. <see cref="RefusedCount"/> counts all.</summary>
    public ImmutableArray<RefusedElement> Refused { get; init; } = [];

    /// <summary>Elements that were not written, also those that <see cref="Refused"/> has no room for.</summary>
    public long RefusedCount { get; init; }

    /// <summary>What the server counted, all statements together: schema, documents and graph.</summary>
    public CypherCounters Counters { get; init; } = new();

    /// <summary>Statements that failed for a moment and were tried again.</summary>
    public int Retries { get; init; }
}
