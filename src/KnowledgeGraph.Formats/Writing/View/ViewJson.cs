using System.Globalization;
using KnowledgeGraph.Formats.Json;
using Newtonsoft.Json;

namespace KnowledgeGraph.Formats.Writing.View;

/// <summary>
/// Writes JSON that may stand in a script element: the characters that mean something in HTML, and U+2028 and U+2029, are escaped. Rows are arrays, as in the file that
/// reads them (<c>Page/data.js</c>); what is unknown is null.
/// </summary>
internal sealed class ViewJson : IDisposable
{
    private readonly JsonTextWriter _json;

    public ViewJson(TextWriter output) => _json = new JsonTextWriter(output)
    {
        CloseOutput = false, AutoCompleteOnClose = false, Culture = CultureInfo.InvariantCulture, StringEscapeHandling = StringEscapeHandling.EscapeHtml,
    };

    /// <summary>Replaces halves of surrogate pairs, which UTF-8 cannot hold, and counts them.</summary>
    public Characters Characters { get; } = new();

    public void Object(Action members)
    {
        _json.WriteStartObject();
        members();
        _json.WriteEndObject();
    }

    /// <summary>A member with a row for each item.</summary>
    public void Rows<T>(string name, IEnumerable<T> items, Action<T> cells, CancellationToken cancellationToken)
    {
        _json.WritePropertyName(name);
        Row(items, item =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            _json.WriteWhitespace("\n");
            Row(() => cells(item));
        });
    }

    /// <summary>A row.</summary>
    public void Row(Action cells)
    {
        _json.WriteStartArray();
        cells();
        _json.WriteEndArray();
    }

    /// <summary>A row with something for each item.</summary>
    public void Row<T>(IEnumerable<T> items, Action<T> write) => Row(() =>
    {
        foreach (var item in items) write(item);
    });

    public void Texts(IEnumerable<string> texts) => Row(texts, t => Text(t));

    public void Member(string name, string value)
    {
        _json.WritePropertyName(name);
        Text(value);
    }

    public void Member(string name, bool value)
    {
        _json.WritePropertyName(name);
        _json.WriteValue(value);
    }

    public void Text(string? text) => _json.WriteValue(text is null ? null : Characters.Unicode(text));

    public void Number(int number) => _json.WriteValue(number);

    /// <summary>To so many digits.</summary>
    public void Number(double? number, int digits)
    {
        if (number is not { } value) _json.WriteNull();
        else if (Math.Round(value, digits) is var rounded && rounded == Math.Truncate(rounded)) _json.WriteValue((long)rounded);
        else _json.WriteValue(rounded);
    }

    public void Flag(bool flag) => _json.WriteValue(flag ? 1 : 0);

    public void Day(DateOnly? day) => _json.WriteValue(day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public void Name<T>(T value)
        where T : struct, Enum => _json.WriteValue(EnumNames.Of(value));

    public void Dispose() => ((IDisposable)_json).Dispose();
}
