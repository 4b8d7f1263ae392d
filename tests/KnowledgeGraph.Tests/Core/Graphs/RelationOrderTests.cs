using FsCheck.Xunit;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Core.Graphs;

public sealed class RelationOrderTests
{
    /// <summary>Few names, so that entities of other kinds share them and relations differ in their last key alone.</summary>
    private static readonly string[] Names = ["Ann", "ann", "Bo", "Bo X", "Ça", "Zoë", "z"];

    [Property(MaxTest = 100)]
    public bool Relations_stand_by_type_subject_object_and_id(int seed)
    {
        var graph = EntityGraph.From(Documents(new Random(seed)), resolution: new() { Automatic = false });
        var expected = graph.Relations.OrderBy(_ => seed).ThenBy(r => r.Type, StringComparer.Ordinal).ThenBy(r => r.Subject.Name, StringComparer.Ordinal)
            .ThenBy(r => r.Object.Name, StringComparer.Ordinal).ThenBy(r => r.Id, StringComparer.Ordinal).Select(r => r.Id);
        return graph.Relations.Count > 0 && expected.SequenceEqual(graph.Relations.Select(r => r.Id));
    }

    [Property(MaxTest = 100)]
    public bool The_evidence_of_a_relation_is_all_that_its_documents_say(int seed)
    {
        var documents = Documents(new Random(seed));
        var graph = EntityGraph.From(documents, resolution: new() { Automatic = false });
        var said = documents.GroupBy(d => d.Document.Id, (_, same) => same.Last()).OrderBy(d => d.Document.Id, StringComparer.Ordinal)
            .SelectMany(d => d.Relations.Select(r => (r.RelationId, Document: d.Document.Id, r.Start, r.FirstDate, r.LastDate))).ToLookup(p => p.RelationId);
        return said.Count == graph.Relations.Count && graph.Relations.All(r =>
            said[r.Id].Select(p => (p.Document, p.Start)).SequenceEqual(r.Evidence.Select(e => (e.Document.Id, e.Start)))
            && r.FirstDate == said[r.Id].Min(p => p.FirstDate) && r.LastDate == said[r.Id].Max(p => p.LastDate));
    }

    private static List<Contribution> Documents(Random random) =>
    [
        .. Enumerable.Range(0, random.Next(1, 12)).Select(n =>
        {
            var (a, b) = (random.Next(Names.Length), random.Next(Names.Length - 1));
            return Dated(random, Some.Meeting(Names[a], Names[b >= a ? b + 1 : b], $"{n}.txt"));
        }),
    ];

    private static Contribution Dated(Random random, Contribution meeting) => meeting with
    {
        Relations = [.. meeting.Relations.Select(r => r with { FirstDate = Day(random), LastDate = Day(random), Status = (FactStatus)random.Next(2) })
            .Select(r => r with { RelationId = RelationShare.IdOf(r.Subject, r.Type, r.Object, r.Status) })],
    };

    private static DateOnly? Day(Random random) => random.Next(3) == 0 ? null : new DateOnly(2031, 1, 1).AddDays(random.Next(20));
}
