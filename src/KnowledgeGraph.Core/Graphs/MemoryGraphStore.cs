using System.Runtime.CompilerServices;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Review;

namespace KnowledgeGraph.Graphs;

/// <summary>A store in memory; nothing is kept. Not for use from several threads at once.</summary>
public sealed class MemoryGraphStore : IGraphStore, IDecisionStore, IScoreStore, IVerdictStore
{
    private readonly SortedDictionary<string, Contribution> _contributions = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, HandDecision> _decisions = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, FactVerdict> _verdicts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, IReadOnlyList<EntityScore>> _scores = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _documentOfUri = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public Task<AddOutcome> AddAsync(Contribution contribution, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (id, uri) = (contribution.Document.Id, contribution.Document.Uri);
        var known = _contributions.GetValueOrDefault(id);
        var replaced = uri is not null && _documentOfUri.TryGetValue(uri, out var old) && old != id && Release(uri, old);
        if (uri is not null) _documentOfUri[uri] = id;
        if (known is not null && !ContributionEquality.Supersedes(known, contribution)) return Task.FromResult(replaced ? AddOutcome.Changed : AddOutcome.Unchanged);
        _contributions[id] = contribution;
        return Task.FromResult(replaced || known is not null ? AddOutcome.Changed : AddOutcome.Added);
    }

    /// <inheritdoc/>
    public Task<bool> RemoveAsync(string documentId, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var uri in _documentOfUri.Where(p => p.Value == documentId).Select(p => p.Key).ToList()) _documentOfUri.Remove(uri);
        return Task.FromResult(_contributions.Remove(documentId));
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<DocumentNode> DocumentsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var contribution in ContributionsAsync(cancellationToken).ConfigureAwait(false)) yield return contribution.Document;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<Contribution> ContributionsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var contribution in _contributions.Values.ToList())
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return contribution with { Rejected = [] };
        }
    }

    /// <inheritdoc/>
    public Task DecideAsync(HandDecision decision, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _decisions[decision.Id] = decision;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<bool> WithdrawAsync(string decisionId, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(_decisions.Remove(decisionId));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<HandDecision>> DecisionsAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<HandDecision>>([.. _decisions.Values]);
    }

    /// <inheritdoc/>
    public Task JudgeAsync(IReadOnlyCollection<FactVerdict> verdicts, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var verdict in verdicts) _verdicts[verdict.Id] = verdict;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<bool> ReopenAsync(string factId, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(_verdicts.Remove(factId));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<FactVerdict>> VerdictsAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<FactVerdict>>([.. _verdicts.Values]);
    }

    /// <inheritdoc/>
    public Task WriteScoresAsync(string measure, IReadOnlyDictionary<EntityId, double> values, CancellationToken cancellationToken = default)
    {
        IScoreStore.Check(measure, values);
        cancellationToken.ThrowIfCancellationRequested();
        _scores[measure] = [.. values.OrderBy(p => p.Key).Select(p => new EntityScore(measure, p.Key, p.Value))];
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<EntityScore>> ScoresAsync(EntityId? entity = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<EntityScore>>([.. _scores.Values.SelectMany(s => s).Where(s => entity is null || s.Entity == entity)]);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>Takes an address from a document; the document goes with its last address, else it goes on under the first that is left.</summary>
    private bool Release(string uri, string documentId)
    {
        _documentOfUri.Remove(uri);
        var left = _documentOfUri.Where(p => p.Value == documentId).Select(p => p.Key).Min(StringComparer.Ordinal);
        if (left is null) return _contributions.Remove(documentId);
        if (_contributions.TryGetValue(documentId, out var known) && known.Document.Uri == uri)
            _contributions[documentId] = known with { Document = known.Document with { Uri = left } };
        return false;
    }
}
