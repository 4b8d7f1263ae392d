using System.Buffers;
using System.Text;
using Newtonsoft.Json;

namespace KnowledgeGraph.Formats.Writing.Tables;

/// <summary>Texts as JSON writes them; most need no escape and are copied.</summary>
internal static class JsonTexts
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(c => (char)c), '"', '\\', '\u0085', '\u2028', '\u2029']);

    /// <summary>A text in quotation marks.</summary>
    public static string Quoted(string text) => text.AsSpan().IndexOfAny(Escaped) < 0 ? $"\"{text}\"" : JsonConvert.ToString(text);

    /// <summary>Appends a text in quotation marks.</summary>
    public static void Append(StringBuilder json, string text)
    {
        if (text.AsSpan().IndexOfAny(Escaped) < 0) json.Append('"').Append(text).Append('"');
        else json.Append(JsonConvert.ToString(text));
    }
}
