namespace KnowledgeGraph.Extraction;

/// <summary>What a mention does in an event.</summary>
public enum ArgumentRole
{
    /// <summary>Who acts; the speaker of a STATE event.</summary>
    Agent,

    /// <summary>Whom or what the act meets; the addressee of a STATE event.</summary>
    Target,

    /// <summary>Where it happens.</summary>
    Place,

    /// <summary>When it happens.</summary>
    Time,

    /// <summary>With what it is done.</summary>
    Instrument,
}
