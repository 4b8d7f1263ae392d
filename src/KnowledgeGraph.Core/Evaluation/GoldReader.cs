using System.Collections.Immutable;
using System.Text.Json;

namespace KnowledgeGraph.Evaluation;

/// <summary>Reads sentences in the gold's form: one JSON object a line.</summary>
public static class GoldReader
{
    /// <summary>
    /// Reads a <c>.jsonl</c> file, or all of a folder in ordinal order of their names; of two sentences with one id the last counts, in the place of the first.
    /// </summary>
    /// <param name="path">File or folder.</param>
    /// <exception cref="FileNotFoundException">There is neither a file nor a folder of this name, or the folder has no <c>.jsonl</c> file.</exception>
    /// <exception cref="InvalidDataException">A line is broken; the message names file and line.</exception>
    public static ImmutableArray<GoldSentence> Read(string path)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var sentences = new List<GoldSentence>();
        foreach (var sentence in Files(path).SelectMany(Lines))
        {
            if (places.TryAdd(sentence.Id, sentences.Count)) sentences.Add(sentence);
            else sentences[places[sentence.Id]] = sentence;
        }

        return [.. sentences];
    }

    private static List<string> Files(string path)
    {
        if (File.Exists(path)) return [path];
        if (!Directory.Exists(path)) throw new FileNotFoundException($"{path}: no such file or folder; name a .jsonl file of gold sentences or a folder of them.");
        var files = Directory.EnumerateFiles(path, "*.jsonl").Where(f => !Path.GetFileName(f).StartsWith('.') && KnowledgeGraph.Text.RegularFile.Is(f)).Order(StringComparer.Ordinal).ToList();
        return files.Count > 0 ? files : throw new FileNotFoundException($"{path}: holds no .jsonl file; name the folder with the gold's sentences.");
    }

    private static IEnumerable<GoldSentence> Lines(string file)
    {
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line)) yield return Sentence(line, $"{file}, line {number}");
        }
    }

    private static GoldSentence Sentence(string line, string where)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return Sentence(json.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or IndexOutOfRangeException)
        {
            throw new InvalidDataException(
                $"{where}: not a sentence in the gold's form (id, text, mentions, events, relations, links, statements): {e.Message.Split('\n')[0]}", e);
        }
    }

    private static GoldSentence Sentence(JsonElement json) => new(
        Text(json, "id"),
        Optional(json, "text"),
        List(json, "mentions", m => new GoldMention(Text(m, "t"), Text(m, "type"), Optional(m, "canon"))),
        List(json, "events", Event),
        List(json, "relations", Triple),
        List(json, "links", Triple),
        List(json, "statements", s => new GoldStatement(Text(s, "speaker"), Optional(s, "cue"), Optional(s, "kind"), Text(s, "content"))));

    private static GoldEvent Event(JsonElement json) => new(
        Text(json, "type"), Text(json, "trigger"),
        Role(json, "agent"), Role(json, "target"), Role(json, "place"), Role(json, "time"), Role(json, "instrument"),
        json.TryGetProperty("neg", out var negated) && negated.ValueKind == JsonValueKind.True,
        Optional(json, "mod") is { Length: > 0 } modality ? modality : "actual");

    private static GoldTriple Triple(JsonElement json) => json.GetArrayLength() == 3
        ? new GoldTriple(Word(json[0]), Word(json[1]), Word(json[2]))
        : throw new JsonException("a relation or link must be [subject, TYPE, object]");

    private static ImmutableArray<string> Role(JsonElement json, string name) =>
        json.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(Word)] : [];

    private static ImmutableArray<T> List<T>(JsonElement json, string name, Func<JsonElement, T> read) =>
        json.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(read)] : throw new JsonException($"'{name}' is missing");

    private static string Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) ? Word(value) : throw new JsonException($"'{name}' is missing");

    private static string Optional(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static string Word(JsonElement value) => value.GetString() ?? throw new JsonException("null where a text is needed");
}
