namespace KnowledgeGraph.Analytics.Similarity;

/// <summary>What makes entities similar for <see cref="SimilarEntities"/>.</summary>
public sealed record SimilarEntityOptions
{
    /// <summary>How many to give at most, at least 1; the default is 10.</summary>
    public int Count { get; init; } = 10;

    /// <summary>Whether a tie must be of the same relation type and direction to be shared; true is the default. Plain arrays have no types: there direction alone counts.</summary>
    public bool MatchTypes { get; init; } = true;

    /// <summary>Whether only entities of the same kind are given; true is the default. Without meaning for plain arrays.</summary>
    public bool SameKind { get; init; } = true;
}
