namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>
/// Removes what an earlier load wrote and the graph has no more, and what is there twice: a batch of a loader that was killed may be written after the next one
/// saw that there was nothing yet. Everything that the graph has is there by now, so equal counts say that nothing is left over;
/// only where they differ, ids are compared. What others put into the database (other labels, other forms of ids) stays.
/// </summary>
internal sealed class StaleSweep(BatchWriter writer, LoadOptions options)
{
    private static readonly string[] Labels = ["Document", "Sentence", "Entity", "Event", "Statement"];

    public async Task RunAsync(ElementCounts wanted, PropertyGraphWalk walk, CancellationToken cancellationToken)
    {
        var labels = new HashSet<string>(StringComparer.Ordinal);
        var types = new HashSet<(string, string)>();
        foreach (var label in Labels)
            if (await CountAsync(Named("read/count-nodes", label), cancellationToken).ConfigureAwait(false) != wanted.Nodes.GetValueOrDefault(label)) labels.Add(label);
        foreach (var label in Labels)
        {
            foreach (var row in await ReadAsync(Named("read/count-relationships", label), [], cancellationToken).ConfigureAwait(false))
                if ((long)row[1]! != wanted.Relationships.GetValueOrDefault((label, (string)row[0]!))) types.Add((label, (string)row[0]!));
        }

        if (labels.Count == 0 && types.Count == 0) return;
        var kept = new IdCollector(labels, types);
        walk(kept, cancellationToken);
        foreach (var (label, type) in types) await RelationshipsAsync(label, type, kept.Relationships.GetValueOrDefault((label, type)) ?? [], cancellationToken).ConfigureAwait(false);
        foreach (var label in labels) await NodesAsync(label, kept.Nodes.GetValueOrDefault(label) ?? [], cancellationToken).ConfigureAwait(false);
    }

    private async Task NodesAsync(string label, HashSet<string> kept, CancellationToken cancellationToken)
    {
        await foreach (var page in PagesAsync(Named("read/node-ids", label), cancellationToken).ConfigureAwait(false))
        {
            var stale = page.Select(r => (string)r[0]!).Where(id => !kept.Contains(id)).ToList();
            if (stale.Count == 0) continue;
            var result = await writer.RunAsync(new CypherStatement(Named("write/delete-nodes", label), new Dictionary<string, object?> { ["ids"] = stale }), cancellationToken).ConfigureAwait(false);
            writer.Removed(result.Counters.NodesDeleted, 0);
        }
    }

    private async Task RelationshipsAsync(string label, string type, HashSet<(string, string)> kept, CancellationToken cancellationToken)
    {
        await foreach (var page in PagesAsync(Named("read/relationship-ids", label, type), cancellationToken).ConfigureAwait(false))
        {
            var ids = page.SelectMany(r => ((IEnumerable<object?>)r[1]!).Select(id => (Start: (string)r[0]!, Id: (string)id!))).ToList();
            await DeleteAsync(Named("write/delete-relationships", label, type), ids.Where(r => !kept.Contains(r)), cancellationToken).ConfigureAwait(false);
            await DeleteAsync(Named("write/delete-doubled", label, type), ids.Where(kept.Contains).GroupBy(r => r).Where(g => g.Count() > 1).Select(g => g.Key), cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task DeleteAsync(string text, IEnumerable<(string Start, string Id)> relationships, CancellationToken cancellationToken)
    {
        var rows = relationships.Select(r => new Dictionary<string, object?> { ["s"] = r.Start, ["id"] = r.Id }).ToList();
        if (rows.Count == 0) return;
        var result = await writer.RunAsync(new CypherStatement(text, new Dictionary<string, object?> { ["rows"] = rows }), cancellationToken).ConfigureAwait(false);
        writer.Removed(0, result.Counters.RelationshipsDeleted);
    }

    private async IAsyncEnumerable<IReadOnlyList<IReadOnlyList<object?>>> PagesAsync(
        string text, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var after = ""; ;)
        {
            var page = await ReadAsync(text, new() { ["after"] = after, ["limit"] = options.BatchSize }, cancellationToken).ConfigureAwait(false);
            if (page.Count == 0) yield break;
            after = (string)page[^1][0]!;
            yield return page;
        }
    }

    private async Task<long> CountAsync(string text, CancellationToken cancellationToken) => (long)(await ReadAsync(text, [], cancellationToken).ConfigureAwait(false))[0][0]!;

    private async Task<IReadOnlyList<IReadOnlyList<object?>>> ReadAsync(string text, Dictionary<string, object?> parameters, CancellationToken cancellationToken) =>
        (await writer.RunAsync(new CypherStatement(text, parameters, ReadOnly: true), cancellationToken).ConfigureAwait(false)).Rows;

    private static string Named(string statement, string label, string type = "") => CypherLibrary.Statement(
        statement, ("`BaseLabel`", CypherLibrary.Quoted(label)), ("`StartLabel`", CypherLibrary.Quoted(label)), ("`RelationshipType`", CypherLibrary.Quoted(type)));
}
