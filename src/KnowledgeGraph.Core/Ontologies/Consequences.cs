using System.Collections.Frozen;
using System.Collections.Immutable;

namespace KnowledgeGraph.Ontologies;

/// <summary>Follows inverses and implications as far as they lead.</summary>
internal static class Consequences
{
    /// <summary>What follows from a relation, by first steps first, without itself.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="byName">All relations; names that are not among them lead nowhere.</param>
    public static ImmutableArray<DerivedRelation> Of(RelationType relation, FrozenDictionary<string, RelationType> byName)
    {
        if (relation.Inverse is null && relation.Implies.IsEmpty) return [];
        var found = ImmutableArray.CreateBuilder<DerivedRelation>();
        var seen = new HashSet<(string, bool)> { (relation.Name, false), (relation.Name, true) };
        var next = new Queue<DerivedRelation>([new DerivedRelation(relation.Name, false, false)]);
        while (next.TryDequeue(out var from))
        {
            foreach (var step in Steps(from, byName[from.Type]).Where(s => byName.ContainsKey(s.Type)))
            {
                if (!seen.Add((step.Type, step.IsSwapped && !byName[step.Type].IsSymmetric))) continue;
                found.Add(step);
                next.Enqueue(step);
            }
        }

        return found.ToImmutable();
    }

    private static IEnumerable<DerivedRelation> Steps(DerivedRelation from, RelationType type)
    {
        if (type.Inverse is { } inverse) yield return new(inverse, !from.IsSwapped, from.IsImplied);
        foreach (var implied in type.Implies) yield return new(implied, from.IsSwapped, true);
    }
}
