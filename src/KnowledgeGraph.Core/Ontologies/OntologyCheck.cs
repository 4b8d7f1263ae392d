using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Json;

namespace KnowledgeGraph.Ontologies;

/// <summary>Refuses an ontology that contradicts itself.</summary>
/// <param name="root">The file.</param>
/// <param name="places">Where the file names each relation; those of the base that it leaves alone are missing.</param>
/// <param name="forbidden">Relations that are not kept.</param>
/// <param name="forbiddenKinds">Kinds that are not kept, by the names that the graph knows, and where the file names them.</param>
/// <param name="own">The built-in kinds of own ones.</param>
internal sealed class OntologyCheck(JsonNode root, IReadOnlyDictionary<string, JsonNode> places, IReadOnlySet<string> forbidden, IReadOnlyDictionary<string, JsonNode> forbiddenKinds, IReadOnlyDictionary<string, EntityKind> own)
{
    /// <summary>What one relation may imply in all: each is derived for every fact that is read.</summary>
    private const int MostImplied = 100;

    private Dictionary<string, RelationType> _byName = [];

    /// <summary>The relations, each inverse told at both ends.</summary>
    public ImmutableArray<RelationType> Check(IReadOnlyList<RelationType> relations)
    {
        _byName = relations.ToDictionary(r => r.Name, StringComparer.Ordinal);
        Once(relations.Where(r => r.Event is not null), r => r.Event!, "the event", "take it from one of them with \"event\": null");
        Once(relations.Where(r => r.Was is not null), r => r.Was!, "the old name", "leave it out of one of them");
        foreach (var relation in relations) Check(relation);
        foreach (var relation in relations) RefuseCircle(relation);
        var inverses = relations.Where(r => r.Inverse is not null).ToDictionary(r => r.Inverse!, r => r.Name, StringComparer.Ordinal);
        return [.. relations.Select(r => r.Inverse is null && inverses.TryGetValue(r.Name, out var inverse) ? r with { Inverse = inverse } : r)];
    }

    private void Check(RelationType r)
    {
        if (r.Was is { } was && _byName.GetValueOrDefault(was) is { Was: null }) throw At(r, "was").Error($"'{was}' is the name of another relation; it cannot be the old name of '{r.Name}'");
        if (r.Subjects.All(Forbids) && r.OwnSubjects.All(forbiddenKinds.ContainsKey)) throw Forbidden(r, "subjects").Error($"'{r.Name}' can never hold: all its subjects are forbidden; forbid the relation too");
        if (r.Objects.All(Forbids) && r.OwnObjects.All(forbiddenKinds.ContainsKey)) throw Forbidden(r, "objects").Error($"'{r.Name}' can never hold: all its objects are forbidden; forbid the relation too");
        if (r.IsSymmetric && !(Covers(Subjects(r), Objects(r)) || Covers(Objects(r), Subjects(r))))
            throw At(r, "symmetric").Error($"'{r.Name}' is symmetric, but its subjects ({Words(Subjects(r))}) and objects ({Words(Objects(r))}) differ; name the same kinds in both, or say \"symmetric\": false");
        if (r.Inverse is not null) CheckInverse(r, r.Inverse);
        foreach (var implied in r.Implies) CheckImplied(r, implied);
    }

    private void CheckInverse(RelationType r, string name)
    {
        var at = At(r, "inverse");
        if (name == r.Name) throw at.Error($"'{name}' is its own inverse; write \"symmetric\": true");
        if (r.IsSymmetric) throw at.Error($"'{r.Name}' is symmetric and has the inverse '{name}'; a symmetric relation is its own inverse, leave out one of the two");
        var other = Known(at, r, name, "inverse");
        if (other.IsSymmetric) throw at.Error($"the inverse '{name}' is symmetric and '{r.Name}' is not");
        if (other.Inverse is { } back && back != r.Name) throw at.Error($"'{name}' is the inverse of '{back}', it cannot be that of '{r.Name}' too");
        if (_byName.Values.FirstOrDefault(o => o.Inverse == name && o.Name != r.Name) is { } rival) throw at.Error($"'{name}' is the inverse of '{rival.Name}' and of '{r.Name}'; it can be that of one");
        if (!Subjects(r).SetEquals(Objects(other)) || !Objects(r).SetEquals(Subjects(other)))
            throw at.Error($"'{r.Name}' leads from {Words(Subjects(r))} to {Words(Objects(r))}, its inverse '{name}' from {Words(Subjects(other))} to {Words(Objects(other))}; the kinds must be the same with the sides changed");
    }

    private void CheckImplied(RelationType r, string name)
    {
        var at = At(r, "implies");
        if (name == r.Name) throw at.Error($"'{name}' implies itself; leave it out");
        var other = Known(at, r, name, "implies");
        if (r.Inverse == name || other.Inverse == r.Name) throw at.Error($"'{r.Name}' implies its inverse '{name}'; write \"symmetric\": true in place of both");
        if (r.IsSymmetric && !other.IsSymmetric) throw at.Error($"'{r.Name}' is symmetric and implies '{name}', which is not: nothing says which way round it would hold");
        if (!Covers(Subjects(other), Subjects(r)) || !Covers(Objects(other), Objects(r)))
            throw at.Error($"'{r.Name}' implies '{name}', which does not allow all its kinds: {Words(Subjects(other))} to {Words(Objects(other))}; allow more there, or fewer here");
    }

    private RelationType Known(JsonNode at, RelationType r, string name, string property)
    {
        if (_byName.TryGetValue(name, out var relation)) return relation;
        throw at.Error(forbidden.Contains(name) ? $"'{r.Name}' has '{name}' as '{property}', which is forbidden" : $"'{name}' in '{property}' is no relation{JsonFields.Near(_byName.Keys, name)}");
    }

    private void RefuseCircle(RelationType start)
    {
        var way = new Stack<(RelationType Relation, string Path)>([(start, start.Name)]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (way.TryPop(out var at))
        {
            foreach (var next in at.Relation.Implies)
            {
                if (next == start.Name) throw At(start, "implies").Error($"implications go round in a circle: {at.Path} implies {next}");
                if (!seen.Add(next)) continue;
                if (seen.Count > MostImplied) throw At(start, "implies").Error($"'{start.Name}' implies more than {MostImplied} relations, one after the other; imply a general one in place of many");
                way.Push((_byName[next], $"{at.Path} implies {next}, which"));
            }
        }
    }

    private void Once(IEnumerable<RelationType> relations, Func<RelationType, string> key, string what, string mend)
    {
        if (relations.GroupBy(key, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is not { } twice) return;
        var last = twice.LastOrDefault(r => places.ContainsKey(r.Name)) ?? twice.Last();
        throw At(last, "event").Error($"{what} '{twice.Key}' is given twice, by {string.Join(" and ", twice.Select(r => r.Name))}; {mend}");
    }

    private JsonNode At(RelationType relation, string property) => places.TryGetValue(relation.Name, out var node) ? node.IsObject ? node[property] ?? node : node : root;

    private JsonNode Forbidden(RelationType r, string property) => places.ContainsKey(r.Name) ? At(r, property) : forbiddenKinds.Values.First();

    private bool Forbids(EntityKind kind) => forbiddenKinds.ContainsKey(kind.ToString());

    private static HashSet<string> Subjects(RelationType r) => [.. r.Subjects.Select(k => k.ToString()), .. r.OwnSubjects];

    private static HashSet<string> Objects(RelationType r) => [.. r.Objects.Select(k => k.ToString()), .. r.OwnObjects];

    /// <summary>Whether one list has every kind of another one, or the built-in kind that it is a part of.</summary>
    private bool Covers(HashSet<string> wider, HashSet<string> narrower) => narrower.All(k => wider.Contains(k) || (own.TryGetValue(k, out var basis) && wider.Contains(basis.ToString())));

    private static string Words(HashSet<string> kinds) => kinds.Count >= Enum.GetValues<EntityKind>().Length ? "any kind" : string.Join(", ", kinds.Order(StringComparer.Ordinal));
}
