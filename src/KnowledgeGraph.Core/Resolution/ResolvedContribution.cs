using System.Collections.Immutable;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.Resolution;

/// <summary>Writes a contribution anew in terms of the graph's entities.</summary>
/// <param name="contribution">What a document gives.</param>
/// <param name="resolve">The entity of the graph for one of the document.</param>
/// <param name="names">What merged entities are, by the id of each of their names.</param>
/// <param name="ontology">Says which relations are symmetric.</param>
internal sealed class ResolvedContribution(Contribution contribution, Func<EntityId, EntityId> resolve, IReadOnlyDictionary<EntityId, ResolvedName> names, Ontology ontology)
{
    public Contribution Build(ICollection<RelationShare> loops)
    {
        var entities = contribution.Entities.Select(e => e.Id).ToHashSet();
        string End(string end) => entities.Contains(new EntityId(end)) ? resolve(new EntityId(end)).Value : end;
        return contribution with
        {
            Entities = [.. contribution.Entities.GroupBy(e => resolve(e.Id)).Select(g => ResolvedShare.Of(g.Key, [.. g], names)).OrderBy(e => e.Id)],
            Mentions = [.. contribution.Mentions.Select(m => m with { Entity = resolve(m.Entity) })],
            Events = [.. contribution.Events.Select(e => e with { Arguments = [.. e.Arguments.Select(a => a with { Entity = resolve(a.Entity) }).Distinct()] })],
            Links = [.. contribution.Links.Select(l => l with { From = End(l.From), To = End(l.To) }).Where(l => l.From != l.To).Distinct()],
            Statements = [.. contribution.Statements.Select(s => s with
            {
                Speaker = s.Speaker is { } speaker ? resolve(speaker) : null, About = [.. s.About.Select(resolve).Distinct().Order()],
            })],
            Relations = Relations(loops),
        };
    }

    private ImmutableArray<RelationShare> Relations(ICollection<RelationShare> loops)
    {
        var relations = ImmutableArray.CreateBuilder<RelationShare>();
        foreach (var relation in contribution.Relations)
        {
            var (subject, @object) = (resolve(relation.Subject), resolve(relation.Object));
            if (subject == @object)
            {
                loops.Add(relation);
                continue;
            }

            if (ontology.TryGetRelation(relation.Type, out var type) && type.IsSymmetric && subject > @object) (subject, @object) = (@object, subject);
            relations.Add(relation with
            {
                RelationId = RelationShare.IdOf(subject, relation.Type, @object, relation.Status),
                Subject = subject, Object = @object, AttributedTo = [.. relation.AttributedTo.Select(resolve).Distinct().Order()],
            });
        }

        return [.. relations.DistinctBy(r => (r.RelationId, r.SentenceIndex, r.Start, r.End))];
    }
}
