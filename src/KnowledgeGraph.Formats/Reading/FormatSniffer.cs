using System.Text;

namespace KnowledgeGraph.Formats.Reading;

/// <summary>Tells the format from the first bytes of an input whose name does not.</summary>
internal static class FormatSniffer
{
    private static readonly string[] Tags = ["html", "head", "body", "div", "p", "article", "main", "section", "h1", "meta", "title", "!doctype"];

    /// <summary>Whether an input begins with a tag of a page, or of a part of one.</summary>
    internal static bool IsHtml(ReadOnlySpan<byte> head)
    {
        if (Sniff(head) == InputFormat.Html) return true;
        var text = Encoding.Latin1.GetString(head).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        return Tags.Any(t => text.Length > t.Length + 1 && text[0] == '<' && text.AsSpan(1).StartsWith(t, StringComparison.OrdinalIgnoreCase) && text[t.Length + 1] is '>' or ' ' or '\n');
    }

    internal static InputFormat Sniff(ReadOnlySpan<byte> head)
    {
        var text = Encoding.Latin1.GetString(head).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        if (text.StartsWith('{')) return IsWholeObject(text) ? InputFormat.JsonLines : InputFormat.Json;
        if (text.StartsWith('[') && text[1..].TrimStart() is ['{', ..]) return InputFormat.Json;
        if (text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith('<') && text.Contains("<html", StringComparison.OrdinalIgnoreCase)) return InputFormat.Html;
        return InputFormat.Text;
    }

    /// <summary>JSON lines have a whole object in the first line; where the line is longer than what was read, it is taken for one.</summary>
    private static bool IsWholeObject(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? !text.TrimEnd().EndsWith('{') : text[..end].TrimEnd().EndsWith('}');
    }
}
