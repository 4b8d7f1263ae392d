namespace KnowledgeGraph.Analytics.Change;

/// <summary>How long a stretch of a <see cref="Timeline"/> is.</summary>
public enum TimeBucket
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>Seven days from a Monday.</summary>
    Week,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A calendar year.</summary>
    Year,
}
