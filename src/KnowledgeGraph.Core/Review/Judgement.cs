namespace KnowledgeGraph.Review;

/// <summary>What somebody found of a fact when reading its sentence.</summary>
public enum Judgement
{
    /// <summary>The sentence says it.</summary>
    Verified,

    /// <summary>The sentence does not say it.</summary>
    Rejected,
}
