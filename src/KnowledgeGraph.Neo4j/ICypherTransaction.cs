namespace KnowledgeGraph.Neo4j;

/// <summary>A transaction that is open; disposing of it without a commit rolls it back. Not for use from several threads at once.</summary>
public interface ICypherTransaction : IAsyncDisposable
{
    /// <summary>Runs a statement in it. After an error the transaction is lost.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="cancellationToken">Stops waiting for the answer.</param>
    /// <exception cref="Neo4jException">The server refused it or was not reached.</exception>
    Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellationToken = default);

    /// <summary>Makes its changes last.</summary>
    /// <param name="cancellationToken">Stops waiting for the answer; the changes may have been made.</param>
    /// <exception cref="Neo4jException">The server refused it or was not reached; the changes may have been made.</exception>
    Task CommitAsync(CancellationToken cancellationToken = default);
}
