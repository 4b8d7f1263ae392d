using KnowledgeGraph.Graphs;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Neo4j;

/// <content>Decisions by hand, in nodes labelled MergeDecision.</content>
public sealed partial class Neo4jGraphStore : IDecisionStore
{
    /// <inheritdoc/>
    /// <exception cref="Neo4jException">The server refused it or was not reached.</exception>
    public Task DecideAsync(HandDecision decision, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(decision);
        cancellationToken.ThrowIfCancellationRequested();
        return RunAsync(
            "write/decision",
            new()
            {
                ["id"] = decision.Id,
                ["p"] = new Dictionary<string, object?>
                {
                    ["id"] = decision.Id, ["verdict"] = decision.Verdict.ToString(), ["first"] = decision.First.Id.Value, ["firstBearer"] = decision.First.Part, ["firstName"] = decision.FirstName,
                    ["second"] = decision.Second.Id.Value, ["secondBearer"] = decision.Second.Part, ["secondName"] = decision.SecondName, ["why"] = decision.Why,
                },
            },
            cancellationToken,
            readOnly: false);
    }

    /// <inheritdoc/>
    /// <exception cref="Neo4jException">The server refused it or was not reached.</exception>
    public async Task<bool> WithdrawAsync(string decisionId, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return (long)(await RunAsync("write/delete-decision", new() { ["id"] = decisionId }, cancellationToken, readOnly: false).ConfigureAwait(false)).Single("removed")! > 0;
    }

    /// <inheritdoc/>
    /// <exception cref="Neo4jException">The server was not reached.</exception>
    public async Task<IReadOnlyList<HandDecision>> DecisionsAsync(CancellationToken cancellationToken = default)
    {
        var result = await RunAsync("read/decisions", [], cancellationToken).ConfigureAwait(false);
        return [.. result.Rows.Select(r => new HandDecision(
            Enum.Parse<Verdict>((string)r[0]!), new EntityKey(new EntityId((string)r[1]!), (string?)r[2]), (string)r[3]!,
            new EntityKey(new EntityId((string)r[4]!), (string?)r[5]), (string)r[6]!, (string?)r[7])).OrderBy(d => d.Id, StringComparer.Ordinal)];
    }
}
