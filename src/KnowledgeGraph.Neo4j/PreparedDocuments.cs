using KnowledgeGraph.Neo4j.Storing;

namespace KnowledgeGraph.Neo4j;

/// <summary>Contributions in the form in which a server keeps them, made by <see cref="Neo4jGraphStore.Prepare"/> while an earlier batch is on its way.</summary>
public sealed class PreparedDocuments
{
    internal PreparedDocuments(List<PreparedDocument> documents) => Documents = documents;

    /// <summary>How many there are.</summary>
    public int Count => Documents.Count;

    internal List<PreparedDocument> Documents { get; }
}
