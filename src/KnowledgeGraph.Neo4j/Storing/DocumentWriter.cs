using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Neo4j.Storing;

/// <summary>Adds and removes documents, in one transaction each time that holds the graph's lock.</summary>
internal sealed class DocumentWriter(ICypherTransport transport, RetryPolicy retry, ContributionForm form)
{
    private volatile bool _wrote = true;

    /// <summary>Makes the texts of contributions; packed ones where the last batch had to be written, as this one will have to be too.</summary>
    public PreparedDocuments Prepare(IReadOnlyList<Contribution> contributions) => new(SeveralAtOnce.Select(contributions, c =>
    {
        var document = PreparedDocument.Of(form, c);
        if (_wrote) _ = document.Packed;
        return document;
    }));

    /// <summary>Adds contributions, all or none.</summary>
    public Task<(IReadOnlyList<AddOutcome> Outcomes, CypherCounters Counters)> AddAsync(PreparedDocuments documents, CancellationToken cancellationToken) =>
        retry.RunAsync(t => AddOnceAsync(documents.Documents, t), cancellationToken);

    /// <summary>Removes documents, all or none.</summary>
    public Task<CypherCounters> RemoveAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) => retry.RunAsync(
        async t =>
        {
            var transaction = await LockAsync(t).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                var counters = await RunAsync(transaction, "write/delete-contributions", new() { ["ids"] = ids }, t).ConfigureAwait(false);
                if (counters.Total > 0) await CommitAsync(transaction, t).ConfigureAwait(false);
                return counters;
            }
        },
        cancellationToken);

    private async Task<(IReadOnlyList<AddOutcome>, CypherCounters)> AddOnceAsync(List<PreparedDocument> kept, CancellationToken cancellationToken)
    {
        var transaction = await LockAsync(cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            var book = await BookAsync(transaction, kept, cancellationToken).ConfigureAwait(false);
            List<AddOutcome> outcomes = [.. kept.Select(k => book.Add(k.Contribution))];
            var texts = kept.ToDictionary(k => (object)k.Contribution, ReferenceEqualityComparer.Instance);
            _wrote = book.Changes;
            if (!book.Changes) return (outcomes, new());
            var counters = new CypherCounters();
            if (book.Removed.Count > 0) counters += await RunAsync(transaction, "write/delete-contributions", new() { ["ids"] = book.Removed }, cancellationToken).ConfigureAwait(false);
            if (book.Written.Count > 0) counters += await RunAsync(transaction, "write/contributions", new() { ["rows"] = SeveralAtOnce.Select(book.Written, id => Row(book[id], texts)) }, cancellationToken).ConfigureAwait(false);
            if (book.Addressed.Count > 0)
                counters += await RunAsync(transaction, "write/addresses", new() { ["rows"] = book.Addressed.Select(a => Address(a.Key, a.Value)).ToList() }, cancellationToken).ConfigureAwait(false);
            await CommitAsync(transaction, cancellationToken).ConfigureAwait(false);
            return (outcomes, counters);
        }
    }

    private async Task<DocumentBook> BookAsync(ICypherTransaction transaction, List<PreparedDocument> documents, CancellationToken cancellationToken)
    {
        var result = await transaction.RunAsync(
            new CypherStatement(CypherLibrary.Statement("read/contributions-by-id"), new Dictionary<string, object?>
            {
                ["ids"] = documents.Select(d => d.Contribution.Document.Id).Distinct(StringComparer.Ordinal).ToList(),
                ["digests"] = documents.Select(d => d.Digest).Distinct(StringComparer.Ordinal).ToList(),
                ["addresses"] = documents.Select(d => d.Contribution.Document.Uri).OfType<string>().Distinct(StringComparer.Ordinal).Select(PreparedDocument.DigestOf).ToList(),
            }),
            cancellationToken).ConfigureAwait(false);
        var known = documents.DistinctBy(d => d.Digest).ToDictionary(d => d.Digest, d => d.Contribution, StringComparer.Ordinal);
        return new DocumentBook(result.Rows.Select(r => new KeptDocument(
            r[1] is string content ? form.Stored(content, $"{transport.Address}, document {r[0]}") : known[(string)r[3]!],
            ((IEnumerable<object?>)r[2]!).Cast<string>())));
    }

    /// <summary>A contribution as it was given has its text; one that lost its address to another document is written anew.</summary>
    private Dictionary<string, object?> Row(Contribution contribution, Dictionary<object, PreparedDocument> texts)
    {
        var document = texts.GetValueOrDefault(contribution) ?? PreparedDocument.Of(form, contribution);
        return new() { ["id"] = contribution.Document.Id, ["document"] = form.Head(contribution), ["content"] = document.Packed, ["digest"] = document.Digest };
    }

    private static Dictionary<string, object?> Address(string uri, string document) => new() { ["id"] = PreparedDocument.DigestOf(uri), ["uri"] = uri, ["document"] = document };

    private async Task<ICypherTransaction> LockAsync(CancellationToken cancellationToken)
    {
        var transaction = await transport.BeginAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var result = await transaction.RunAsync(new CypherStatement(CypherLibrary.Statement("write/lock")), cancellationToken).ConfigureAwait(false);
            if (result.Rows.Count > 0) return transaction;
            await transaction.DisposeAsync().ConfigureAwait(false);
            await Neo4jSchema.ApplyAsync(transport, retry, cancellationToken).ConfigureAwait(false);
            return await LockAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await transaction.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private static async Task CommitAsync(ICypherTransaction transaction, CancellationToken cancellationToken)
    {
        await transaction.RunAsync(new CypherStatement(CypherLibrary.Statement("write/unlock")), cancellationToken).ConfigureAwait(false);
        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async Task<CypherCounters> RunAsync(ICypherTransaction transaction, string statement, Dictionary<string, object?> parameters, CancellationToken cancellationToken) =>
        (await transaction.RunAsync(new CypherStatement(CypherLibrary.Statement(statement), parameters), cancellationToken).ConfigureAwait(false)).Counters;
}
