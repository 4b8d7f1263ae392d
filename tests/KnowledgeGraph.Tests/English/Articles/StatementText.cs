using System.Collections.Immutable;
using System.Text;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Tests.English.Articles;

/// <summary>What counts as the same words.</summary>
internal static class StatementText
{
    /// <summary>How much of two retold statements must be the same: F1 of their words.</summary>
    public const double SameEnough = 0.7;

    /// <summary>Quotation marks away, runs of blanks one blank, no stops at the ends.</summary>
    public static string Plain(string words)
    {
        var plain = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (char.IsWhiteSpace(c)) { if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' '); }
            else if (c is '’' or '‘') plain.Append('\'');
            else if (c is not ('"' or '“' or '”')) plain.Append(c);
        }

        return plain.ToString().Trim(' ', ',', '.', ';', ':', '?', '!', '\'', '—', '–');
    }

    /// <summary>The pieces of a statement that was read: an interruption, a paragraph's end and a quotation mark end a piece.</summary>
    public static IEnumerable<string> Pieces(StatementFact statement, string text)
    {
        var parts = statement.Parts.Select(p => p.Of(text));
        return statement.Kind == StatementKind.Direct
            ? parts.SelectMany(p => p.Split(['\n', '"', '“', '”'], StringSplitOptions.RemoveEmptyEntries)).Where(p => Plain(p).Length > 0)
            : [string.Join(' ', parts)];
    }

    /// <summary>Whether both say the same: to the letter word for word, for the most part where it is retold.</summary>
    public static bool IsSame(StatementKind kind, string expected, string found) => kind == StatementKind.Direct
        ? Plain(expected) == Plain(found)
        : Overlap(expected, found) >= SameEnough;

    /// <summary>F1 of the words of two texts, 0 to 1.</summary>
    public static double Overlap(string a, string b)
    {
        var (left, right) = (Words(a), Words(b));
        if (left.IsEmpty || right.IsEmpty) return 0;
        var counts = right.CountBy(w => w, StringComparer.Ordinal).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);
        var common = left.CountBy(w => w, StringComparer.Ordinal).Sum(p => Math.Min(p.Value, counts.GetValueOrDefault(p.Key)));
        return 2.0 * common / (left.Length + right.Length);
    }

    private static ImmutableArray<string> Words(string text) =>
    [
        .. Plain(text).ToLowerInvariant().Split([' ', '-', '—'], StringSplitOptions.RemoveEmptyEntries)
            .Select(w => w.Trim(',', '.', ';', ':', '?', '!', '(', ')', '\'')).Where(w => w.Length > 0),
    ];
}
