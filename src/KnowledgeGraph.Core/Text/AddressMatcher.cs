namespace KnowledgeGraph.Text;

/// <summary>
/// Web and mail addresses for <see cref="WordScanner"/>. What a place of the text has shown (where a run ends, what stands behind an @)
/// is kept, so that a long run of letters and points is read once and not once a word.
/// </summary>
internal ref struct AddressMatcher(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _localEnd = -1;
    private int _at = -1;
    private int _mailEnd = -1;

    /// <summary>End of the address that begins at <paramref name="start"/>; negative where none does. To be asked from left to right.</summary>
    internal int EndAt(int start)
    {
        var web = WebEnd(start);
        return web >= 0 ? web : MailEnd(start);
    }

    private readonly int WebEnd(int start)
    {
        var rest = _text[start..];
        var head = rest.StartsWith("https://", StringComparison.Ordinal) ? 8
            : rest.StartsWith("http://", StringComparison.Ordinal) ? 7
            : rest.StartsWith("www.", StringComparison.Ordinal) ? 4 : 0;
        if (head == 0) return -1;
        var end = start + head;
        while (end < _text.Length && !CharacterClass.IsSpace(CharacterClass.At(_text, end, out _))) end++;
        if (end == start + head) return -1;
        while (_text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or '"' or '\'' or '\u201D' or '\u2019') end--;
        return end;
    }

    private int MailEnd(int start)
    {
        if (start >= _localEnd) _localEnd = RunEnd(start, '.', '+');
        if (_localEnd == start || _localEnd == _text.Length || _text[_localEnd] != '@') return -1;
        if (_at != _localEnd)
        {
            _at = _localEnd;
            _mailEnd = DomainEnd(_at + 1);
        }

        return _mailEnd;
    }

    /// <summary>A host, a point, and at least two more characters of which the last is no point or hyphen.</summary>
    private readonly int DomainEnd(int start)
    {
        var host = RunEnd(start, '-', '-');
        if (host == start || host == _text.Length || _text[host] != '.') return -1;
        int end = host + 1, lastWord = -1;
        while (end < _text.Length)
        {
            var c = CharacterClass.At(_text, end, out var length);
            if (CharacterClass.IsWord(c))
            {
                if (end > host + 1) lastWord = end + length;
            }
            else if (c.Value is not ('.' or '-'))
            {
                break;
            }

            end += length;
        }

        return lastWord;
    }

    /// <summary>End of a run of word characters, hyphens and two more.</summary>
    private readonly int RunEnd(int end, char one, char two)
    {
        while (end < _text.Length)
        {
            var c = CharacterClass.At(_text, end, out var length);
            if (!CharacterClass.IsWord(c) && c.Value != '-' && c.Value != one && c.Value != two) break;
            end += length;
        }

        return end;
    }
}
