using System.Text.RegularExpressions;

namespace KnowledgeGraph.Text;

/// <summary>The head of a wire story: "BAGHDAD, Dec. 3, 2025 (Reuters) —".</summary>
/// <param name="Place">Where it was written, as it stands there ("KABUL, Afghanistan"), if named.</param>
/// <param name="Source">The agency in brackets or between slashes ("Reuters"), if named.</param>
/// <param name="Date">The day, if it is written with its year.</param>
/// <param name="Span">From the first character to the dash, as offsets into the text that was read.</param>
public sealed partial record Dateline(string? Place, string? Source, DateOnly? Date, TextSpan Span)
{
    private const int Reach = 4_000;
    private const int LinesRead = 20;

    /// <summary>Finds the dateline of an article: the first line among the first 20 (and 4,000 characters) that begins with one.</summary>
    /// <param name="text">The text of the article.</param>
    /// <returns>The dateline, or null.</returns>
    public static Dateline? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var limit = Math.Min(text.Length, Reach);
        for (int at = 0, lines = 0; at < limit && lines < LinesRead;)
        {
            var line = TextLine.At(text, at);
            at = line.Next;
            if (line.IsBlank) continue;
            lines++;
            if (At(text.AsSpan(line.Span.Start, Math.Min(line.Span.Length, 200))) is { } found)
                return found with { Span = new TextSpan(line.Span.Start, found.Span.Length) };
        }

        return null;
    }

    /// <summary>Where the agency stands ("Meridian" in "VELIN, Dec. 3 (Meridian) —"): who wrote the story, and nobody in it.</summary>
    /// <param name="text">The text that was read.</param>
    /// <returns>Its place; null where no agency is named.</returns>
    public TextSpan? AgencyIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Source is null) return null;
        var at = text.LastIndexOf(Source, Span.End - 1, Span.Length, StringComparison.Ordinal);
        return at < 0 ? null : new TextSpan(at, Source.Length);
    }

    /// <summary>The dateline that a line begins with, its span from 0.</summary>
    internal static Dateline? At(ReadOnlySpan<char> line)
    {
        if (line.IndexOfAny('-', '\u2014', '\u2013') < 0) return null;
        var match = Head().Match(line.ToString());
        if (!match.Success) return null;
        var place = match.Groups["place"].Success ? match.Groups["place"].Value.Trim() : null;
        var source = match.Groups["source"].Success ? match.Groups["source"].Value.Trim() : null;
        var dated = match.Groups["d"].Success;
        if (source is null && !dated && (place is null || !IsCapitals(place) || match.Groups["dash"].Value == "-")) return null;
        return new Dateline(place, source, dated ? DateText.FromMatch(match) : null, new TextSpan(0, match.Length));
    }

    /// <summary>Whether the first word of a place is written in capitals, as datelines are.</summary>
    private static bool IsCapitals(string place)
    {
        var word = place.Split(' ', ',', '/')[0];
        return word.Length > 2 && !word.Any(char.IsLower);
    }

    [GeneratedRegex(
        @"^(?:(?<place>\p{Lu}[\p{L}.'’\-]*(?:[ /]\p{Lu}[\p{L}.'’\-]*){0,4}(?:, \p{Lu}(?!(?:ec|an|eb|ar|pr|ay|un|ul|ug|ep|ct|ov)[a-z.]* \d)[\p{L}.'’\-]*(?: \p{Lu}[\p{L}.'’\-]*){0,2}){0,2}),?\s*)?"
        + @"(?:" + DateText.Pattern + @",?\s*)?(?:[(/](?<source>\p{Lu}[^()/\n]{1,40})[)/]\s*)?(?<dash>--|—|–|-)(?=\s|\p{Lu}|[“""'‘])",
        RegexOptions.CultureInvariant, DateText.PatternTime)]
    private static partial Regex Head();
}
