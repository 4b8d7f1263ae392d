using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Formats.Json;

/// <summary>Reads the fields of an object in <see cref="JsonParts"/>; what is missing or of another kind is said with the field's path.</summary>
/// <remarks>Of a name that stands there twice the last counts.</remarks>
internal readonly struct JsonView
{
    private readonly JsonParts _parts;
    private readonly int _at;

    private JsonView(JsonParts parts, int at) =>
        (_parts, _at) = parts[at].Kind == JsonKind.Object ? (parts, at) : throw Wrong(parts, at, "an object");

    /// <summary>The object that a line is.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public static JsonView Of(JsonParts parts) => new(parts, 0);

    public string Text(string name) => TextOrNull(name) ?? throw Missing(name, "a text");

    public string? TextOrNull(string name) => Find(name, JsonKind.Text, "a text") is var at and > 0 ? _parts.Text(_parts[at]) : null;

    /// <summary>A text that many other fields have as well, as ids.</summary>
    public string Shared(string name) => SharedOrNull(name) ?? throw Missing(name, "a text");

    public string? SharedOrNull(string name) => Find(name, JsonKind.Text, "a text") is var at and > 0 ? _parts.SharedText(_parts[at]) : null;

    public int Number(string name) => NumberOrNull(name) ?? throw Missing(name, "a whole number");

    public int? NumberOrNull(string name) => Find(name, JsonKind.Integer, "a whole number") is var at and > 0 ? Int(at) : null;

    public double Real(string name) => RealOrNull(name) ?? throw Missing(name, "a number");

    public double? RealOrNull(string name)
    {
        var at = Find(name);
        if (at == 0 || _parts[at].Kind == JsonKind.Null) return null;
        if (_parts[at].Kind is not (JsonKind.Integer or JsonKind.Real)) throw Wrong(at, "a number");
        var value = double.Parse(_parts.Characters(_parts[at]), NumberStyles.Float, CultureInfo.InvariantCulture);
        if (!double.IsFinite(value)) throw Wrong(at, "a finite number");
        return _parts[at].Kind == JsonKind.Integer ? value + 0.0 : value; // a whole -0 is 0
    }

    public bool Flag(string name) => Find(name) is var at and > 0 && _parts[at].Kind != JsonKind.Null
        ? _parts[at].Kind is JsonKind.True or JsonKind.False ? _parts[at].Kind == JsonKind.True : throw Wrong(at, "true or false")
        : throw Missing(name, "true or false");

    public DateOnly? Day(string name) => Find(name, JsonKind.Text, "a text") is var at and > 0 ? Days.Parse(_parts.Characters(_parts[at])) : null;

    public T Enum<T>(string name)
        where T : struct, Enum
    {
        var at = Find(name, JsonKind.Text, "a text");
        if (at == 0) throw Missing(name, "a text");
        try
        {
            return EnumNames.Parse<T>(_parts.Characters(_parts[at]));
        }
        catch (FormatException e)
        {
            throw new FormatException($"{_parts.Path(at)}: {e.Message}", e);
        }
    }

    public JsonView Record(string name) => RecordOrNull(name) ?? throw Missing(name, "an object");

    public JsonView? RecordOrNull(string name) => Find(name, JsonKind.Object, "an object") is var at and > 0 ? new JsonView(_parts, at) : null;

    public ImmutableArray<T> Records<T>(string name, Func<JsonView, T> read) => Items(name, read, static (parts, at, read) => read(new JsonView(parts, at)));

    public ImmutableArray<T> RecordsOrNone<T>(string name, Func<JsonView, T> read) => Find(name) == 0 ? [] : Records(name, read);

    public ImmutableArray<string> Texts(string name) =>
        Items(name, 0, static (parts, at, _) => parts[at].Kind == JsonKind.Text ? parts.SharedText(parts[at]) : throw Wrong(parts, at, "a text"));

    public ImmutableArray<string> TextsOrNone(string name) => Find(name) == 0 ? [] : Texts(name);

    public ImmutableArray<int> Numbers(string name) =>
        Items(name, this, static (parts, at, view) => parts[at].Kind == JsonKind.Integer ? view.Int(at) : throw Wrong(parts, at, "a whole number"));

    private ImmutableArray<T> Items<T, TState>(string name, TState state, Func<JsonParts, int, TState, T> read)
    {
        var list = Find(name, JsonKind.List, "a list");
        if (list == 0) throw Missing(name, "a list");
        if (_parts[list].Length == 0) return [];
        var items = new T[_parts[list].Length];
        for (var (i, at) = (0, list + 1); i < items.Length; at = _parts[at].Next) items[i++] = read(_parts, at, state);
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    /// <summary>The place of a value of a kind; 0 where there is none, or null.</summary>
    private int Find(string name, JsonKind kind, string what)
    {
        var at = Find(name);
        if (at == 0 || _parts[at].Kind == JsonKind.Null) return 0;
        return _parts[at].Kind == kind ? at : throw Wrong(at, what);
    }

    private int Find(string name)
    {
        var (found, end) = (0, _parts[_at].Next);
        for (var at = _at + 1; at < end; at = _parts[at + 1].Next)
            if (_parts[at].Length == name.Length && _parts.Characters(_parts[at]).SequenceEqual(name)) found = at + 1;
        return found;
    }

    private int Int(int at) => int.TryParse(_parts.Characters(_parts[at]), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
        ? value
        : throw Wrong(at, "a whole number of 32 bits");

    private FormatException Missing(string name, string what)
    {
        var path = _parts.Path(_at);
        return new($"{(path.Length > 0 ? path + "." : "")}{name} is missing; it must be {what}");
    }

    private FormatException Wrong(int at, string what) => Wrong(_parts, at, what);

    private static FormatException Wrong(JsonParts parts, int at, string what) => new($"{(at > 0 ? parts.Path(at) : "the line")} must be {what}");
}
