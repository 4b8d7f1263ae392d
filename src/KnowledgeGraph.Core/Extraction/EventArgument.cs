namespace KnowledgeGraph.Extraction;

/// <summary>One argument of an event.</summary>
/// <param name="Role">What the mention does in the event.</param>
/// <param name="Mention">Index among the sentence's mentions.</param>
/// <param name="Confidence">Probability of the pair, 0 to 1.</param>
public readonly record struct EventArgument(ArgumentRole Role, int Mention, double Confidence)
{
    /// <summary>Who found it, where that is not who found the event alone; null, the default, for the event's extractor.</summary>
    public string? Extractor { get; init; }
}
