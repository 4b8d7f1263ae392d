namespace KnowledgeGraph.Llm;

/// <summary>Why a question has no answer yet.</summary>
/// <param name="Words">What went wrong, for readers.</param>
internal sealed record AskingFault(string Words)
{
    /// <summary>How often it is worth asking in all.</summary>
    public int Tries { get; init; } = int.MaxValue;

    /// <summary>Whether no other question will be answered either.</summary>
    public bool IsFinal { get; init; }

    /// <summary>How long the endpoint asks to wait; null where it does not.</summary>
    public TimeSpan? Asked { get; init; }
}
