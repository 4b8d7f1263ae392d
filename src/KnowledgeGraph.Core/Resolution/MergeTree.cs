using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Resolution.Names;

namespace KnowledgeGraph.Resolution;

/// <summary>Chooses in every cluster the entity that goes on, and tells for each other one why it is the same.</summary>
/// <param name="entities">The entities.</param>
/// <param name="steps">What was joined.</param>
/// <param name="clusters">What became one.</param>
internal sealed class MergeTree(IReadOnlyList<EntityProfile> entities, IReadOnlyList<MergeStep> steps, Clusters clusters)
{
    private readonly ILookup<int, MergeStep> _steps = steps.SelectMany(s => new[] { (End: s.Lesser, Step: s), (End: s.Fuller, Step: s) }).ToLookup(p => p.End, p => p.Step);

    public ImmutableArray<MergeDecision> Decisions() =>
    [
        .. clusters.Joined.SelectMany(Decisions).OrderBy(d => d.KeptName, StringComparer.Ordinal).ThenBy(d => d.Kept)
            .ThenBy(d => d.AbsorbedName, StringComparer.Ordinal).ThenBy(d => d.Absorbed.Id).ThenBy(d => d.Absorbed.Part, StringComparer.Ordinal),
    ];

    private IEnumerable<MergeDecision> Decisions(IReadOnlyList<int> members)
    {
        var kept = Kept(members);
        var seen = new HashSet<int> { kept };
        var next = new Queue<int>(seen);
        while (next.TryDequeue(out var parent))
        {
            foreach (var step in _steps[parent])
            {
                var child = step.Lesser == parent ? step.Fuller : step.Lesser;
                if (!seen.Add(child)) continue;
                next.Enqueue(child);
                yield return Decision(kept, parent, child, step);
            }
        }
    }

    private MergeDecision Decision(int kept, int parent, int child, MergeStep step)
    {
        var through = entities[parent].Name;
        var reason = step.Rule?.Reason(through, step.Lesser == child) ?? step.Decision!.Why ?? "merged by hand";
        return new MergeDecision(
            entities[kept].Id, entities[kept].Name, entities[child].Key, entities[child].Name, entities[kept].Kind, through, reason, step.Evidence,
            step.Rule?.Confidence ?? 1, step.Rule is null);
    }

    /// <summary>
    /// What somebody said goes on; else a name that is nobody's lesser form: a well-known one, one without a title, that of the most documents and mentions,
    /// the longest, the first.
    /// </summary>
    private int Kept(IReadOnlyList<int> members)
    {
        var own = members.SelectMany(m => _steps[m]).Distinct().ToList();
        var byHand = own.Where(s => s.Decision is not null).ToList();
        var lesser = own.Where(s => s.Rule is { IsOneSided: true }).Select(s => s.Lesser).ToHashSet();
        var chosen = byHand.Select(s => s.Fuller).Except(byHand.Select(s => s.Lesser)).ToHashSet();
        return members.OrderByDescending(chosen.Contains)
            .ThenBy(lesser.Contains)
            .ThenByDescending(m => WellKnownNames.Of(entities[m].Kind, NameKey.Of(entities[m].Name)) is { } known && NameKey.Of(known) == NameKey.Of(entities[m].Name))
            .ThenBy(m => BeginsWithTitle(entities[m]))
            .ThenByDescending(m => entities[m].Documents.Length)
            .ThenByDescending(m => entities[m].MentionCount)
            .ThenByDescending(m => entities[m].Name.Length)
            .ThenBy(m => entities[m].Name, StringComparer.Ordinal)
            .ThenBy(m => entities[m].Id)
            .First();
    }

    private static bool BeginsWithTitle(EntityProfile entity) =>
        entity.Kind == EntityKind.Person && NameKey.Of(entity.Name).Split(' ') is [var first, _, ..] && NameWords.Titles.Contains(first);
}
