using KnowledgeGraph.Text;

namespace KnowledgeGraph.Formats.Reading;

/// <summary>
/// Finds the paragraphs of an article again in the page: whole first, from where the last one ended, then anywhere, and where the page shows
/// something between (a hidden element, say) word by word. What is not found at all keeps its words and an empty place.
/// </summary>
internal sealed class HtmlAligner(HtmlSource source)
{
    private const int WordReach = 5_000;

    private readonly MappedText _text = new();
    private int _at;

    internal (string Text, OffsetMap Offsets) Align(IEnumerable<PageParagraph> blocks)
    {
        foreach (var block in blocks) Add(block);
        return _text.Build();
    }

    private void Add(PageParagraph block)
    {
        var words = Words(block.Text);
        var visible = string.Concat(words.Select(word => word.Text));
        var at = source.Visible.IndexOf(visible, _at, StringComparison.Ordinal);
        if (at < 0) at = source.Visible.IndexOf(visible, StringComparison.Ordinal);
        if (at < 0) at = AnchorOf(words);
        if (at >= 0) _at = at;
        if (block.IsItem) _text.Put("- ", at >= 0 ? source.PlaceOf(at).Start : source.EndBefore(_at), 0);
        foreach (var word in words) AddWord(word);
        _text.EndParagraph();
    }

    /// <summary>Where a paragraph that is not found whole begins: the place of its first three words.</summary>
    private int AnchorOf(List<Word> words)
    {
        var start = string.Concat(words.Take(3).Select(word => word.Text));
        var at = source.Visible.IndexOf(start, _at, StringComparison.Ordinal);
        return at >= 0 || start.Length < 12 ? at : source.Visible.IndexOf(start, StringComparison.Ordinal);
    }

    private void AddWord(Word word)
    {
        var reach = Math.Min(source.Visible.Length - _at, WordReach + word.Text.Length);
        var at = source.Visible.IndexOf(word.Text, _at, reach, StringComparison.Ordinal);
        var place = at < 0 ? source.EndBefore(_at) : source.PlaceOf(at).Start;
        if (word.Blank != '\0') AddBlank(word.Blank, place);
        if (at < 0)
        {
            _text.Put(word.Text, place, 0);
            return;
        }

        for (var i = 0; i < word.Text.Length; i++)
        {
            var (start, length) = source.PlaceOf(at + i);
            _text.Put(word.Text[i], start, length);
        }

        _at = at + word.Text.Length;
    }

    private void AddBlank(char blank, int next)
    {
        var from = _text.SourceEnd;
        _text.Put(blank, from, next - from == 1 ? 1 : 0);
    }

    private static List<Word> Words(string text)
    {
        var words = new List<Word>();
        for (var i = 0; i < text.Length;)
        {
            var blank = '\0';
            for (; i < text.Length && char.IsWhiteSpace(text[i]); i++) blank = text[i] == '\n' || blank == '\n' ? '\n' : ' ';
            var start = i;
            while (i < text.Length && !char.IsWhiteSpace(text[i])) i++;
            if (i > start) words.Add(new Word(text[start..i], words.Count == 0 ? '\0' : blank));
        }

        return words;
    }

    /// <summary>A run of visible characters and the blank before it.</summary>
    private readonly record struct Word(string Text, char Blank);
}
