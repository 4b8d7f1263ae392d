using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Resolution;

/// <summary>What is known of an entity when it is compared with others.</summary>
/// <param name="Key">What a decision means it by.</param>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name that most documents use.</param>
internal sealed record EntityProfile(EntityKey Key, EntityId Id, EntityKind Kind, string Name)
{
    /// <summary>False for an entity that goes by its description; it takes part in decisions by hand alone.</summary>
    public bool IsNamed { get; init; } = true;

    public ImmutableArray<string> Aliases { get; init; } = [];

    public ImmutableArray<string> Roles { get; init; } = [];

    /// <summary>Ids of the user's list, <c>scheme:value</c>.</summary>
    public ImmutableArray<string> Ids { get; init; } = [];

    public PlaceDetail? Place { get; init; }

    /// <summary>Numbers of its documents, ascending.</summary>
    public ImmutableArray<int> Documents { get; init; } = [];

    public int MentionCount { get; init; }

    /// <summary>Countries that it leads.</summary>
    public ImmutableArray<EntityId> Leads { get; init; } = [];

    /// <summary>Years of its first and last dated event; null where none is dated.</summary>
    public (int First, int Last)? Years { get; init; }

    /// <summary>For a part of a split name, all marks that mean it.</summary>
    public ImmutableArray<string> Marks { get; init; } = [];
}
