namespace KnowledgeGraph.Cli.Completion;

/// <summary>What completes a value.</summary>
internal enum CompletedBy
{
    /// <summary>Names and aliases of entities.</summary>
    Entity,

    /// <summary>Titles of documents, and the names of their files.</summary>
    Document,

    /// <summary>Types of relations and events.</summary>
    Type,

    /// <summary>Types of relations.</summary>
    Relation,

    /// <summary>Kinds of entities.</summary>
    Kind,
}
