using KnowledgeGraph.Text;

namespace KnowledgeGraph.Formats.Reading;

/// <summary>The YAML head of a Markdown file, as far as it says title, date and source on one line each; all else is passed over.</summary>
internal sealed record FrontMatter(string? Title, string? Date, string? Source)
{
    internal static FrontMatter Read(string yaml)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in yaml.Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || char.IsWhiteSpace(line[0])) continue;
            values.TryAdd(line[..colon].Trim(), Unquoted(line[(colon + 1)..].Trim()));
        }

        return new FrontMatter(First(values, "title", "headline"), First(values, "date", "published", "publishedAt"), First(values, "source", "publisher", "site"));
    }

    /// <summary>The day, if one is given.</summary>
    /// <exception cref="UnreadableException">The day is not understood.</exception>
    internal DateOnly? Day() => Date is null ? null
        : DateText.Read(Date) ?? throw new UnreadableException($"the date \"{Date}\" in the head is not understood; write it as 2025-12-03.");

    private static string Unquoted(string value)
    {
        if (value.Length > 1 && value[0] is '"' or '\'' && value.IndexOf(value[0], 1) is var end and > 0)
        {
            var inner = value[1..end];
            return value[0] == '\'' ? value[1..value.LastIndexOf('\'')].Replace("''", "'", StringComparison.Ordinal) : inner;
        }

        var comment = value.IndexOf(" #", StringComparison.Ordinal);
        return comment >= 0 ? value[..comment].TrimEnd() : value;
    }

    private static string? First(Dictionary<string, string> values, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (values.TryGetValue(name, out var value) && value.Length > 0 && value is not ("null" or "~")) return value;
        }

        return null;
    }
}
