namespace KnowledgeGraph.Extraction;

/// <summary>Whether a relation holds, by the text.</summary>
public enum FactStatus
{
    /// <summary>Said to be so.</summary>
    Actual,

    /// <summary>Denied.</summary>
    Negated,

    /// <summary>Planned, promised or expected.</summary>
    Future,

    /// <summary>Possible, conditional, demanded or a purpose.</summary>
    Hypothetical,
}
