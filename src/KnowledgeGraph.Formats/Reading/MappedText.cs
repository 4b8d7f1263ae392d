using System.Text;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Formats.Reading;

/// <summary>Builds a readable text together with the map that leads back to the original.</summary>
internal sealed class MappedText
{
    private readonly StringBuilder _text = new();
    private readonly List<OffsetMap.Piece> _pieces = [];

    internal int Length => _text.Length;

    /// <summary>The last character, or a line break where there is none yet.</summary>
    internal char Last => _text.Length == 0 ? '\n' : _text[^1];

    /// <summary>Where in the original the last character ends.</summary>
    internal int SourceEnd => _pieces.Count == 0 ? 0 : _pieces[^1].SourceStart + _pieces[^1].SourceLength;

    /// <summary>Adds characters that stand in the original as they are.</summary>
    internal void Copy(string source, int start, int length)
    {
        if (length <= 0) return;
        Add(length, start, length);
        _text.Append(source, start, length);
    }

    /// <summary>Adds one character that takes <paramref name="sourceLength"/> characters in the original; 0 for one that the original lacks.</summary>
    internal void Put(char c, int sourceStart, int sourceLength)
    {
        Add(1, sourceStart, sourceLength);
        _text.Append(c);
    }

    /// <summary>Adds characters that the original lacks, or writes otherwise.</summary>
    internal void Put(string text, int sourceStart, int sourceLength)
    {
        if (text.Length == 0) return;
        Add(text.Length, sourceStart, sourceLength);
        _text.Append(text);
    }

    /// <summary>Ends a paragraph, if one has begun.</summary>
    internal void EndParagraph()
    {
        while (_text.Length > 0 && _text[^1] is ' ' or '\n' && !EndsParagraph()) Drop();
        if (_text.Length == 0 || EndsParagraph()) return;
        Put("\n\n", SourceEnd, 0);
    }

    /// <summary>The text without the blanks behind its last paragraph, and its map.</summary>
    internal (string Text, OffsetMap Offsets) Build()
    {
        while (_text.Length > 0 && char.IsWhiteSpace(_text[^1])) Drop();
        return (_text.ToString(), OffsetMap.Create(_pieces));
    }

    private bool EndsParagraph() => _text.Length > 1 && _text[^1] == '\n' && _text[^2] == '\n' && _pieces[^1] is { Length: 2, SourceLength: 0 };

    private void Drop()
    {
        _text.Length--;
        var last = _pieces[^1];
        _pieces.RemoveAt(_pieces.Count - 1);
        if (last.Length > 1)
            _pieces.Add(last with { Length = last.Length - 1, SourceLength = last.Length == last.SourceLength ? last.SourceLength - 1 : last.SourceLength });
    }

    private void Add(int length, int sourceStart, int sourceLength)
    {
        if (_pieces.Count > 0 && length == sourceLength && _pieces[^1] is var last && last.Length == last.SourceLength
            && last.SourceStart + last.SourceLength == sourceStart)
            _pieces[^1] = last with { Length = last.Length + length, SourceLength = last.SourceLength + length };
        else
            _pieces.Add(new OffsetMap.Piece(_text.Length, length, sourceStart, sourceLength));
    }
}
