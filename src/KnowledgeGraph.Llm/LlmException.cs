namespace KnowledgeGraph.Llm;

/// <summary>A language model must not or cannot be asked; the message says why and how to mend it, in one line.</summary>
/// <param name="message">The message.</param>
/// <param name="inner">What went wrong below, if anything.</param>
public sealed class LlmException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Whether asking on is in vain.</summary>
    internal bool IsFinal { get; init; }
}
