using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Ontologies;

/// <summary>Takes entities out of a document's facts, with their parts in events, statements and links.</summary>
internal static class EntityRemoval
{
    /// <summary>The facts without some entities. Relations of these must be gone already.</summary>
    /// <param name="facts">The facts of one document.</param>
    /// <param name="isRemoved">Which entities go.</param>
    public static DocumentFacts Of(DocumentFacts facts, Func<EntityFact, bool> isRemoved)
    {
        var now = new int?[facts.Entities.Length];
        var count = 0;
        for (var i = 0; i < now.Length; i++) now[i] = isRemoved(facts.Entities[i]) ? null : count++;
        if (count == now.Length) return facts;
        ImmutableArray<int> Those(ImmutableArray<int> entities) => [.. entities.Select(e => now[e]).OfType<int>()];
        HappeningReference? End(HappeningReference end) => end.IsEvent ? end : now[end.Index] is { } e ? new HappeningReference(false, e) : null;
        return facts with
        {
            Entities = [.. facts.Entities.Where((_, i) => now[i] is not null)],
            Events = [.. facts.Events.Select(e => e with { Arguments = [.. e.Arguments.Where(a => now[a.Entity] is not null).Select(a => a with { Entity = now[a.Entity]!.Value })] })],
            Links = [.. facts.Links.Where(l => End(l.From) is not null && End(l.To) is not null).Select(l => l with { From = End(l.From)!.Value, To = End(l.To)!.Value })],
            Statements = [.. facts.Statements.Select(s => s with { Speaker = s.Speaker is { } e ? now[e] : null, About = Those(s.About) })],
            Relations = [.. facts.Relations.Select(r => r with { Subject = now[r.Subject]!.Value, Object = now[r.Object]!.Value, AttributedTo = Those(r.AttributedTo) })],
            Rejected = [.. facts.Rejected, .. facts.Entities.Where((_, i) => now[i] is null).Select(e => new RejectedFact(RejectionReason.Forbidden, e.Kind.ToString(), e.Name, "", SentenceOf(e)))],
        };
    }

    private static int SentenceOf(EntityFact entity) => entity.Members.IsEmpty ? 0 : entity.Members[0].Mention.Sentence;
}
