using System.Collections.Immutable;

namespace KnowledgeGraph.Text;

/// <summary>One pass over a text for <see cref="WordTokenizer"/>: at every place the first pattern that fits makes the word.</summary>
internal ref struct WordScanner(ReadOnlySpan<char> text, int offset, ImmutableArray<TextSpan>.Builder words)
{
    private readonly ReadOnlySpan<char> _text = text;
    private AddressMatcher _addresses = new(text);
    private int _numberEnd;

    internal void Run()
    {
        for (var i = 0; i < _text.Length;)
        {
            var c = CharacterClass.At(_text, i, out var length);
            if (CharacterClass.IsSpace(c))
            {
                i += length;
                continue;
            }

            var end = _addresses.EndAt(i);
            if (end < 0) end = Initials(i);
            if (end < 0) end = Number(i);
            if (end >= 0) i = Add(i, end);
            else if (Word(i) is var word && word > 0) i = AddWord(i, word, length);
            else i = Add(i, Punctuation(i, length));
        }
    }

    private readonly int Add(int start, int end)
    {
        words.Add(new TextSpan(offset + start, end - start));
        return end;
    }

    /// <summary>"U.S.", "a.m.", and "U.S.A" without its last point.</summary>
    private readonly int Initials(int start)
    {
        var end = start;
        while (end + 1 < _text.Length && char.IsAsciiLetter(_text[end]) && _text[end + 1] == '.') end += 2;
        if (end - start < 4 || IsAfterAlphanumeric(start)) return -1;
        if (end >= _text.Length || !CharacterClass.IsLetter(CharacterClass.At(_text, end, out var length))) return end;
        return LettersEnd(end) == end + length ? end + length : end;
    }

    private readonly bool IsAfterAlphanumeric(int start)
    {
        if (start == 0) return false;
        var pair = start > 1 && char.IsSurrogatePair(_text[start - 2], _text[start - 1]);
        return CharacterClass.IsAlphanumeric(CharacterClass.At(_text, start - (pair ? 2 : 1), out _));
    }

    /// <summary>"1,200.50", "10:30"; not "16th". A run is read once, however many places of it are asked for.</summary>
    private int Number(int start)
    {
        if (!CharacterClass.IsDecimal(CharacterClass.At(_text, start, out _))) return -1;
        if (start >= _numberEnd) _numberEnd = NumberEnd(start);
        if (_numberEnd == _text.Length || _text[_numberEnd] != '_' && !CharacterClass.IsLetter(CharacterClass.At(_text, _numberEnd, out _)))
            return _numberEnd;
        return -1;
    }

    private readonly int NumberEnd(int start)
    {
        var end = DecimalsEnd(start);
        while (end + 1 < _text.Length && _text[end] is '.' or ',' or ':')
        {
            var next = DecimalsEnd(end + 1);
            if (next == end + 1) break;
            end = next;
        }

        return end;
    }

    private readonly int DecimalsEnd(int end)
    {
        while (end < _text.Length && CharacterClass.IsDecimal(CharacterClass.At(_text, end, out var length))) end += length;
        return end;
    }

    /// <summary>End of the word that begins at <paramref name="start"/>, with a bound prefix; 0 where none begins there.</summary>
    private readonly int Word(int start)
    {
        var prefix = BoundPrefixes.LengthAt(_text[start..]);
        if (prefix > 0 && LettersEnd(start + prefix) is var rest && rest > start + prefix) return rest;
        var end = LettersEnd(start);
        if (end > start) return end;
        while (end < _text.Length && CharacterClass.IsWord(CharacterClass.At(_text, end, out var length))) end += length;
        return end > start ? end : 0;
    }

    /// <summary>End of a run of letters (numbers that are no decimal digits count), with single apostrophes inside.</summary>
    private readonly int LettersEnd(int start)
    {
        var end = RunEnd(start);
        while (end > start && end + 1 < _text.Length && IsApostrophe(_text[end]))
        {
            var next = RunEnd(end + 1);
            if (next == end + 1) break;
            end = next;
        }

        return end;
    }

    private readonly int RunEnd(int end)
    {
        while (end < _text.Length)
        {
            var c = CharacterClass.At(_text, end, out var length);
            if (!CharacterClass.IsAlphanumeric(c) || CharacterClass.IsDecimal(c)) break;
            end += length;
        }

        return end;
    }

    private readonly int AddWord(int start, int end, int firstLength)
    {
        if (end < _text.Length && _text[end] == '.' && IsAbbreviated(start, end, firstLength)) return Add(start, end + 1);
        var cut = CliticStart(start, end);
        if (cut > start) Add(start, cut);
        return Add(cut, end);
    }

    private readonly bool IsAbbreviated(int start, int end, int firstLength) =>
        Abbreviations.Contains(_text[start..(end + 1)])
        || end - start == firstLength && CharacterClass.IsUpper(CharacterClass.At(_text, start, out _));

    /// <summary>Where the clitic at the end of a word begins; the word's start where it has none.</summary>
    private readonly int CliticStart(int start, int end)
    {
        var word = _text[start..end];
        if (word.Equals("cannot", StringComparison.OrdinalIgnoreCase)) return start + 3;
        if (word.Length > 3 && word[^3] is 'n' or 'N' && IsApostrophe(word[^2]) && word[^1] is 't' or 'T') return end - 3;
        for (var length = 2; length <= 3 && length < word.Length; length++)
        {
            if (IsApostrophe(word[^length]) && IsClitic(word[^(length - 1)..])) return end - length;
        }

        return start;
    }

    private static bool IsClitic(ReadOnlySpan<char> letters)
    {
        var first = BoundPrefixes.CaseFold(letters[0]);
        if (letters.Length == 1) return first is 's' or 'd' or 'm';
        return (first, BoundPrefixes.CaseFold(letters[1])) is ('r', 'e') or ('v', 'e') or ('l', 'l');
    }

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019';

    /// <summary>A run of points or hyphens, a clitic behind something that is no word ("U.S.'s"), else one character.</summary>
    private readonly int Punctuation(int start, int length)
    {
        var c = _text[start];
        if (c is '.' or '-')
        {
            var others = _text[start..].IndexOfAnyExcept(c);
            return others < 0 ? _text.Length : start + others;
        }

        if (!IsApostrophe(c) || start == 0 || CharacterClass.IsSpace(CharacterClass.At(_text, start - 1, out _))) return start + length;
        for (var letters = 1; letters <= 2 && start + letters < _text.Length; letters++)
        {
            var end = start + 1 + letters;
            if (IsClitic(_text[(start + 1)..end]) && (end == _text.Length || !CharacterClass.IsWord(CharacterClass.At(_text, end, out _))))
                return end;
        }

        return start + length;
    }
}
