using System.Buffers;
using System.Globalization;

namespace KnowledgeGraph.Formats.Writing;

/// <summary>
/// Writes JSON (RFC 8259) through a buffer of its own: commas where they belong, texts with what must be escaped, characters that UTF-8 cannot hold replaced and counted.
/// It trusts its caller to open and close in order (docs/decisions/0008-own-writers-of-json-and-csv.md).
/// </summary>
internal sealed partial class JsonText
{
    private const int Size = 1 << 14;
    private const int LongestNumber = 32;
    private const int LongestWhole = Size - 8;

    /// <summary>What most texts consist of: ASCII that stands as it is.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range(' ', 95).Select(c => (char)c).Where(c => c is not ('"' or '\\'))]);

    [ThreadStatic]
    private static JsonText? _inMemory;

    private readonly TextWriter? _output;
    private readonly Characters? _characters;
    private JsonText? _inner;
    private char[] _buffer = new char[Size];
    private int _used;
    private bool _follows;
    private bool _inText;

    /// <summary>Writes to an output that is complete after <see cref="Flush"/> alone.</summary>
    /// <param name="output">Where it goes; it is neither flushed nor closed.</param>
    /// <param name="characters">Counts what is replaced.</param>
    public JsonText(TextWriter output, Characters characters)
    {
        _output = output;
        _characters = characters;
    }

    private JsonText()
    {
    }

    /// <summary>One that keeps what it is given for <see cref="Take"/> and replaces nothing. There is one a thread: it is to be used up before anybody asks for it again.</summary>
    public static JsonText InMemory() => (_inMemory ??= new JsonText()).Empty();

    public void StartObject() => Open('{');

    public void EndObject() => Close('}');

    public void StartArray() => Open('[');

    public void EndArray() => Close(']');

    /// <summary>The name of the next value: one of this program's own, which needs no escape.</summary>
    public void Name(string name)
    {
        Whole(name);
        _buffer[_used++] = ':';
        _follows = false;
    }

    public void Value(string text)
    {
        if (text.Length <= LongestWhole && text.AsSpan().IndexOfAnyExcept(Plain) < 0)
        {
            Whole(text);
            return;
        }

        Next();
        var clean = _characters is null ? text : _characters.Unicode(text);
        if (_inText)
        {
            var inner = (_inner ??= new JsonText()).Empty();
            inner.Value(clean);
            Escape(inner.Take());
            return;
        }

        Put('"');
        Escape(clean);
        Put('"');
    }

    /// <summary>What follows until <see cref="EndText"/> is the content of one text: JSON in JSON.</summary>
    public void StartText()
    {
        Next();
        Put('"');
        (_inText, _follows) = (true, false);
    }

    public void EndText()
    {
        Put('"');
        (_inText, _follows) = (false, true);
    }

    public void Value(bool flag)
    {
        Next();
        Put(flag ? "true" : "false");
    }

    public void Property(string name, string value)
    {
        Name(name);
        Value(value);
    }

    public void Property(string name, bool value)
    {
        Name(name);
        Value(value);
    }

    public void Property(string name, int value)
    {
        Name(name);
        Value(value);
    }

    public void Property(string name, IEnumerable<string> values)
    {
        Name(name);
        StartArray();
        foreach (var value in values) Value(value);
        EndArray();
    }

    /// <summary>An array under a name; each item is an object that stands on a line of its own.</summary>
    public void Property<T>(string name, IEnumerable<T> items, Action<T> fields, CancellationToken cancellationToken)
    {
        Name(name);
        StartArray();
        foreach (var item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            LineBreak();
            StartObject();
            fields(item);
            EndObject();
        }

        EndArray();
    }

    /// <summary>The next value stands on a line of its own.</summary>
    public void LineBreak()
    {
        if (_follows) Put(',');
        Put('\n');
        _follows = false;
    }

    /// <summary>Ends a document by a line feed; another may follow.</summary>
    public void EndLine()
    {
        Put('\n');
        _follows = false;
    }

    /// <summary>Hands everything to the output.</summary>
    public void Flush()
    {
        _output!.Write(_buffer, 0, _used);
        _used = 0;
    }

    /// <summary>What one in memory was given: valid until it is used again.</summary>
    public ReadOnlySpan<char> Take() => _buffer.AsSpan(0, _used);

    private void Open(char bracket)
    {
        Next();
        Put(bracket);
        _follows = false;
    }

    private void Close(char bracket)
    {
        Put(bracket);
        _follows = true;
    }

    private void Next()
    {
        if (_follows) Put(',');
        _follows = true;
    }

    private string Quote => _inText ? "\\\"" : "\"";

    /// <summary>A text that needs no escape, with its quotation marks and the comma before it; there is room for one character more.</summary>
    private void Whole(string text)
    {
        var room = Room(text.Length + 6);
        var at = 0;
        if (_follows) room[at++] = ',';
        if (_inText) room[at++] = '\\';
        room[at++] = '"';
        text.CopyTo(room[at..]);
        at += text.Length;
        if (_inText) room[at++] = '\\';
        room[at++] = '"';
        _used += at;
        _follows = true;
    }

    private void Escape(ReadOnlySpan<char> text)
    {
        for (var plain = text.IndexOfAnyExcept(Plain); plain >= 0; plain = text.IndexOfAnyExcept(Plain))
        {
            Put(text[..plain]);
            Escape(text[plain]);
            text = text[(plain + 1)..];
        }

        Put(text);
    }

    /// <summary>Line ends of Unicode are escaped as well, as scripts that hold JSON would break at them.</summary>
    private void Escape(char c)
    {
        switch (c)
        {
            case '"': Put("\\\""); break;
            case '\\': Put("\\\\"); break;
            case '\n': Put("\\n"); break;
            case '\r': Put("\\r"); break;
            case '\t': Put("\\t"); break;
            case '\b': Put("\\b"); break;
            case '\f': Put("\\f"); break;
            case < ' ' or '\u0085' or '\u2028' or '\u2029':
                Put("\\u");
                ((int)c).TryFormat(Room(LongestNumber), out var written, "x4", CultureInfo.InvariantCulture);
                _used += written;
                break;
            default: Put(c); break;
        }
    }

    private void Put(char c)
    {
        if (_used == _buffer.Length) Make(1);
        _buffer[_used++] = c;
    }

    private void Put(ReadOnlySpan<char> text)
    {
        if (text.Length > _buffer.Length - _used) Make(text.Length);
        if (text.Length > _buffer.Length)
        {
            _output!.Write(text);
            return;
        }

        text.CopyTo(_buffer.AsSpan(_used));
        _used += text.Length;
    }

    private Span<char> Room(int length)
    {
        if (length > _buffer.Length - _used) Make(length);
        return _buffer.AsSpan(_used, length);
    }

    private JsonText Empty()
    {
        (_used, _follows) = (0, false);
        return this;
    }

    /// <summary>Makes room; for a text that is longer than all of it, the output is where it goes.</summary>
    private void Make(int length)
    {
        if (_output is null) Array.Resize(ref _buffer, Math.Max(2 * _buffer.Length, _used + length));
        else Flush();
    }
}
