using System.Globalization;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Json;

/// <summary>A JSON file that a user writes: comments and trailing commas are allowed, a name given twice is not, and every fault is told with line and column.</summary>
internal sealed class JsonSource
{
    private static readonly JsonReaderOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    private readonly byte[] _bytes;
    private readonly string _origin;

    private JsonSource(byte[] bytes, string origin) => (_bytes, _origin) = (bytes, origin);

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="what">What it should hold, for the message ("an ontology").</param>
    /// <param name="most">The most bytes that it may have.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">It is too large, or no JSON.</exception>
    public static JsonNode ReadFile(string path, string what, int most)
    {
        try
        {
            var length = new FileInfo(path).Length;
            if (length > most) throw new InvalidDataException($"{path}: {Mebibytes(length)} MiB; {what} may have at most {Mebibytes(most)} MiB, split it or leave out what is not needed.");
            using var file = BoundedFile.Open(path, most);
            using var bytes = new MemoryStream();
            file.CopyTo(bytes);
            return Parse(bytes.ToArray(), path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new FileNotFoundException(Directory.Exists(path) ? $"{path}: a folder; name {what}, which is a file." : $"{path}: no such file; name {what}.", path, e);
        }
    }

    /// <summary>Reads JSON.</summary>
    /// <param name="json">UTF-8, with or without a byte order mark.</param>
    /// <param name="origin">Where it is from, for messages.</param>
    /// <exception cref="InvalidDataException">It is no JSON, or names a member twice.</exception>
    public static JsonNode Parse(byte[] json, string origin)
    {
        var bytes = json.AsSpan().StartsWith("\uFEFF"u8) ? json[3..] : json;
        var source = new JsonSource(bytes, origin);
        var reader = new Utf8JsonReader(bytes, Lenient);
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) throw source.Error(0, "not UTF-8; save the file as UTF-8");
        if (bytes.All(b => b is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')) throw source.Error(0, "the file is empty; it must hold a JSON object");
        try
        {
            reader.Read();
            var node = source.Value(ref reader);
            reader.Read();
            return node;
        }
        catch (JsonException e)
        {
            throw source.Error(source.OffsetOf(e), "not JSON: " + Plain(e.Message) + (IsYaml(origin) ? "; YAML is not read, write it as JSON" : ""));
        }
        catch (InvalidOperationException e) when (e.InnerException is DecoderFallbackException)
        {
            throw source.Error((int)reader.TokenStartIndex, "not UTF-8; save the file as UTF-8");
        }
    }

    /// <summary>What is wrong at an offset.</summary>
    /// <param name="offset">Offset of a byte.</param>
    /// <param name="what">What, and how to mend it, without a full stop.</param>
    public InvalidDataException Error(int offset, string what)
    {
        var before = _bytes.AsSpan(0, Math.Clamp(offset, 0, _bytes.Length));
        var line = before.Count((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        return new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{_origin}, line {line}, column {column}: {what}."));
    }

    /// <summary>The line of an offset, from 1.</summary>
    public int LineOf(int offset) => _bytes.AsSpan(0, Math.Clamp(offset, 0, _bytes.Length)).Count((byte)'\n') + 1;

    private JsonNode Value(ref Utf8JsonReader reader)
    {
        var node = new JsonNode(this, (int)reader.TokenStartIndex, KindOf(reader.TokenType));
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => node with { Members = Members(ref reader) },
            JsonTokenType.StartArray => node with { Items = Items(ref reader) },
            JsonTokenType.String => node with { Text = reader.GetString()! },
            JsonTokenType.Number => node with { Text = Encoding.UTF8.GetString(reader.ValueSpan) },
            _ => node,
        };
    }

    private List<JsonNode> Items(ref Utf8JsonReader reader)
    {
        var items = new List<JsonNode>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(Value(ref reader));
        return items;
    }

    private List<JsonMember> Members(ref Utf8JsonReader reader)
    {
        var members = new List<JsonMember>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var (name, offset) = (reader.GetString()!, (int)reader.TokenStartIndex);
            if (!names.Add(name)) throw Error(offset, $"'{name}' is given twice in one object; leave one out");
            reader.Read();
            members.Add(new JsonMember(name, offset, Value(ref reader)));
        }

        return members;
    }

    private static JsonValueKind KindOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => JsonValueKind.Object,
        JsonTokenType.StartArray => JsonValueKind.Array,
        JsonTokenType.String => JsonValueKind.String,
        JsonTokenType.Number => JsonValueKind.Number,
        JsonTokenType.True => JsonValueKind.True,
        JsonTokenType.False => JsonValueKind.False,
        _ => JsonValueKind.Null,
    };

    private int OffsetOf(JsonException e)
    {
        var start = 0;
        for (var line = e.LineNumber ?? 0; line > 0 && _bytes.AsSpan(start).IndexOf((byte)'\n') is >= 0 and var end; line--) start += end + 1;
        return start + (int)(e.BytePositionInLine ?? 0);
    }

    /// <summary>The first sentence of the parser's message, on one line.</summary>
    private static string Plain(string message) => message.Split(". ")[0].ReplaceLineEndings(" ").TrimEnd('.');

    private static bool IsYaml(string origin) => origin.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || origin.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    private static string Mebibytes(long bytes) => (bytes / (1024.0 * 1024)).ToString("0.#", CultureInfo.InvariantCulture);
}
