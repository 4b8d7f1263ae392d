using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace KnowledgeGraph.Formats.Reading;

/// <summary>The paragraphs of an element: block elements part them, blanks are drawn together, a br is a line break.</summary>
internal sealed class HtmlBlocks
{
    private static readonly FrozenSet<string> BlockNames = ("address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure "
        + "footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> NoText = "script style noscript template head title textarea select option button iframe object svg math canvas audio video"
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly List<PageParagraph> _blocks = [];
    private readonly StringBuilder _current = new();
    private bool _item;

    internal static List<PageParagraph> Of(IElement root)
    {
        var blocks = new HtmlBlocks();
        blocks.Visit(root);
        blocks.Close();
        return blocks._blocks;
    }

    private void Visit(INode node)
    {
        if (node is IText text)
        {
            foreach (var c in text.Data) Put(char.IsWhiteSpace(c) ? ' ' : c);
            return;
        }

        if (node is not IElement element || NoText.Contains(element.LocalName) || element.HasAttribute("hidden")) return;
        if (element.LocalName == "br")
        {
            if (_current.Length > 0 && _current[^1] == ' ') _current.Length--;
            if (_current.Length > 0) _current.Append('\n');
            return;
        }

        var block = BlockNames.Contains(element.LocalName);
        if (block) Close();
        if (element.LocalName == "li") _item = true;
        if (element.LocalName is "td" or "th") Put(' ');
        foreach (var child in element.ChildNodes) Visit(child);
        if (block) Close();
    }

    private void Put(char c)
    {
        if (c != ' ' || _current.Length > 0 && _current[^1] is not (' ' or '\n')) _current.Append(c);
    }

    private void Close()
    {
        var text = _current.ToString().Trim();
        _current.Clear();
        if (text.Length == 0) return;
        _blocks.Add(new PageParagraph(text, _item));
        _item = false;
    }
}
