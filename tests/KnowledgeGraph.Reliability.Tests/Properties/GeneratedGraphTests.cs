using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Reliability.Tests.Properties;

/// <summary>
/// The algebra of contributions over generated documents whose names resemble and whose texts repeat each other: the graph, what was merged in it and its file depend on
/// the documents that are in it, and on nothing else.
/// </summary>
public sealed class GeneratedGraphTests
{
    private static readonly string[] Names = ["Joe Kestrel", "Joseph R. Kestrel", "Kestrel", "Joe Kestrell", "al-Sahrat", "El Sahrat", "Sahrat", "Ilse Maren", "I. Maren", "Otto Kern", "Ana Ruiz", "Ana Maria Ruiz"];

    private static readonly Gen<Contribution[]> Documents =
        Gen.Choose(0, Names.Length - 1).Two().Select(p => (Names[p.Item1], Names[(p.Item1 + 1 + (p.Item2 % (Names.Length - 1))) % Names.Length])).ListOf()
            .Select(pairs => pairs.Take(12).Select((p, i) => Some.Meeting(p.Item1, p.Item2, FormattableString.Invariant($"news/{i}.txt"))).ToArray());

    [Property(MaxTest = 40)]
    public Property The_order_of_the_documents_never_changes_the_graph() => Prop.ForAll(Documents.ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(), (documents, seed) =>
    {
        var shuffled = documents.ToArray();
        new Random(seed).Shuffle(shuffled);
        var once = Told(documents).GetAwaiter().GetResult();
        Assert.Equal(once, Told(shuffled).GetAwaiter().GetResult());
        Assert.Equal(once, Told([.. shuffled, .. documents]).GetAwaiter().GetResult());
    });

    [Property(MaxTest = 40)]
    public Property What_is_added_and_taken_away_again_leaves_no_trace() => Prop.ForAll(Documents.ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(), (documents, seed) =>
    {
        var random = new Random(seed);
        var distinct = documents.DistinctBy(d => d.Document.Id).ToArray();
        var gone = distinct.Where(_ => random.Next(2) == 0).ToArray();
        Assert.Equal(Told([.. distinct.Except(gone)]).GetAwaiter().GetResult(), Told(distinct, gone).GetAwaiter().GetResult());
    });

    private static async Task<string> Told(Contribution[] added, Contribution[]? removed = null)
    {
        using var folder = new TemporaryFolder();
        await using var store = SqliteGraphStore.Open(folder["graph.kg"]);
        foreach (var contribution in added) await store.AddAsync(contribution);
        foreach (var contribution in removed ?? []) Assert.True(await store.RemoveAsync(contribution.Document.Id));
        var graph = await store.LoadAsync();
        using var text = new StringWriter();
        Formats.Writing.GraphWriters.Named("jsonl").Write(GraphPart.Of(graph), text);
        return text.ToString() + string.Join('\n', graph.Resolution.Merges.Select(m => $"{m with { Evidence = [] }} {string.Join('|', m.Evidence)}"));
    }
}
