using System.Buffers;

namespace KnowledgeGraph.Formats.Json;

/// <summary>
/// One line of JSON as a flat list of its parts, in their order: what an object holds stands behind it. A part is 16 bytes and points at its characters, so that only
/// what is asked for becomes a string. The list is rented: nothing may ask it after it is disposed of.
/// </summary>
internal sealed class JsonParts : IDisposable
{
    /// <summary>Characters that a part takes in most lines; more room is made where they are fewer.</summary>
    private const int Usual = 10;

    private readonly string _line;
    private readonly List<string> _texts = [];
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _shared = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private JsonPart[] _parts;

    /// <summary>No parts of a line yet.</summary>
    public JsonParts(string line) => (_line, _parts) = (line, ArrayPool<JsonPart>.Shared.Rent((line.Length / Usual) + 16));

    /// <summary>The number of parts.</summary>
    public int Count { get; private set; }

    public JsonPart this[int at] => _parts[at];

    /// <summary>Takes a line apart: plain JSON by its characters, all else as Newtonsoft.Json reads it.</summary>
    /// <exception cref="Newtonsoft.Json.JsonReaderException">It is broken.</exception>
    public static JsonParts Of(string line)
    {
        var parts = new JsonParts(line);
        if (PlainJson.TryRead(line, parts)) return parts;
        parts.Clear();
        try
        {
            OddJson.Read(line, parts);
            return parts;
        }
        catch
        {
            parts.Dispose();
            throw;
        }
    }

    /// <summary>Adds a part that holds no other.</summary>
    public void Add(JsonKind kind, int start = 0, int length = 0) => Set(Open(), kind, start, length);

    /// <summary>Adds a part whose characters are not those of the line.</summary>
    public void Add(JsonKind kind, string text)
    {
        _texts.Add(text);
        Add(kind, ~(_texts.Count - 1), text.Length);
    }

    /// <summary>Makes place for a part whose own parts come next; <see cref="Set"/> ends it.</summary>
    public int Open()
    {
        if (Count == _parts.Length) Grow();
        return Count++;
    }

    /// <summary>Ends a part with what has been added since it was opened.</summary>
    public void Set(int at, JsonKind kind, int start = 0, int length = 0) => _parts[at] = new JsonPart(kind, start, length, Count);

    /// <summary>The characters of a text, name or number.</summary>
    public ReadOnlySpan<char> Characters(JsonPart part) => part.Start < 0 ? _texts[~part.Start] : _line.AsSpan(part.Start, part.Length);

    /// <summary>The text of a part.</summary>
    public string Text(JsonPart part) => part.Start < 0 ? _texts[~part.Start] : _line.Substring(part.Start, part.Length);

    /// <summary>The text of a part that many others have as well: one string for all.</summary>
    public string SharedText(JsonPart part)
    {
        var characters = Characters(part);
        if (_shared.TryGetValue(characters, out var known)) return known;
        var text = Text(part);
        _shared.Set.Add(text);
        return text;
    }

    /// <summary>The path of a part: <c>entities[3].name</c>; empty for the line itself.</summary>
    public string Path(int at)
    {
        var path = "";
        for (var holder = 0; holder != at;)
        {
            var (child, index, isNamed) = (holder + 1, 0, _parts[holder].Kind == JsonKind.Object);
            for (; Behind(child, isNamed) <= at; child = Behind(child, isNamed)) index++;
            path += isNamed ? (path.Length > 0 ? "." : "") + Text(_parts[child]) : FormattableString.Invariant($"[{index}]");
            holder = isNamed ? child + 1 : child;
        }

        return path;
    }

    public void Dispose()
    {
        var parts = _parts;
        _parts = [];
        if (parts.Length > 0) ArrayPool<JsonPart>.Shared.Return(parts);
    }

    private int Behind(int child, bool isNamed) => _parts[isNamed ? child + 1 : child].Next;

    private void Clear()
    {
        Count = 0;
        _texts.Clear();
    }

    private void Grow()
    {
        var larger = ArrayPool<JsonPart>.Shared.Rent(_parts.Length * 2);
        _parts.CopyTo(larger, 0);
        ArrayPool<JsonPart>.Shared.Return(_parts);
        _parts = larger;
    }
}
