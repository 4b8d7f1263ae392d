namespace KnowledgeGraph.Formats.Reading;

/// <summary>What of a folder was passed over.</summary>
/// <param name="Input">The folder as given.</param>
/// <param name="Hidden">Number of hidden files and folders (a name that begins with a full stop).</param>
/// <param name="Other">Number of files whose ending is not one of an article, and of links to folders.</param>
public sealed record ReadSkipped(string Input, int Hidden, int Other) : ReadResult(Input)
{
    /// <summary>Number of named pipes, sockets and devices with the ending of an article: reading one may wait for ever.</summary>
    public int Special { get; init; }
}
