namespace KnowledgeGraph.Extraction;

/// <summary>How fine a time expression is.</summary>
public enum TimeGranularity
{
    /// <summary>One day.</summary>
    Day,

    /// <summary>A weekend or another run of a few days.</summary>
    Days,

    /// <summary>One week.</summary>
    Week,

    /// <summary>One month.</summary>
    Month,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>A season or a half of a year.</summary>
    Season,

    /// <summary>One year.</summary>
    Year,

    /// <summary>A decade.</summary>
    Decade,

    /// <summary>A century.</summary>
    Century,

    /// <summary>An interval with an open end ("since 2011").</summary>
    Open,

    /// <summary>Again and again ("every Friday"): no days of its own.</summary>
    Recurring,
}
