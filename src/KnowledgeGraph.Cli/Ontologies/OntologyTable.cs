using System.Collections.Immutable;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.Cli.Ontologies;

/// <summary>An ontology for readers: own kinds, then relations, then what is forbidden.</summary>
internal static class OntologyTable
{
    public static void Write(CliHost host, Ontology ontology)
    {
        var names = ontology.Kinds.Where(k => k.CoversAll).ToDictionary(k => k.Base, k => k.Name);
        if (!ontology.Kinds.IsEmpty)
            Tables.Write(host, ["kind", "is", "nouns", "definition"], ontology.Kinds.Select(k => (IReadOnlyList<string>)[k.Name, k.CoversAll ? $"every {k.Base}" : k.Base.ToString(), string.Join(", ", k.Nouns), k.Definition]));
        Tables.Write(host, ["relation", "event", "subjects", "objects", "definition"], ontology.Relations.Select(r => Row(r, names)));
        if (!ontology.ForbiddenRelations.IsEmpty) host.Out.WriteLine($"forbidden relations: {string.Join(", ", ontology.ForbiddenRelations)}");
        if (!ontology.ForbiddenKinds.IsEmpty) host.Out.WriteLine($"forbidden kinds: {string.Join(", ", ontology.ForbiddenKinds)}");
    }

    private static IReadOnlyList<string> Row(RelationType r, Dictionary<EntityKind, string> names) =>
    [
        r.Name + (r.IsSymmetric ? " (symmetric)" : ""), r.Event ?? "", Kinds(r.Subjects, r.OwnSubjects, names), Kinds(r.Objects, r.OwnObjects, names), string.Join(" ", Notes(r).Prepend(r.Definition)),
    ];

    private static IEnumerable<string> Notes(RelationType r)
    {
        if (r.Was is not null) yield return $"(found as {r.Was})";
        if (r.Inverse is not null) yield return $"(inverse: {r.Inverse})";
        if (r.IsFunctional) yield return "(one object at a time)";
        if (r.IsExclusive) yield return "(one subject at a time)";
        if (r.IsFinal) yield return "(the object does nothing afterwards)";
        if (r.Votes is { } votes) yield return $"(needs {votes} extractors)";
        if (!r.Implies.IsEmpty) yield return $"(implies {string.Join(", ", r.Implies)})";
    }

    private static string Kinds(ImmutableHashSet<EntityKind> kinds, ImmutableHashSet<string> own, Dictionary<EntityKind, string> names) =>
        kinds.Count == Enum.GetValues<EntityKind>().Length ? "any" : string.Join(", ", kinds.Order().Select(k => names.GetValueOrDefault(k, k.ToString())).Concat(own.Order(StringComparer.Ordinal)));
}
