namespace KnowledgeGraph.Formats.Reading;

/// <summary>Carries one line about an input, without the input's name, to where it becomes a <see cref="ReadFailure"/>.</summary>
internal sealed class UnreadableException(string message) : Exception(message);
