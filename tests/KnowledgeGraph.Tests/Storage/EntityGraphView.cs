using System.Globalization;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Tests.Storage;

/// <summary>What a graph says of some entities, as lines of text.</summary>
internal sealed class EntityGraphView(EntityGraph graph, HashSet<EntityId> ids)
{
    public IEnumerable<string> Lines()
    {
        foreach (var e in graph.Entities.Where(e => ids.Contains(e.Id))) yield return Line($"{Whole(e)} {e.Place} [{string.Join('|', graph.Resolution.MembersOf(e))}]");
        foreach (var m in graph.Resolution.Merges.Where(m => ids.Contains(m.Kept))) yield return m.ToString();
        foreach (var m in graph.Mentions.Where(m => ids.Contains(m.Entity.Id))) yield return Line($"{m.Document.Id} {m.Edge}");
        foreach (var r in graph.Relations.Where(r => ids.Contains(r.Subject.Id) || ids.Contains(r.Object.Id)))
        {
            yield return Line($"{r.Id} {Whole(r.Subject)} {r.Type} {Whole(r.Object)} {r.Status} {r.Count} {r.Confidence} {r.FirstDate:O} {r.LastDate:O}");
            foreach (var v in r.Evidence) yield return Line($"  {v.Sentence} {v.Start} {v.End} {v.Confidence} {v.Extractor} {v.EventId} [{string.Join('|', v.AttributedTo.Select(Whole))}]");
        }

        foreach (var e in graph.Events.Where(e => e.Participants.Any(p => ids.Contains(p.Entity.Id))))
            yield return Line($"{e.Node with { Arguments = default, Retellings = default }} {e.Sentence.Id} [{string.Join('|', e.Participants.Select(p => $"{p.Role} {Whole(p.Entity)}"))}]");
        foreach (var s in graph.Statements.Where(s => (s.Speaker is { } speaker && ids.Contains(speaker.Id)) || s.About.Any(a => ids.Contains(a.Id))))
            yield return Line($"{s.Node.Id} {s.Node.Kind} {s.Node.Text} {(s.Speaker is { } by ? Whole(by) : null)} {s.Sentence.Id} [{string.Join('|', s.About.Select(Whole))}]");
    }

    private static string Whole(Entity e) => Line(
        $"{e.Id} {e.Kind} {e.Name} {e.IsNamed} [{string.Join('|', e.Aliases)}] [{string.Join('|', e.Roles)}] {e.MentionCount} {e.DocumentCount} {e.Time?.Iso} [{string.Join('|', e.Types)}] [{string.Join('|', e.Ids)}]");

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
