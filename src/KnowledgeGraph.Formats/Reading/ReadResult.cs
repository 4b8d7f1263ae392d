namespace KnowledgeGraph.Formats.Reading;

/// <summary>What came of one input, or of one line of it: a <see cref="ReadArticle"/>, a <see cref="ReadFailure"/>, a <see cref="ReadNote"/> or a <see cref="ReadSkipped"/>.</summary>
/// <param name="Input">The path as given (a file of a folder: the folder as given, then its path inside), or "-".</param>
public abstract record ReadResult(string Input);
