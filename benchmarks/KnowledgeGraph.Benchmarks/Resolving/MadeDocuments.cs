using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Benchmarks.Resolving;

/// <summary>Contributions without a text behind them: twenty sentences that name twenty entities, of which each is named twice.</summary>
internal static class MadeDocuments
{
    private const int Entities = 20;

    /// <summary>Documents with the entities of a made-up world.</summary>
    internal static IEnumerable<Contribution> Of(int entities)
    {
        var world = new KnownWorld().Known(entities);
        for (var first = 0; first < entities; first += Entities)
            yield return One(first / Entities, [.. world.Skip(first).Take(Entities).DistinctBy(e => e.Id).OrderBy(e => e.Id)]);
    }

    private static Contribution One(int number, ImmutableArray<Resolution.EntityProfile> entities)
    {
        var id = Document.IdOf(FormattableString.Invariant($"made document {number}"));
        var sentences = entities.Select((e, i) => new SentenceNode(id, i, $"{e.Name} met {entities[(i + 1) % entities.Length].Name}.", i * 50, i * 50 + 40));
        var mentions = entities.SelectMany((e, i) => new[]
        {
            new MentionEdge(i, e.Id, i * 50, i * 50 + 5, e.Name, MentionForm.Name, "name", 1),
            new MentionEdge((i + entities.Length - 1) % entities.Length, e.Id, i * 50 + 10, i * 50 + 15, e.Name, MentionForm.Name, "same name", 0.98),
        });
        return new Contribution(
            new DocumentNode(id, null, null, FormattableString.Invariant($"{number}.txt"), null, "en", 1000, 100), [.. sentences],
            [.. entities.Select(e => new EntityShare(e.Id, e.Kind, e.Name, true, [], [], 2, null))], [.. mentions], [], [], [],
            [.. entities.Zip(entities.Skip(1), (a, b) => new RelationShare(
                RelationShare.IdOf(a.Id, "LINKED_TO", b.Id, FactStatus.Actual), a.Id, "LINKED_TO", b.Id, FactStatus.Actual, 0, 0, 5, 0.9, "model", null, null, null, []))], []);
    }
}
