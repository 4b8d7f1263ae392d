namespace KnowledgeGraph.Extraction;

/// <summary>How an event is presented.</summary>
public enum Modality
{
    /// <summary>It happened or is happening.</summary>
    Actual,

    /// <summary>It is planned, promised or expected.</summary>
    Future,

    /// <summary>It is possible, conditional, demanded or a purpose.</summary>
    Hypothetical,
}
