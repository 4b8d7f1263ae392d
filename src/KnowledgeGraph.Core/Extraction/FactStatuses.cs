namespace KnowledgeGraph.Extraction;

/// <summary>Derives the status of a fact.</summary>
public static class FactStatuses
{
    /// <summary>The status of a relation that an event makes: denied before planned before possible.</summary>
    /// <param name="negated">Whether the event is denied.</param>
    /// <param name="modality">How the event is presented.</param>
    public static FactStatus Of(bool negated, Modality modality) => negated
        ? FactStatus.Negated
        : modality switch { Modality.Future => FactStatus.Future, Modality.Hypothetical => FactStatus.Hypothetical, _ => FactStatus.Actual };
}
