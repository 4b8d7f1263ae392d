using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Tests.Support;

/// <summary>The facts of a document as lines that people can read and tests can compare; English/Specs/README.md says how they are written.</summary>
internal static class FactLines
{
    public static ImmutableArray<string> Of(DocumentFacts facts) =>
        [.. Relations(facts).Concat(Statements(facts)).Concat(Mentions(facts)).Concat(Events(facts)).Concat(Links(facts)).Concat(Entities(facts)).Concat(Open(facts)).Distinct()];

    public static IEnumerable<string> Relations(DocumentFacts facts) => facts.Relations.Select(r =>
        $"{facts.Entities[r.Subject].Name} --{r.Type}--> {facts.Entities[r.Object].Name}{(r.Status == FactStatus.Actual ? "" : $" ({Lower(r.Status)})")}");

    /// <summary>Who says what; words given word for word stand in quotation marks, pieces are parted by " / ".</summary>
    public static IEnumerable<string> Statements(DocumentFacts facts) => facts.Statements.Select(s =>
    {
        var words = string.Join(" / ", s.Parts.Select(p => s.Kind == StatementKind.Direct ? $"\"{p.Of(facts.Document.Text)}\"" : p.Of(facts.Document.Text)));
        return $"said: {(s.Speaker is { } speaker ? facts.Entities[speaker].Name : "?")}: {words}";
    });

    /// <summary>What each mention stands for; the second of the same words has "#2" behind it.</summary>
    public static IEnumerable<string> Mentions(DocumentFacts facts)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var of = facts.Entities.SelectMany(e => e.Members.Select(m => (m.Mention, e.Name))).ToDictionary(p => p.Mention, p => p.Name);
        for (var s = 0; s < facts.Sentences.Length; s++)
        {
            foreach (var (mention, m) in facts.Sentences[s].Mentions.Select((x, i) => (x, i)).OrderBy(p => p.x.Span))
            {
                var count = seen[mention.Text] = seen.GetValueOrDefault(mention.Text) + 1;
                if (of.TryGetValue(new(s, m), out var name)) yield return $"same: {mention.Text}{(count > 1 ? $"#{count}" : "")} = {name}";
            }
        }
    }

    public static IEnumerable<string> Events(DocumentFacts facts) =>
        facts.Events.Select(e => $"event: {e.Type} {e.TriggerText} {Lower(e.Status)}{(e.Time is { } time ? $" {Days(time)}" : "")}")
            .Concat(facts.Events.Where(e => e.Retells is not null).Select(e => $"retold: {e.TriggerText} = {facts.Events[e.Retells!.Value].TriggerText}"));

    public static IEnumerable<string> Open(DocumentFacts facts) => facts.Open.Select(p => $"left open: {p.Kind} {p.Text}");

    public static IEnumerable<string> Links(DocumentFacts facts) => facts.Links.Select(l => $"link: {End(facts, l.From)} {l.Type} {End(facts, l.To)}");

    public static IEnumerable<string> Entities(DocumentFacts facts)
    {
        foreach (var e in facts.Entities)
        {
            yield return $"{(e.IsNamed ? "named" : "described")}: {e.Kind} {e.Name}";
            foreach (var role in e.Roles) yield return $"role: {e.Name}: {role}";
            if (e.Time is { } time) yield return $"when: {e.Name} {Days(time)}";
            if (e.Place is { } place) yield return $"place: {e.Name} {place.Type} {place.CountryCode}".TrimEnd();
            if (e.Place is { Within.IsEmpty: false } inside) yield return $"within: {e.Name}: {string.Join(" < ", inside.Within)}";
            if (e.Place is { Candidates.IsEmpty: false } open) yield return $"open: {e.Name}: {string.Join(" / ", open.Candidates)}";
        }
    }

    private static string End(DocumentFacts facts, HappeningReference end) => end.IsEvent ? facts.Events[end.Index].TriggerText : facts.Entities[end.Index].Name;

    public static string Days(TimeInterval time) => time.Granularity == TimeGranularity.Recurring ? time.Iso : time.Start == time.End ? Day(time.Start) : $"{Day(time.Start)}..{Day(time.End)}";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Lower<T>(T value) => value!.ToString()!.ToLowerInvariant();
}
