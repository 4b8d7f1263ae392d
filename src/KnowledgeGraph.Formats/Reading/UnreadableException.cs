namespace KnowledgeGraph.Formats.Reading;

/// <summary>Carries one line about an input, without the input's name, to where it becomes a <see cref="ReadFailure"/>.</summary>
internal class UnreadableException(string message) : Exception(message);
