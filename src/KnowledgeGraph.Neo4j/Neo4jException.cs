namespace KnowledgeGraph.Neo4j;

/// <summary>A server refused something or was not reached. The message is one line: what is wrong, where, and how to mend it; it never holds credentials.</summary>
public sealed class Neo4jException : IOException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="code">The server's code, <c>Neo.ClientError.Statement.SyntaxError</c> for example; null where no server answered.</param>
    /// <param name="message">What, where and how to mend it.</param>
    /// <param name="isTransient">Whether the same again may succeed.</param>
    /// <param name="innerException">What went wrong below, if anything.</param>
    public Neo4jException(string? code, string message, bool isTransient = false, Exception? innerException = null) : base(message, innerException) =>
        (Code, IsTransient) = (code, isTransient);

    /// <summary>The server's code; null where no server answered.</summary>
    public string? Code { get; }

    /// <summary>Whether the same again may succeed: what the official drivers retry.</summary>
    public bool IsTransient { get; }
}
