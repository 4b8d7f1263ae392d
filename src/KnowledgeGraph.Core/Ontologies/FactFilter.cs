using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Ontologies;

/// <summary>Keeps the facts that an ontology allows and says of each other one why not.</summary>
/// <param name="ontology">What the graph may say.</param>
public sealed class FactFilter(Ontology ontology)
{
    /// <summary>Returns the facts with only allowed relations; the others join <see cref="DocumentFacts.Rejected"/>, each with its reason.</summary>
    /// <param name="facts">The facts of one document.</param>
    public DocumentFacts Apply(DocumentFacts facts)
    {
        var kept = ImmutableArray.CreateBuilder<RelationFact>(facts.Relations.Length);
        var rejected = facts.Rejected.ToBuilder();
        foreach (var relation in facts.Relations)
        {
            if (Reason(relation, facts) is { } reason) rejected.Add(Rejection(reason, relation, facts));
            else kept.Add(relation);
        }

        return facts with { Relations = kept.ToImmutable(), Rejected = rejected.ToImmutable() };
    }

    private RejectionReason? Reason(RelationFact relation, DocumentFacts facts)
    {
        if (!ontology.TryGetRelation(relation.Type, out var type)) return RejectionReason.UnknownType;
        if (relation.Subject == relation.Object) return RejectionReason.SelfLoop;
        var (subject, @object) = (facts.Entities[relation.Subject].Kind, facts.Entities[relation.Object].Kind);
        if (Allows(type, subject, @object) || (type.IsSymmetric && Allows(type, @object, subject))) return null;
        return type.Subjects.Contains(subject) ? RejectionReason.ObjectKind : RejectionReason.SubjectKind;
    }

    private static bool Allows(RelationType type, EntityKind subject, EntityKind @object) => type.Subjects.Contains(subject) && type.Objects.Contains(@object);

    private static RejectedFact Rejection(RejectionReason reason, RelationFact relation, DocumentFacts facts) =>
        new(reason, relation.Type, facts.Entities[relation.Subject].Name, facts.Entities[relation.Object].Name, relation.Sentence);
}
