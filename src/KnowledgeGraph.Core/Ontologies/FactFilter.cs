using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Ontologies;

/// <summary>Keeps the facts that an ontology allows, under its names, with what follows from them, and says of each other one why it is not kept.</summary>
/// <param name="ontology">What the graph may say.</param>
public sealed class FactFilter(Ontology ontology)
{
    /// <summary>Returns the facts with only allowed relations; the others join <see cref="DocumentFacts.Rejected"/>, each with its reason.</summary>
    /// <param name="facts">The facts of one document.</param>
    public DocumentFacts Apply(DocumentFacts facts)
    {
        var allowed = new List<RelationFact>(facts.Relations.Length);
        var rejected = facts.Rejected.ToBuilder();
        foreach (var relation in facts.Relations.Select(r => r with { Type = NameOf(r, facts) }))
        {
            if (Reason(relation, facts) is { } reason) rejected.Add(Rejection(reason, relation, facts));
            else allowed.Add(relation);
        }

        var (kept, outvoted) = new FactMerger(ontology.Extractors, ontology.IsSymmetric, ontology.VotesFor).Merge(allowed);
        rejected.AddRange(outvoted.Select(o => Rejection(o.Reason, o.Fact, facts)));
        facts = facts with { Relations = WithConsequences(kept, facts), Rejected = rejected.ToImmutable() };
        return ontology.ForbiddenKinds.IsEmpty ? facts : EntityRemoval.Of(facts, ontology.Forbids);
    }

    /// <summary>The name in this ontology: of what an event made, that of the event's relation, so that names that change places are exchanged once.</summary>
    private string NameOf(RelationFact relation, DocumentFacts facts) =>
        relation.Event is { } made && ontology.TryGetRelationOfEvent(facts.Events[made].Type, out var type) ? type.Name : ontology.NameOf(relation.Type);

    private RejectionReason? Reason(RelationFact relation, DocumentFacts facts)
    {
        if (ontology.ForbiddenRelations.Contains(relation.Type)) return RejectionReason.Forbidden;
        if (!ontology.TryGetRelation(relation.Type, out var type)) return RejectionReason.UnknownType;
        if (relation.Subject == relation.Object) return RejectionReason.SelfLoop;
        var (subject, @object) = (facts.Entities[relation.Subject], facts.Entities[relation.Object]);
        if (ontology.Forbids(subject) || ontology.Forbids(@object)) return RejectionReason.Forbidden;
        if (type.Allows(subject, @object) || (type.IsSymmetric && type.Allows(@object, subject))) return null;
        return type.AllowsSubject(subject) ? RejectionReason.ObjectKind : RejectionReason.SubjectKind;
    }

    /// <summary>The facts and what follows from them and is not said itself. What is implied does not follow from a denial.</summary>
    private ImmutableArray<RelationFact> WithConsequences(IReadOnlyList<RelationFact> said, DocumentFacts facts)
    {
        if (!said.Any(r => !ontology.DerivedFrom(r.Type).IsEmpty)) return [.. said];
        var told = said.Select(r => Key(r) with { Item6 = default }).ToHashSet();
        var known = new HashSet<(int, string, int, FactStatus, int, Text.TextSpan)>();
        var derived = from relation in said
                      from step in ontology.DerivedFrom(relation.Type)
                      where !(step.IsImplied && relation.Status == FactStatus.Negated)
                      let fact = Follow(relation, step)
                      where Reason(fact, facts) is null && !told.Contains(Key(fact) with { Item6 = default }) && known.Add(Key(fact))
                      select fact;
        return [.. said, .. derived.ToList()];
    }

    private static RelationFact Follow(RelationFact relation, DerivedRelation step) => relation with
    {
        Type = step.Type,
        Subject = step.IsSwapped ? relation.Object : relation.Subject,
        Object = step.IsSwapped ? relation.Subject : relation.Object,
        Extractor = Extractors.Ontology,
    };

    private static (int, string, int, FactStatus, int, Text.TextSpan) Key(RelationFact r) => (r.Subject, r.Type, r.Object, r.Status, r.Sentence, r.Span);

    private static RejectedFact Rejection(RejectionReason reason, RelationFact relation, DocumentFacts facts) =>
        new(reason, relation.Type, facts.Entities[relation.Subject].Name, facts.Entities[relation.Object].Name, relation.Sentence);
}
