using System.Text;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Storage;

/// <summary>
/// Texts as UTF-8 can hold them: half a surrogate pair (from a broken escape in somebody's JSON) becomes U+FFFD, as every UTF-8 writer does it.
/// Done before comparing, so that the same document is known again.
/// </summary>
internal static class WellFormedText
{
    public static Contribution Of(Contribution c) => Texts(c).All(t => t is null || Of(t) == (object)t) ? c : c with
    {
        Document = c.Document with { Title = OrNull(c.Document.Title), Source = OrNull(c.Document.Source), Uri = OrNull(c.Document.Uri) },
        Sentences = [.. c.Sentences.Select(s => s with { Text = Of(s.Text) })],
        Entities = [.. c.Entities.Select(e => e with { Name = Of(e.Name), Aliases = [.. e.Aliases.Select(Of)], Roles = [.. e.Roles.Select(Of)], Time = Of(e.Time), Types = [.. e.Types.Select(Of)], Ids = [.. e.Ids.Select(Of)] })],
        Mentions = [.. c.Mentions.Select(m => m with { Text = Of(m.Text), Reason = Of(m.Reason) })],
        Events = [.. c.Events.Select(e => e with
        {
            Trigger = Of(e.Trigger), Lemma = Of(e.Lemma), Time = Of(e.Time),
            Retellings = [.. e.Retellings.Select(r => r with { Trigger = Of(r.Trigger), Reason = Of(r.Reason) })],
        })],
        Statements = [.. c.Statements.Select(s => s with { Text = Of(s.Text), Cue = Of(s.Cue) })],
    };

    private static IEnumerable<string?> Texts(Contribution c) =>
        new[] { c.Document.Title, c.Document.Source, c.Document.Uri }
            .Concat(c.Sentences.Select(s => s.Text))
            .Concat(c.Entities.SelectMany(e => e.Aliases.AddRange(e.Roles).AddRange(e.Types).AddRange(e.Ids).Add(e.Name).Append(e.Time?.Text)))
            .Concat(c.Mentions.SelectMany(m => new[] { m.Text, m.Reason }))
            .Concat(c.Events.SelectMany(e => new[] { e.Trigger, e.Lemma, e.Time?.Text }))
            .Concat(c.Events.SelectMany(e => e.Retellings).SelectMany(r => new[] { r.Trigger, r.Reason }))
            .Concat(c.Statements.SelectMany(s => new[] { s.Text, s.Cue }));

    private static Extraction.TimeInterval? Of(Extraction.TimeInterval? time) => time is null ? null : time with { Text = Of(time.Text) };

    private static string? OrNull(string? text) => text is null ? null : Of(text);

    /// <summary>The text itself where nothing is wrong with it.</summary>
    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0) return text;
        var mended = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        return mended == text ? text : mended;
    }
}
