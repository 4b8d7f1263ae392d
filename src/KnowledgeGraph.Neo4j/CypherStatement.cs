namespace KnowledgeGraph.Neo4j;

/// <summary>A statement with its parameters. Data go into parameters only.</summary>
/// <param name="Text">One Cypher statement, without a semicolon at its end.</param>
/// <param name="Parameters">Values by name: null, string, bool, int, long, double (finite), <see cref="DateOnly"/>, lists and string-keyed maps of these.</param>
/// <param name="ReadOnly">Whether it only reads; a server that is read-only takes it then.</param>
public sealed record CypherStatement(string Text, IReadOnlyDictionary<string, object?> Parameters, bool ReadOnly = false)
{
    /// <summary>Whether it carries many rows, without days among them, and runs in a transaction of its own; it may then go another way than the rest. The default is no.</summary>
    public bool IsBatch { get; init; }

    /// <summary>A statement without parameters.</summary>
    /// <param name="text">One Cypher statement.</param>
    /// <param name="readOnly">Whether it only reads.</param>
    public CypherStatement(string text, bool readOnly = false) : this(text, new Dictionary<string, object?>(), readOnly)
    {
    }
}
