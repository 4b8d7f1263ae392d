namespace KnowledgeGraph.English.Time;

/// <summary>A part of a period.</summary>
internal enum PeriodPart
{
    /// <summary>The first half ("early").</summary>
    Early,

    /// <summary>The middle half ("mid").</summary>
    Mid,

    /// <summary>The second half ("late").</summary>
    Late,

    /// <summary>The first quarter, or of a month its first ten days ("the beginning of").</summary>
    Beginning,

    /// <summary>The last quarter, or of a month what follows its twentieth day ("the end of").</summary>
    End,
}
