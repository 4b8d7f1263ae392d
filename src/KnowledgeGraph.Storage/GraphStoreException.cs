namespace KnowledgeGraph.Storage;

/// <summary>A graph file cannot be opened, read or written. The message is one line: what is wrong, where, and how to mend it.</summary>
public sealed class GraphStoreException : IOException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What, where and how to mend it.</param>
    /// <param name="innerException">What SQLite or the file system said, if anything.</param>
    public GraphStoreException(string message, Exception? innerException = null) : base(message, innerException)
    {
    }
}
