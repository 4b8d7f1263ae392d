using System.Collections.Immutable;

namespace KnowledgeGraph.Neo4j;

/// <summary>Constraints and indexes.</summary>
public static class Neo4jSchema
{
    private const string Last = "schema/await-indexes";

    /// <summary>The statements that make them where they are missing, constraints first, in the order to run them.</summary>
    public static ImmutableArray<string> Statements { get; } =
        [.. CypherLibrary.Names.Where(n => n.StartsWith("schema/", StringComparison.Ordinal) && n != Last).Append(Last).Select(CypherLibrary.Statement)];

    /// <summary>Makes what is missing.</summary>
    /// <param name="transport">The server.</param>
    /// <param name="retry">When to try again.</param>
    /// <param name="cancellationToken">Stops between two statements.</param>
    /// <returns>What was made.</returns>
    /// <exception cref="Neo4jException">The server refused it or was not reached.</exception>
    public static async Task<CypherCounters> ApplyAsync(ICypherTransport transport, RetryPolicy retry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(transport);
        ArgumentNullException.ThrowIfNull(retry);
        var counters = new CypherCounters();
        foreach (var text in Statements.Append(CypherLibrary.Statement("write/graph-state")))
            counters += (await retry.RunAsync(t => transport.RunAsync(new CypherStatement(text), t), cancellationToken).ConfigureAwait(false)).Counters;
        return counters;
    }
}
