using System.Runtime.CompilerServices;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Review;

namespace KnowledgeGraph.Cli.Progress;

/// <summary>A store for reading that begins a step with each pass over its documents, and another where what was read is put together.</summary>
/// <param name="inner">The store; it stays the caller's.</param>
/// <param name="line">Where progress is shown.</param>
/// <param name="what">What is done: "reading the graph".</param>
internal sealed class WatchedStore(IGraphStore inner, ProgressLine line, string what) : IGraphStore, IDecisionStore, IVerdictStore
{
    private const int Often = 4;

    /// <summary>What comes behind a pass.</summary>
    public string Then { get; set; } = "resolving names";

    /// <summary>Called every few documents, and behind the last.</summary>
    public Action? Passed { get; init; }

    /// <summary>What the next pass over the documents is for.</summary>
    public string What { get; set; } = what;

    public Task<AddOutcome> AddAsync(Contribution contribution, CancellationToken cancellationToken = default) => inner.AddAsync(contribution, cancellationToken);

    public Task<bool> RemoveAsync(string documentId, CancellationToken cancellationToken = default) => inner.RemoveAsync(documentId, cancellationToken);

    public IAsyncEnumerable<DocumentNode> DocumentsAsync(CancellationToken cancellationToken = default) => inner.DocumentsAsync(cancellationToken);

    public async IAsyncEnumerable<Contribution> ContributionsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var total = 0;
        await foreach (var _ in inner.DocumentsAsync(cancellationToken)) total++;
        var (step, done) = (line.Begin(What, "document", total), 0);
        await foreach (var contribution in inner.ContributionsAsync(cancellationToken))
        {
            yield return contribution;
            if (++done % Often != 0) continue;
            step.Report(done);
            Passed?.Invoke();
        }

        Passed?.Invoke();
        line.Begin(Then);
    }

    /// <summary>Verdicts that hold in place of the store's own; null, the default, for those.</summary>
    public IReadOnlyList<FactVerdict>? Verdicts { get; init; }

    public Task DecideAsync(HandDecision decision, CancellationToken cancellationToken = default) => ((IDecisionStore)inner).DecideAsync(decision, cancellationToken);

    public Task<bool> WithdrawAsync(string decisionId, CancellationToken cancellationToken = default) => ((IDecisionStore)inner).WithdrawAsync(decisionId, cancellationToken);

    public async Task<IReadOnlyList<HandDecision>> DecisionsAsync(CancellationToken cancellationToken = default) =>
        inner is IDecisionStore kept ? await kept.DecisionsAsync(cancellationToken) : [];

    public Task JudgeAsync(IReadOnlyCollection<FactVerdict> verdicts, CancellationToken cancellationToken = default) => ((IVerdictStore)inner).JudgeAsync(verdicts, cancellationToken);

    public Task<bool> ReopenAsync(string factId, CancellationToken cancellationToken = default) => ((IVerdictStore)inner).ReopenAsync(factId, cancellationToken);

    public async Task<IReadOnlyList<FactVerdict>> VerdictsAsync(CancellationToken cancellationToken = default) =>
        Verdicts ?? (inner is IVerdictStore kept ? await kept.VerdictsAsync(cancellationToken) : []);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
