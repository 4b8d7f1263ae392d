using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace KnowledgeGraph.Formats.Reading;

/// <summary>
/// The visible characters of a page in the order of its source, blanks left out and entities decoded, each with its place: what the text of an
/// article is found in again, because no HTML parser keeps the places of text.
/// </summary>
internal sealed class HtmlSource
{
    private const int LongestEntity = 33;

    private readonly StringBuilder _visible = new();
    private readonly List<(int Start, int Length)> _places = [];
    private readonly HashSet<string> _unclosed = new(StringComparer.Ordinal);
    private readonly string _html;

    private HtmlSource(string html) => _html = html;

    /// <summary>The visible characters without blanks.</summary>
    internal string Visible { get; private set; } = "";

    /// <summary>Where the visible character at an index stands in the page.</summary>
    internal (int Start, int Length) PlaceOf(int index) => _places[index];

    /// <summary>Where in the page the visible characters before an index end.</summary>
    internal int EndBefore(int index) => index == 0 || _places.Count == 0 ? 0 : _places[index - 1].Start + _places[index - 1].Length;

    internal static HtmlSource Scan(string html)
    {
        var source = new HtmlSource(html);
        source.Run();
        source.Visible = source._visible.ToString();
        return source;
    }

    private void Run()
    {
        for (var i = 0; i < _html.Length;)
        {
            var c = _html[i];
            if (c == '<' && SkipMarkup(i) is var next && next > i) i = next;
            else if (c == '&') i = Entity(i);
            else Put(c, i++, 1);
        }
    }

    private void Put(char c, int start, int length)
    {
        if (char.IsWhiteSpace(c)) return;
        _visible.Append(c == '\0' ? '\uFFFD' : c);
        _places.Add((start, length));
    }

    /// <summary>Offset behind the comment, declaration or tag at <paramref name="i"/>, scripts and styles whole; <paramref name="i"/> where none begins.</summary>
    private int SkipMarkup(int i)
    {
        if (i + 1 >= _html.Length) return i;
        if (string.CompareOrdinal(_html, i, "<!--", 0, 4) == 0) return Behind("-->", i + 2);
        if (string.CompareOrdinal(_html, i, "<![CDATA[", 0, 9) == 0) return Behind("]]>", i);
        if (_html[i + 1] is '!' or '?') return Behind(">", i);
        var name = i + (_html[i + 1] == '/' ? 2 : 1);
        if (name >= _html.Length || !char.IsAsciiLetter(_html[name])) return i;
        var end = name;
        while (end < _html.Length && !char.IsWhiteSpace(_html[end]) && _html[end] is not ('>' or '/')) end++;
        var tag = _html[name..Math.Min(end, name + 20)].ToLowerInvariant();
        var close = TagEnd(end);
        if (name == i + 2 || tag is not ("script" or "style" or "title" or "textarea" or "template" or "svg" or "iframe" or "noembed" or "noframes" or "math"))
            return close;
        var stop = _unclosed.Contains(tag) ? -1 : _html.IndexOf("</" + tag, close, StringComparison.OrdinalIgnoreCase);
        if (stop >= 0) return TagEnd(stop + 2);
        _unclosed.Add(tag);
        return tag is "svg" or "math" or "template" ? close : _html.Length;
    }

    private int Behind(string mark, int from)
    {
        var at = _html.IndexOf(mark, from, StringComparison.Ordinal);
        return at < 0 ? _html.Length : at + mark.Length;
    }

    /// <summary>Offset behind the '>' of a tag; one in a quoted value does not count.</summary>
    private int TagEnd(int i)
    {
        var quote = '\0';
        for (; i < _html.Length; i++)
        {
            var c = _html[i];
            if (quote != '\0') quote = c == quote ? '\0' : quote;
            else if (c == '>') return i + 1;
            else if (c is '"' or '\'' && LastVisible(i) == '=') quote = c;
        }

        return _html.Length;
    }

    private char LastVisible(int i)
    {
        do i--;
        while (i > 0 && char.IsWhiteSpace(_html[i]));
        return i >= 0 ? _html[i] : '\0';
    }

    private int Entity(int i)
    {
        var end = i + 1;
        while (end < _html.Length && end - i < LongestEntity && (char.IsAsciiLetterOrDigit(_html[end]) || end == i + 1 && _html[end] == '#')) end++;
        var closed = end < _html.Length && _html[end] == ';';
        if (end > i + 2 && _html[i + 1] == '#') return Number(i, end, closed);
        if (closed && HtmlEntityProvider.Resolver.GetSymbol(_html[(i + 1)..(end + 1)]) is { Length: > 0 } symbol) return PutAll(symbol, i, end + 1);
        for (var cut = Math.Min(end, i + 8); cut > i + 1; cut--)
        {
            if (HtmlEntityProvider.Resolver.GetSymbol(_html[(i + 1)..cut]) is { Length: > 0 } legacy) return PutAll(legacy, i, cut);
        }

        return PutAll("&", i, i + 1);
    }

    private int Number(int i, int end, bool closed)
    {
        var hex = _html[i + 2] is 'x' or 'X';
        var first = i + (hex ? 3 : 2);
        var last = first;
        while (last < end && (hex ? char.IsAsciiHexDigit(_html[last]) : char.IsAsciiDigit(_html[last]))) last++;
        if (last == first) return PutAll("&", i, i + 1);
        var style = hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        var known = int.TryParse(_html.AsSpan(first, last - first), style, CultureInfo.InvariantCulture, out var code);
        var text = known ? HtmlEntityProvider.GetSymbolFromTable(code) is { Length: > 0 } old ? old : Rune.IsValid(code) && code > 0 ? new Rune(code).ToString() : "\uFFFD" : "\uFFFD";
        return PutAll(text, i, last == end && closed ? end + 1 : last);
    }

    private int PutAll(string text, int start, int end)
    {
        foreach (var c in text) Put(c, start, end - start);
        return end;
    }
}
