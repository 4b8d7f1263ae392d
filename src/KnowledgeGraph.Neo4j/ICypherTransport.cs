namespace KnowledgeGraph.Neo4j;

/// <summary>Carries statements to a server: over HTTP here, over Bolt in KnowledgeGraph.Neo4j.Driver. Safe for use from several threads. Retries nothing.</summary>
public interface ICypherTransport : IAsyncDisposable
{
    /// <summary>The server's address for messages, without credentials.</summary>
    string Address { get; }

    /// <summary>Runs a statement in a transaction of its own.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="cancellationToken">Stops waiting for the answer; the server may have done its work.</param>
    /// <exception cref="Neo4jException">The server refused it or was not reached.</exception>
    Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellationToken = default);

    /// <summary>Begins a transaction.</summary>
    /// <param name="cancellationToken">Stops waiting for the answer.</param>
    /// <exception cref="Neo4jException">The server refused it or was not reached.</exception>
    Task<ICypherTransaction> BeginAsync(CancellationToken cancellationToken = default);
}
