using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.Conflicts;

/// <summary>
/// Finds facts that cannot both be true, by what the graph's ontology says of its relations (<see cref="RelationType.IsExclusive"/>, <see cref="RelationType.IsFunctional"/>,
/// <see cref="RelationType.IsFinal"/>) and by denials. Only entities with a name are told apart: "its leader" may be whoever is named elsewhere.
/// </summary>
public static class ConflictFinder
{
    private static readonly ImmutableArray<EntityKind> Collective = [EntityKind.Organization, EntityKind.Group, EntityKind.Place];

    /// <summary>The conflicts of a graph, by kind, relation and names.</summary>
    /// <param name="graph">The graph; its ontology says what can be once.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static ImmutableArray<Conflict> Find(EntityGraph graph, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var found = new List<Conflict>();
        var actual = graph.Relations.Where(r => r.Status == FactStatus.Actual);
        foreach (var type in graph.Ontology.Relations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!type.IsExclusive && !type.IsFunctional && !type.IsFinal) continue;
            var facts = actual.OfType(type.Name).ToList();
            if (type.IsExclusive) found.AddRange(Pairs(ConflictKind.Exclusive, Ends(facts, type, r => r.Object, r => r.Subject), cancellationToken));
            if (type.IsFunctional && !(type.IsSymmetric && type.IsExclusive)) found.AddRange(Pairs(ConflictKind.Functional, Ends(facts, type, r => r.Subject, r => r.Object), cancellationToken));
            if (type.IsFinal) found.AddRange(Afterwards(actual, facts));
        }

        found.AddRange(Denials(graph.Relations));
        return
        [
            .. found.OrderBy(c => c.Kind).ThenBy(c => c.First.Type, StringComparer.Ordinal).ThenBy(c => c.Shared.Name, StringComparer.Ordinal).ThenBy(c => c.First.Id, StringComparer.Ordinal)
                .ThenBy(c => c.Second.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Each fact with the end that is shared and the other one; of a symmetric relation both ways.</summary>
    private static IEnumerable<(Entity Shared, Entity Other, Relation Fact)> Ends(List<Relation> facts, RelationType type, Func<Relation, Entity> shared, Func<Relation, Entity> other) =>
        facts.SelectMany(r => type.IsSymmetric ? [(shared(r), other(r), r), (other(r), shared(r), r)] : new[] { (shared(r), other(r), r) });

    private static IEnumerable<Conflict> Pairs(ConflictKind kind, IEnumerable<(Entity Shared, Entity Other, Relation Fact)> facts, CancellationToken cancellationToken)
    {
        foreach (var group in facts.Where(f => f.Other.IsNamed).GroupBy(f => f.Shared))
        {
            var sides = group.Select(f => (f.Other, f.Fact, Time: FactTime.Of(f.Fact))).ToList();
            for (var a = 0; a < sides.Count; a++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                for (var b = a + 1; b < sides.Count; b++)
                {
                    // A body and a person may both lead; two persons do not.
                    if (sides[a].Other.Kind != sides[b].Other.Kind || sides[a].Other == sides[b].Other) continue;
                    if (FactTime.Meet(sides[a].Time, sides[b].Time) is not false and var meet) yield return new Conflict(kind, group.Key, sides[a].Fact, sides[b].Fact, meet is true);
                }
            }
        }
    }

    /// <summary>What somebody who was ended does on a later day. Bodies, groups and places live on when some of theirs are killed.</summary>
    private static IEnumerable<Conflict> Afterwards(RelationSet actual, List<Relation> ends)
    {
        var ended = ends.Where(r => r.Object.IsNamed && !Collective.Contains(r.Object.Kind) && (r.LastDate ?? r.FirstDate) is not null).ToLookup(r => r.Object);
        if (ended.Count == 0) return [];
        return from act in actual
               where act.FirstDate is not null || act.LastDate is not null
               from end in ended[act.Subject]
               where (act.LastDate ?? act.FirstDate) > (end.LastDate ?? end.FirstDate)
               select new Conflict(ConflictKind.Final, act.Subject, end, act, true);
    }

    private static IEnumerable<Conflict> Denials(RelationSet relations) =>
        from denied in relations.WithStatus(FactStatus.Negated)
        join said in relations.WithStatus(FactStatus.Actual) on (denied.Subject, denied.Type, denied.Object) equals (said.Subject, said.Type, said.Object)
        let meet = FactTime.Meet(FactTime.Of(said), FactTime.Of(denied))
        where meet is not false && HaveOtherSources(said, denied)
        select new Conflict(ConflictKind.Denied, said.Subject, said, denied, meet is true);

    /// <summary>Whether one says what another one denies: another document, or another speaker in it.</summary>
    private static bool HaveOtherSources(Relation said, Relation denied) =>
        said.Evidence.Any(a => denied.Evidence.Any(b => a.Document.Id != b.Document.Id || !a.AttributedTo.SequenceEqual(b.AttributedTo)));
}
