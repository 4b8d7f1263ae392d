using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.Cli.Ontologies;

/// <summary>Compares two ontologies. A relation that was renamed is the same relation.</summary>
internal static class OntologyDifference
{
    /// <summary>What is different, kinds before relations, each by name.</summary>
    /// <param name="before">The ontology that is compared with.</param>
    /// <param name="after">The one that is asked about.</param>
    public static IReadOnlyList<OntologyChange> Of(Ontology before, Ontology after) =>
    [
        .. Kinds(before, after),
        .. Sets("kind", before.ForbiddenKinds, after.ForbiddenKinds),
        .. Relations(before, after).OrderBy(c => c.Name, StringComparer.Ordinal),
    ];

    private static IEnumerable<OntologyChange> Kinds(Ontology before, Ontology after)
    {
        foreach (var kind in after.Kinds)
        {
            var old = before.Kinds.FirstOrDefault(k => k.Name == kind.Name);
            if (old is null && kind.CoversAll) yield return new("renamed", "kind", kind.Base.ToString(), [$"to {kind.Name}"]);
            else if (old is null) yield return new("added", "kind", kind.Name, [$"is {kind.Base}", .. kind.Nouns.IsEmpty ? (string[])[] : [$"nouns {string.Join(", ", kind.Nouns)}"]]);
            else if (!old.Nouns.SequenceEqual(kind.Nouns) || old with { Nouns = [] } != kind with { Nouns = [] }) yield return new("changed", "kind", kind.Name, [$"is {kind.Base}, nouns {string.Join(", ", kind.Nouns)}"]);
        }

        foreach (var kind in before.Kinds.Where(k => after.Kinds.All(o => o.Name != k.Name))) yield return new("removed", "kind", kind.Name, []);
    }

    private static IEnumerable<OntologyChange> Relations(Ontology before, Ontology after)
    {
        var old = before.Relations.ToDictionary(Found, StringComparer.Ordinal);
        foreach (var relation in after.Relations)
        {
            if (!old.Remove(Found(relation), out var was)) yield return new("added", "relation", relation.Name, [$"{Subjects(relation)} to {Objects(relation)}"]);
            else if (was.Name != relation.Name) yield return new("renamed", "relation", was.Name, [$"to {relation.Name}", .. Details(was, relation)]);
            else if (Details(was, relation).ToList() is { Count: > 0 } details) yield return new("changed", "relation", relation.Name, details);
        }

        foreach (var gone in old.Values) yield return new(after.ForbiddenRelations.Contains(gone.Name) ? "forbidden" : "removed", "relation", gone.Name, []);
        foreach (var name in after.ForbiddenRelations.Where(n => !old.Values.Any(r => r.Name == n) && !before.ForbiddenRelations.Contains(n))) yield return new("forbidden", "relation", name, []);
    }

    /// <summary>The name that stays when a relation is renamed.</summary>
    private static string Found(RelationType relation) => relation.Was ?? relation.Name;

    private static IEnumerable<string> Details(RelationType a, RelationType b)
    {
        if (Change("subjects", Subjects(a), Subjects(b)) is { } subjects) yield return subjects;
        if (Change("objects", Objects(a), Objects(b)) is { } objects) yield return objects;
        if (a.IsSymmetric != b.IsSymmetric) yield return b.IsSymmetric ? "symmetric" : "not symmetric";
        if (Change("inverse", a.Inverse, b.Inverse) is { } inverse) yield return inverse;
        if (Change("implies", string.Join(", ", a.Implies), string.Join(", ", b.Implies)) is { } implies) yield return implies;
        foreach (var (flag, before, after) in new[] { ("functional", a.IsFunctional, b.IsFunctional), ("exclusive", a.IsExclusive, b.IsExclusive), ("final", a.IsFinal, b.IsFinal) })
            if (before != after) yield return after ? flag : "not " + flag;
        if (a.Votes != b.Votes) yield return FormattableString.Invariant($"votes {a.Votes ?? 1} to {b.Votes ?? 1}");
        if (Change("event", a.Event, b.Event) is { } made) yield return made;
        if (Change("plover", a.Plover, b.Plover) is { } plover) yield return plover;
        if (a.Quad != b.Quad) yield return FormattableString.Invariant($"quad {a.Quad} to {b.Quad}");
        if (Change("color", a.Color, b.Color) is { } color) yield return color;
        if (a.Definition != b.Definition) yield return "definition";
    }

    private static string? Change(string what, string? before, string? after) =>
        (before ?? "") == (after ?? "") ? null : $"{what} {(string.IsNullOrEmpty(before) ? "none" : before)} to {(string.IsNullOrEmpty(after) ? "none" : after)}";

    private static IEnumerable<OntologyChange> Sets(string what, IReadOnlyCollection<string> before, IReadOnlyCollection<string> after) =>
        after.Except(before).Select(n => new OntologyChange("forbidden", what, n, [])).Concat(before.Except(after).Select(n => new OntologyChange("allowed", what, n, [])));

    private static string Subjects(RelationType r) => Kinds(r.Subjects, r.OwnSubjects);

    private static string Objects(RelationType r) => Kinds(r.Objects, r.OwnObjects);

    private static string Kinds(ImmutableHashSet<EntityKind> kinds, IEnumerable<string> own) =>
        kinds.Count == Enum.GetValues<EntityKind>().Length ? "any" : string.Join(", ", kinds.Order().Select(k => k.ToString()).Concat(own.Order(StringComparer.Ordinal)));
}
