namespace KnowledgeGraph.Formats.Reading;

/// <summary>An input is read, and something about it is probably not meant so.</summary>
/// <param name="Input">Where it is read.</param>
/// <param name="Message">One line with the input's name: what is odd, and how to mend it.</param>
public sealed record ReadNote(string Input, string Message) : ReadResult(Input);
