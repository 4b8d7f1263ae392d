using System.Globalization;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Tests.Support;

/// <summary>Everything in a graph as lines of text, so that graphs can be compared by content and a difference can be read.</summary>
internal static class Shape
{
    public static string Of(EntityGraph graph) => string.Join('\n', Lines(graph));

    private static IEnumerable<string> Lines(EntityGraph graph)
    {
        foreach (var d in graph.Documents) yield return d.ToString();
        foreach (var e in graph.Entities)
            yield return Line($"{e.Id} {e.Kind} {e.Name} {e.IsNamed} [{string.Join('|', e.Aliases)}] [{string.Join('|', e.Roles)}] {e.MentionCount} {e.DocumentCount} {e.Place}");
        foreach (var r in graph.Relations)
        {
            yield return Line($"{r.Id} {r.Subject.Id} {r.Type} {r.Object.Id} {r.Status} {r.Count} {r.Confidence} {r.FirstDate:O} {r.LastDate:O}");
            foreach (var v in r.Evidence)
                yield return Line($"  {v.Sentence.Id} {v.Start} {v.End} {v.Confidence} {v.Extractor} {v.EventId} [{string.Join('|', v.AttributedTo.Select(a => a.Id))}]");
        }

        foreach (var e in graph.Events)
            yield return Line($"{e.Node with { Arguments = default }} {e.Sentence.Id} [{string.Join('|', e.Participants.Select(p => $"{p.Role} {p.Entity.Id}"))}]");
        foreach (var l in graph.Links)
            yield return Line($"{l.FromEvent?.Node.Id}{l.FromEntity?.Id} {l.Type} {l.ToEvent?.Node.Id}{l.ToEntity?.Id} {l.Sentence.Id} {l.Confidence} {l.Extractor}");
        foreach (var s in graph.Statements)
            yield return Line($"{s.Node.Id} {s.Node.Kind} {s.Node.Text} {s.Speaker?.Id} {s.Sentence.Id} [{string.Join('|', s.About.Select(a => a.Id))}]");
    }

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
