using System.Text;

namespace KnowledgeGraph.Reliability.Tests.Hostile;

/// <summary>Files that are large in one way: a line, a word, a nesting, a mark said again and again.</summary>
internal static class LargeInputs
{
    /// <summary>Longer pages are refused at once.</summary>
    private const int LongestPage = 4_000_000;

    private const string News = "The army shelled three villages near the border on Monday, killing a shepherd and his sons, officials in the capital said. ";

    private static readonly Dictionary<string, Func<int, string>> Makers = new(StringComparer.Ordinal)
    {
        ["news.txt"] = n => Repeat(News, n),
        ["line.txt"] = n => Repeat(News.Replace(". ", ", ", StringComparison.Ordinal), n),
        ["word.txt"] = n => "A " + new string('a', n),
        ["quotes.txt"] = n => new string('"', n),
        ["curly.txt"] = n => Repeat("“‘", n),
        ["quoted.txt"] = n => Repeat("\"Go,\" he said. ", n),
        ["apostrophes.txt"] = n => "He said " + Repeat("'a ", n),
        ["brackets.txt"] = n => Repeat("((([", n),
        ["stops.txt"] = n => Repeat(". ", n),
        ["abbreviations.txt"] = n => Repeat("U.S. Gen. ", n),
        ["lines.txt"] = n => Repeat("a\n", n),
        ["blank-lines.txt"] = n => "He left." + new string('\n', n) + "She stayed.",
        ["blanks.txt"] = n => "He" + new string(' ', n) + "left.",
        ["title.txt"] = n => Repeat("Maj.\n\nGen.\n\n", n),
        ["marks.txt"] = n => "e" + new string('\u0301', n) + " left.",
        ["bidi.txt"] = n => Repeat("\u202Ea\u202C ", n),
        ["emoji.txt"] = n => Repeat("👩\u200D👧 ", n),
        ["numbers.txt"] = n => Repeat("2025-12-03 1,234.5 ", n),
        ["dates.txt"] = n => Repeat("on Monday, Dec. 3, 2025, ", n),
        ["dashes.txt"] = n => Repeat("— ", n),
        ["indent.txt"] = n => "He left.\n\n" + new string('\u00A0', n / 2) + Repeat("U.S. ", n / 2),
        ["zero-width.txt"] = n => "He left. " + new string('\u200B', n / 2) + Repeat("Gen. ", n / 2),
        ["address.txt"] = n => "www." + Repeat("a.", n),
        ["deep.html"] = n => "<html><body><article><p>" + News + Repeat("<div>", n) + "</article></body></html>",
        ["inline.html"] = n => Page(Repeat("<b><i>", n)),
        ["unclosed.html"] = n => Page(Repeat("<p>He left. ", n)),
        ["entities.html"] = n => Page(Repeat("&amp;&lt;", n)),
        ["ampersands.html"] = n => Page(Repeat("&", n)),
        ["tags.html"] = n => Page(Repeat("<", n)),
        ["comments.html"] = n => Page(Repeat("<!--", n)),
        ["attributes.html"] = n => Page("<a " + Repeat("x=\"", n)),
        ["blanks.html"] = n => Page(new string(' ', n)),
        ["breaks.html"] = n => Page(Repeat("<br>", n)),
        ["commas.html"] = n => Page("<div class=\"" + Repeat("comment-", n) + "\">" + Repeat(",", n / 2) + "</div>"),
        ["tables.html"] = n => Page(Repeat("<table><tr><td>He left.", n)),
        ["siblings.html"] = n => Page(Repeat("<li>", n)),
        ["crossed.html"] = n => Page(Repeat("</a><p><div>", n)),
        ["fenced.html"] = n => Page(Repeat("<div><table><tr><td></div>", n)),
        ["foreign.html"] = n => Page(Repeat("</table><div>'", n)),
        ["figures.html"] = n => Page(Repeat("</div><div><figure></b>", n)),
        ["script.html"] = n => Page(Repeat("<script>", n)),
        ["emphasis.md"] = n => Repeat("*a _b ", n),
        ["stars.md"] = n => new string('*', n),
        ["links.md"] = n => Repeat("[", n) + "a",
        ["places.md"] = n => Repeat("[a](b (", n),
        ["crossed.md"] = n => Repeat(")[a]([a](", n),
        ["pictures.md"] = n => Repeat("![a](", n),
        ["quotes.md"] = n => Repeat("> ", n) + "a",
        ["items.md"] = n => Repeat("- a\n  ", n),
        ["ticks.md"] = n => Repeat("`a``b```", n),
        ["rows.md"] = n => "|a|b|\n|-|-|\n" + Repeat("|a", n) + "\n",
        ["entities.md"] = n => Repeat("&a", n),
        ["backslashes.md"] = n => Repeat("\\*", n),
        ["line.jsonl"] = n => "{\"title\":\"a\",\"text\":\"" + Repeat(News, n) + "\"}",
        ["member.jsonl"] = n => "{\"title\":\"" + new string('a', n) + "\",\"text\":\"He left.\"}",
        ["deep.jsonl"] = n => "{\"x\":" + new string('[', n),
        ["escapes.jsonl"] = n => "{\"text\":\"He left. " + Repeat("\\u0000", n) + "\"}",
        ["lines.jsonl"] = n => Repeat("{}\n", n),
        ["number.jsonl"] = n => "{\"id\":" + new string('9', n) + ",\"text\":\"He left.\"}",
        ["deep.json"] = n => new string('[', n),
        ["rows.json"] = n => "[" + Repeat("{},", n) + "{}]",
    };

    public static IEnumerable<string> Names => Makers.Keys;

    /// <summary>The input of a name.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="length">About how many characters.</param>
    public static HostileInput Of(string name, int length) => new(name, Encoding.UTF8.GetBytes(Makers[name](name.EndsWith(".html", StringComparison.Ordinal) ? Math.Min(length, LongestPage) : length)), []);

    private static string Page(string body) => $"<!DOCTYPE html><html><head><title>A page</title></head><body><article><h1>A page</h1><p>{News}</p><p>{News}</p>{body}</article></body></html>";

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, Math.Max(1, length / piece.Length)));
}
