using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Resolution;

/// <summary>What of a contribution resolution asks about: names, where they are mentioned, dated events, and who leads what.</summary>
internal static class ResolutionShare
{
    /// <summary>The contribution without the rest; ids are held once.</summary>
    public static Contribution Of(Contribution contribution)
    {
        var ids = contribution.Entities.ToDictionary(e => e.Id, e => e.Id);
        EntityId Held(EntityId id) => ids.GetValueOrDefault(id, id);
        return contribution with
        {
            Sentences = [],
            Mentions = [.. contribution.Mentions.Select(m => (m.SentenceIndex, Entity: Held(m.Entity))).Distinct().Select(m => new MentionEdge(m.SentenceIndex, m.Entity, 0, 0, "", default, "", 0))],
            Events = [.. contribution.Events.Where(e => e.Time is not null).Select(e => e with
            {
                Id = "", Trigger = "", Lemma = "", Extractor = "", Retellings = [], Arguments = [.. e.Arguments.Select(a => a with { Entity = Held(a.Entity) })],
            })],
            Links = [],
            Statements = [],
            Relations = [.. contribution.Relations.Where(r => r.Type == "LEADS" && r.Status == FactStatus.Actual)],
            Rejected = [],
            Open = [],
        };
    }
}
