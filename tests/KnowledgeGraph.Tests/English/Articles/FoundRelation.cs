using KnowledgeGraph.Extraction;
using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.Tests.English.Articles;

/// <summary>A relation or role that was read.</summary>
internal sealed record FoundRelation(EntityNames Subject, string Type, EntityNames Object, FactStatus Status)
{
    /// <summary>The line for the report.</summary>
    public string Line => $"{Subject.Shown} | {Type} | {Object.Shown}{(Status == FactStatus.Actual ? "" : $" | {Status.ToString().ToLowerInvariant()}")}";

    /// <summary>All relations and roles of a document, each once; a name that an expected fact calls another name of an entity, and that is one of its aliases, among them.</summary>
    public static IEnumerable<FoundRelation> All(DocumentFacts facts, ExpectedArticle article)
    {
        var names = facts.Entities.Select(e => EntityNames.Of(facts, e)).ToArray();
        var relations = facts.Relations.Select(r => (r.Subject, r.Type, r.Object, r.Status)).Distinct()
            .Select(r => new FoundRelation(names[r.Subject], r.Type, names[r.Object], r.Status));
        var roles = facts.Entities.SelectMany((e, i) => e.Roles.Select(role => new FoundRelation(names[i], FactLine.Role, EntityNames.OfRole(role), FactStatus.Actual)));
        var aliases = from expected in article.Relations
                      where expected.Types.Contains("ALSO_KNOWN_AS")
                      let name = names.FirstOrDefault(n => n.IsExactly(expected.Subjects) && n.IsExactly(expected.Objects))
                      where name is not null
                      select new FoundRelation(name, "ALSO_KNOWN_AS", name, FactStatus.Actual);
        return relations.Concat(roles).Concat(aliases);
    }

    /// <summary>Whether this is an expected fact.</summary>
    /// <param name="expected">The fact.</param>
    /// <param name="exactly">Whether descriptions must be the same to the word.</param>
    public bool Is(ExpectedRelation expected, bool exactly)
    {
        if (!expected.Types.Contains(Type) || !expected.Statuses.Contains(Status)) return false;
        var turns = Ontology.Default.TryGetRelation(Type, out var relation) && relation.IsSymmetric;
        return Ends(Subject, Object) || (turns && Ends(Object, Subject));

        bool Ends(EntityNames a, EntityNames b) => exactly
            ? a.IsExactly(expected.Subjects) && b.IsExactly(expected.Objects)
            : a.Is(expected.Subjects) && b.Is(expected.Objects);
    }
}
