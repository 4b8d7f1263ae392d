namespace KnowledgeGraph.Formats.Reading;

/// <summary>An input, or one line of it, could not be read; the others go on.</summary>
/// <param name="Input">Where it was read.</param>
/// <param name="Message">One line: the input, what is wrong and how to mend it.</param>
public sealed record ReadFailure(string Input, string Message) : ReadResult(Input);
