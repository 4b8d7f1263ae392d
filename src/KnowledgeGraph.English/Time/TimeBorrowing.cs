namespace KnowledgeGraph.English.Time;

/// <summary>What an expression takes from the article's date.</summary>
internal enum TimeBorrowing
{
    /// <summary>Nothing, or all: it does not change beside another expression.</summary>
    None,

    /// <summary>The year: it takes that of an expression it makes a range with.</summary>
    Year,

    /// <summary>The week.</summary>
    Week,
}
