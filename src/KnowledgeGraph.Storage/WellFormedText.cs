using System.Collections.Immutable;
using System.Text;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Storage;

/// <summary>
/// Texts as UTF-8 can hold them, and all that is changed in what a graph file is given: half a surrogate pair (from a broken escape in somebody's JSON) becomes U+FFFD, as every UTF-8 writer does it.
/// Ids are keys and are refused instead (<see cref="ContributionCheck"/>). Done before comparing, so that the same document is known again.
/// </summary>
internal static class WellFormedText
{
    public static Contribution Of(Contribution c) => Texts(c).All(t => t is null || Of(t) == (object)t) ? c : c with
    {
        Document = c.Document with { Title = OrNull(c.Document.Title), Source = OrNull(c.Document.Source), Uri = OrNull(c.Document.Uri), Language = Of(c.Document.Language) },
        Sentences = [.. c.Sentences.Select(s => s with { Text = Of(s.Text) })],
        Entities = [.. c.Entities.Select(e => e with { Name = Of(e.Name), Aliases = Of(e.Aliases), Roles = Of(e.Roles), Place = Of(e.Place), Time = Of(e.Time), Types = Of(e.Types), Ids = Of(e.Ids) })],
        Mentions = [.. c.Mentions.Select(m => m with { Text = Of(m.Text), Reason = Of(m.Reason) })],
        Events = [.. c.Events.Select(e => e with
        {
            Type = Of(e.Type), Trigger = Of(e.Trigger), Lemma = Of(e.Lemma), Time = Of(e.Time), Plover = OrNull(e.Plover), Extractor = Of(e.Extractor),
            Retellings = [.. e.Retellings.Select(r => r with { Trigger = Of(r.Trigger), Reason = Of(r.Reason) })],
        })],
        Links = [.. c.Links.Select(l => l with { Type = Of(l.Type), Extractor = Of(l.Extractor) })],
        Statements = [.. c.Statements.Select(s => s with { Text = Of(s.Text), Cue = Of(s.Cue) })],
        Relations = [.. c.Relations.Select(r => r with { Type = Of(r.Type), Extractor = Of(r.Extractor) })],
    };

    private static IEnumerable<string?> Texts(Contribution c) =>
        new[] { c.Document.Title, c.Document.Source, c.Document.Uri, c.Document.Language }
            .Concat(c.Sentences.Select(s => s.Text))
            .Concat(c.Entities.SelectMany(e => e.Aliases.AddRange(e.Roles).AddRange(e.Types).AddRange(e.Ids).Add(e.Name).Concat(Texts(e.Time)).Concat(Texts(e.Place))))
            .Concat(c.Mentions.SelectMany(m => new[] { m.Text, m.Reason }))
            .Concat(c.Events.SelectMany(e => Texts(e.Time).Concat([e.Type, e.Trigger, e.Lemma, e.Plover, e.Extractor])))
            .Concat(c.Events.SelectMany(e => e.Retellings).SelectMany(r => new[] { r.Trigger, r.Reason }))
            .Concat(c.Links.SelectMany(l => new[] { l.Type, l.Extractor }))
            .Concat(c.Statements.SelectMany(s => new[] { s.Text, s.Cue }))
            .Concat(c.Relations.SelectMany(r => new[] { r.Type, r.Extractor }));

    private static IEnumerable<string?> Texts(TimeInterval? time) => [time?.Text, time?.Recurrence];

    private static IEnumerable<string?> Texts(PlaceDetail? place) => place is null ? [] : place.Within.AddRange(place.Candidates).Append(place.CountryCode);

    private static TimeInterval? Of(TimeInterval? time) => time is null ? null : time with { Text = Of(time.Text), Recurrence = OrNull(time.Recurrence) };

    private static PlaceDetail? Of(PlaceDetail? place) =>
        place is null ? null : place with { CountryCode = OrNull(place.CountryCode), Within = Of(place.Within), Candidates = Of(place.Candidates) };

    private static ImmutableArray<string> Of(ImmutableArray<string> texts) => [.. texts.Select(Of)];

    private static string? OrNull(string? text) => text is null ? null : Of(text);

    /// <summary>The text itself where nothing is wrong with it.</summary>
    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0) return text;
        var mended = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        return mended == text ? text : mended;
    }
}
