using System.Text;
using KnowledgeGraph.Cli.Output;

namespace KnowledgeGraph.Cli.Screens;

/// <summary>One line for a reader, piece by piece, each with its ink. Characters that steer a terminal are shown as "?", so that nothing that a text holds can.</summary>
internal sealed class ScreenLine
{
    private readonly StringBuilder _text = new();
    private readonly List<Ink> _inks = [];

    /// <summary>The characters, without inks.</summary>
    public string Text => _text.ToString();

    /// <summary>Adds a piece.</summary>
    public ScreenLine Add(string text, Ink ink = Ink.Plain)
    {
        _text.Append(OneLine.Visible(text));
        for (var i = 0; i < text.Length; i++) _inks.Add(ink);
        return this;
    }

    /// <summary>Adds a piece with an ink for each character.</summary>
    public ScreenLine Add(string text, IReadOnlyList<Ink> inks)
    {
        _text.Append(OneLine.Visible(text));
        _inks.AddRange(inks);
        return this;
    }

    /// <summary>Adds what another line holds.</summary>
    public ScreenLine Add(ScreenLine other) => Add(other.Text, other._inks);

    /// <summary>A part of the line with the escape codes of its inks.</summary>
    public string Inked(int start, int end)
    {
        var text = new StringBuilder();
        for (var at = start; at < end;)
        {
            var ink = _inks[at];
            var next = at + 1;
            while (next < end && _inks[next] == ink) next++;
            text.Append(Inks.Begin(ink)).Append(_text, at, next - at).Append(ink == Ink.Plain ? "" : Inks.End);
            at = next;
        }

        return text.ToString();
    }
}
