namespace KnowledgeGraph.English.Time;

/// <summary>A unit that time is counted in.</summary>
internal enum TimeUnit
{
    /// <summary>60 minutes.</summary>
    Hour,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A week, Monday to Sunday.</summary>
    Week,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A quarter of a calendar year.</summary>
    Quarter,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>Ten years.</summary>
    Decade,
}
