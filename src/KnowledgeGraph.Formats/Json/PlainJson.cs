using System.Buffers;
using System.Globalization;

namespace KnowledgeGraph.Formats.Json;

/// <summary>
/// Takes JSON apart that is written as RFC 8259 has it. It gives up on all else, which <see cref="OddJson"/> reads or refuses: what is broken, what Newtonsoft.Json
/// takes as well (comments, single quotes, NaN), and what is rare (numbers of more than 18 digits, escaped halves of surrogate pairs, depth).
/// </summary>
internal ref struct PlainJson
{
    private const int Deepest = 32;
    private const int MostDigits = 18;

    /// <summary>Where a text ends or is not as it stands: the quote, the backslash, control characters.</summary>
    private static readonly SearchValues<char> Ends = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(c => (char)c), '"', '\\']);

    private readonly ReadOnlySpan<char> _line;
    private readonly JsonParts _parts;
    private int _at;

    private PlainJson(ReadOnlySpan<char> line, JsonParts parts)
    {
        _line = line;
        _parts = parts;
    }

    /// <summary>Adds the parts of a line; false, with some of them added, where it is not plain.</summary>
    public static bool TryRead(string line, JsonParts parts)
    {
        var json = new PlainJson(line, parts);
        return json.Value(0) && json.Peek() == '\0' && json._at == line.Length;
    }

    private bool Value(int depth) => Peek() switch
    {
        '{' => depth < Deepest && Object(depth + 1),
        '[' => depth < Deepest && List(depth + 1),
        '"' => Text(JsonKind.Text),
        't' => Word("true", JsonKind.True),
        'f' => Word("false", JsonKind.False),
        'n' => Word("null", JsonKind.Null),
        _ => Number(),
    };

    private bool Object(int depth)
    {
        var own = _parts.Open();
        _at++;
        if (!Takes('}'))
        {
            do
                if (Peek() != '"' || !Text(JsonKind.Name) || !Takes(':') || !Value(depth)) return false;
            while (Takes(','));
            if (!Takes('}')) return false;
        }

        _parts.Set(own, JsonKind.Object);
        return true;
    }

    private bool List(int depth)
    {
        var (own, count) = (_parts.Open(), 0);
        _at++;
        if (!Takes(']'))
        {
            do
            {
                if (!Value(depth)) return false;
                count++;
            }
            while (Takes(','));
            if (!Takes(']')) return false;
        }

        _parts.Set(own, JsonKind.List, length: count);
        return true;
    }

    private bool Text(JsonKind kind)
    {
        var start = ++_at;
        var length = _line[start..].IndexOfAny(Ends);
        if (length < 0) return false;
        _at += length;
        if (_line[_at] != '"') return Escaped(kind, start);
        _parts.Add(kind, start, length);
        _at++;
        return true;
    }

    private bool Escaped(JsonKind kind, int start)
    {
        var text = new System.Text.StringBuilder();
        while (true)
        {
            var length = _line[start..].IndexOfAny(Ends);
            if (length < 0) return false;
            text.Append(_line.Slice(start, length));
            _at = start + length;
            if (_line[_at] == '"') break;
            if (_line[_at] != '\\' || !Escape(out var escaped)) return false;
            text.Append(escaped);
            start = _at;
        }

        _parts.Add(kind, text.ToString());
        _at++;
        return true;
    }

    /// <summary>The character that a backslash begins; the place is behind it then.</summary>
    private bool Escape(out char escaped)
    {
        escaped = '\0';
        if (_at + 1 >= _line.Length) return false;
        var sign = _line[_at + 1];
        _at += 2;
        if (sign == 'u')
        {
            if (_at + 4 > _line.Length || !ushort.TryParse(_line.Slice(_at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)) return false;
            (escaped, _at) = ((char)code, _at + 4);
            return !char.IsSurrogate(escaped);
        }

        var known = "\"\\/bfnrt".IndexOf(sign, StringComparison.Ordinal);
        if (known < 0) return false;
        escaped = "\"\\/\b\f\n\r\t"[known];
        return true;
    }

    private bool Word(string word, JsonKind kind)
    {
        if (!_line[_at..].StartsWith(word, StringComparison.Ordinal)) return false;
        _parts.Add(kind);
        _at += word.Length;
        return true;
    }

    private bool Number()
    {
        var start = _at;
        if (_at < _line.Length && _line[_at] == '-') _at++;
        var whole = Digits();
        if (whole is 0 or > MostDigits || (whole > 1 && _line[_at - whole] == '0')) return false;
        var kind = JsonKind.Integer;
        if (_at < _line.Length && _line[_at] == '.')
        {
            (kind, _at) = (JsonKind.Real, _at + 1);
            if (Digits() == 0) return false;
        }

        if (_at < _line.Length && _line[_at] is 'e' or 'E')
        {
            (kind, _at) = (JsonKind.Real, _at + 1);
            if (_at < _line.Length && _line[_at] is '+' or '-') _at++;
            if (Digits() == 0) return false;
        }

        _parts.Add(kind, start, _at - start);
        return true;
    }

    private int Digits()
    {
        var start = _at;
        while (_at < _line.Length && char.IsAsciiDigit(_line[_at])) _at++;
        return _at - start;
    }

    private bool Takes(char sign)
    {
        if (Peek() != sign) return false;
        _at++;
        return true;
    }

    /// <summary>The next character that is no space; U+0000 at the end.</summary>
    private char Peek()
    {
        while (_at < _line.Length && _line[_at] is ' ' or '\t' or '\r' or '\n') _at++;
        return _at < _line.Length ? _line[_at] : '\0';
    }
}
