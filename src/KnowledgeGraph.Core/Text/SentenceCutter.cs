using System.Collections.Immutable;

namespace KnowledgeGraph.Text;

/// <summary>Cuts one paragraph of English news into sentences. Linear in the paragraph's length.</summary>
internal ref struct SentenceCutter(string text, TextSpan paragraph, ImmutableArray<TextSpan>.Builder sentences)
{
    private readonly string _text = text;
    private readonly int _end = paragraph.End;
    private readonly ImmutableArray<TextSpan>.Builder _sentences = sentences;
    private int _start = Visibility.Next(text, paragraph.Start, paragraph.End);
    private bool _inQuotes;

    /// <summary>Adds the paragraph's sentences.</summary>
    internal void Run()
    {
        for (var i = _start; i < _end; i++)
        {
            var c = _text[i];
            if (c == '"') _inQuotes = !_inQuotes;
            if (c == '\u2022' && i > _start && Visibility.IsBlank(_text[i - 1])) Close(i);
            if (c is not ('.' or '!' or '?' or '\u2026')) continue;
            var mark = i;
            while (i + 1 < _end && _text[i + 1] is '.' or '!' or '?' or '\u2026') i++;
            var closed = SkipClosers(i + 1);
            if (closed >= _end || !EndsAt(mark, i + 1, closed)) continue;
            for (var k = i + 1; k < closed; k++)
            {
                if (_text[k] == '"') _inQuotes = !_inQuotes;
            }

            Close(closed);
            i = closed - 1;
        }

        Close(_end);
    }

    private void Close(int end)
    {
        var span = Visibility.Trim(_text, _start, end);
        if (span.Length > 0) SentenceLimit.Add(_text, span, _sentences);
        _start = Visibility.Next(_text, end, _end);
    }

    /// <summary>Offset behind the quotes, brackets and note marks that close right behind the marks, also one that stands apart.</summary>
    private readonly int SkipClosers(int i)
    {
        var open = _inQuotes;
        while (i < _end)
        {
            var c = _text[i];
            if (c == '"' && (open || i + 1 >= _end || Visibility.IsBlank(_text[i + 1]))) open = !open;
            else if (c == '\'' ? i + 1 < _end && char.IsLower(_text[i + 1]) : !Visibility.IsCloser(c) && !IsNote(i, out i)) break;
            if (i < _end) i++;
        }

        var apart = Visibility.Next(_text, i, _end);
        var lone = apart > i && apart < _end && (apart + 1 >= _end || Visibility.IsBlank(_text[apart + 1]));
        return lone && (_text[apart] is '\u201D' or '\u00BB' or ')' || _text[apart] == '"' && open) ? apart + 1 : i;
    }

    /// <summary>A note mark such as "[12]"; <paramref name="last"/> is its last character, or where it was looked for.</summary>
    private readonly bool IsNote(int i, out int last)
    {
        last = i;
        if (_text[i] != '[') return false;
        var k = i + 1;
        while (k < _end && k - i < 5 && char.IsAsciiDigit(_text[k])) k++;
        if (k == i + 1 || k >= _end || _text[k] != ']') return false;
        last = k;
        return true;
    }

    private readonly bool EndsAt(int mark, int markEnd, int closed)
    {
        var next = Visibility.Next(_text, closed, _end);
        if (next >= _end) return false;
        var glued = next == closed;
        var letter = next;
        while (letter < _end && (Visibility.IsOpener(_text[letter]) || _text[letter] is '-' or '\u2013' or '\u2014' || Visibility.IsBlank(_text[letter])))
            letter++;
        if (letter >= _end || char.IsLower(_text[letter]) && LineEnds.BeginsSmall(_text, TextSpan.FromBounds(letter, _end))) return false;
        if (_text[next] is '-' or '\u2013' or '\u2014' or ',' or ';' or ':' && glued) return false;
        if (IsItemNumber(mark)) return false;
        var single = markEnd - mark == 1 && _text[mark] == '.';
        if (!single) return EndsAtMarks(mark, markEnd, closed, letter, glued);
        return glued ? EndsGlued(mark, closed, next, letter) : EndsAtStop(mark, letter, closed > markEnd);
    }

    /// <summary>Whether the sentence so far is nothing but the number of an item: "1." or "12.".</summary>
    private readonly bool IsItemNumber(int mark)
    {
        if (mark - _start is 0 or > 2) return false;
        for (var i = _start; i < mark; i++)
        {
            if (!char.IsAsciiDigit(_text[i])) return false;
        }

        return true;
    }

    private readonly bool EndsAtMarks(int mark, int markEnd, int closed, int letter, bool glued)
    {
        if (_text[mark] is '.' or '\u2026') return !glued && char.IsUpper(_text[letter]) || glued && closed > markEnd && char.IsUpper(_text[letter]);
        if (glued && closed == markEnd && !char.IsUpper(_text[letter]) && !Visibility.IsOpener(_text[closed])) return false;
        return closed == markEnd || !IsAttribution(letter);
    }

    /// <summary>Whether the names at <paramref name="at"/> are followed by a verb of speaking, so that a question before them goes on: “Who?” Roe asked.</summary>
    private readonly bool IsAttribution(int at)
    {
        for (var names = 0; names < 5 && at < _end; names++)
        {
            var word = LineEnds.WordAt(_text, at, _end);
            if (word.IsEmpty) return false;
            if (!char.IsUpper(word[0])) return names > 0 && SentenceWords.IsSpeech(word);
            at = Visibility.Next(_text, at + word.Length + (at + word.Length < _end && _text[at + word.Length] == '.' ? 1 : 0), _end);
        }

        return false;
    }

    private readonly bool EndsAtStop(int mark, int letter, bool closers)
    {
        var word = LineEnds.WordBefore(_text, _start, mark);
        var first = _text[letter];
        switch (SentenceWords.KindOf(word))
        {
            case StopKind.Plain: return true;
            case StopKind.Title: return closers && LineEnds.BeginsSentence(_text, letter, _end);
            case StopKind.Numbering when word.Equals("no", StringComparison.OrdinalIgnoreCase): return !char.IsAsciiDigit(first);
            case StopKind.Clock when char.IsUpper(first): return !SentenceWords.FollowsClock(LineEnds.WordAt(_text, letter, _end)) && !IsClockZone(letter);
            case StopKind.Initial: return LineEnds.BeginsSentence(_text, letter, _end);
            default: return LineEnds.BeginsSentence(_text, letter, _end);
        }
    }

    /// <summary>"Gaza time", "Damascus time" behind a time of day.</summary>
    private readonly bool IsClockZone(int letter)
    {
        var word = LineEnds.WordAt(_text, letter, _end);
        var next = Visibility.Next(_text, letter + word.Length, _end);
        return LineEnds.WordAt(_text, next, _end) is "time";
    }

    /// <summary>No blank behind the stop: "countries.’The U.S. military", "the end.Next"; but not "report.Final.docx" or "Amazon.Com".</summary>
    private readonly bool EndsGlued(int mark, int closed, int next, int letter)
    {
        if (!char.IsUpper(_text[letter])) return false;
        var kind = SentenceWords.KindOf(LineEnds.WordBefore(_text, _start, mark));
        if (kind != StopKind.Plain) return kind != StopKind.Title && LineEnds.BeginsSentence(_text, letter, _end);
        if (closed > mark + 1 || next != letter) return true;
        if (mark - 2 < _start || !char.IsLetterOrDigit(_text[mark - 2])) return LineEnds.BeginsSentence(_text, letter, _end);
        return char.IsLower(_text[mark - 1]) ? !AddressShape.Covers(_text, _start, _end, mark) : LineEnds.BeginsSentence(_text, letter, _end);
    }
}
