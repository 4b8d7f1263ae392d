using KnowledgeGraph.Neo4j;

namespace KnowledgeGraph.Integration.Tests.Neo4j;

/// <summary>A client that is closed at the end of a using statement.</summary>
internal sealed class QueryClientScope(ICypherTransport transport) : IDisposable
{
    public ICypherTransport Transport => transport;

    public Task<CypherResult> RunAsync(CypherStatement statement) => transport.RunAsync(statement);

    public async Task<IReadOnlyList<IReadOnlyList<object?>>> RowsAsync(string text, params (string Name, object? Value)[] parameters) =>
        (await transport.RunAsync(new CypherStatement(text, parameters.ToDictionary(p => p.Name, p => p.Value)))).Rows;

    public void Dispose() => transport.DisposeAsync().AsTask().GetAwaiter().GetResult();
}
