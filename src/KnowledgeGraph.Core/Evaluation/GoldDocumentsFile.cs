using System.Globalization;
using System.Text.Json;

namespace KnowledgeGraph.Evaluation;

/// <summary>Reads <c>documents.json</c>: an object with one entry a document (title, source, date, split; an empty text means unknown).</summary>
internal static class GoldDocumentsFile
{
    public const string Name = "documents.json";

    public static Dictionary<string, GoldDocument> Read(string path)
    {
        if (!File.Exists(path)) return [];
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return json.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => Document(p, path), StringComparer.Ordinal);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException)
        {
            throw new InvalidDataException($"{path}: not an object with one entry a document: {e.Message.Split('\n')[0]}", e);
        }
    }

    private static GoldDocument Document(JsonProperty entry, string path) =>
        new(entry.Name, Text(entry, "title"), Text(entry, "source"), Date(entry, path), Text(entry, "split"), []);

    private static DateOnly? Date(JsonProperty entry, string path)
    {
        if (Text(entry, "date") is not { } text) return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new InvalidDataException($"{path}: date '{text}' of {entry.Name} is not of the form yyyy-MM-dd.");
    }

    private static string? Text(JsonProperty entry, string name) =>
        entry.Value.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;
}
