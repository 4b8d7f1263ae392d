using System.Globalization;
using System.Xml;

namespace KnowledgeGraph.Formats.Writing.Sentences;

/// <summary>Draws one sentence into an SVG document or group.</summary>
/// <param name="xml">Where to.</param>
/// <param name="layout">The sentence.</param>
/// <param name="characters">Replaces what XML cannot hold.</param>
internal sealed class SentencePicture(XmlWriter xml, SentenceLayout layout, Characters characters)
{
    public const string Namespace = "http://www.w3.org/2000/svg";

    private const double Step = 24;
    private const double Row = 30;
    private const double TreeColorRoom = 20;
    private const string TreeColor = "#5b6b7b";
    private const string FactColor = "#8a4b08";

    private readonly int[] _tree = Arc.Levels(layout.Tree);
    private readonly int[] _facts = Arc.Levels(layout.Arcs);

    private double WordLine => TreeColorRoom + (_tree.DefaultIfEmpty(0).Max() * Step) + 22;

    private double BarTop => WordLine + 28;

    private double FactTop => BarTop + ((layout.Bars.Select(b => b.Row + 1).DefaultIfEmpty(0).Max()) * Row) + 4;

    public double Height => FactTop + (_facts.DefaultIfEmpty(0).Max() * Step) + 26;

    /// <summary>The picture with a height of its own, moved down.</summary>
    public void Draw(double down)
    {
        xml.WriteStartElement("g", Namespace);
        xml.WriteAttributeString("transform", $"translate(0 {Number(down)})");
        for (var i = 0; i < layout.Tree.Length; i++) Arch(layout.Tree[i], WordLine - 20, -_tree[i] * Step, TreeColor);
        for (var word = 0; word < layout.Forms.Length; word++) Word(word);
        foreach (var bar in layout.Bars) Bar(bar);
        for (var i = 0; i < layout.Arcs.Length; i++) Arch(layout.Arcs[i], FactTop, _facts[i] * Step, FactColor);
        xml.WriteEndElement();
    }

    private void Word(int word)
    {
        Text(layout.Centres[word], WordLine, "14", "#111111", layout.Forms[word], layout.Facts.Words[word].Head < 0);
        Text(layout.Centres[word], WordLine + 15, "9", "#777777", layout.Tag(word));
    }

    private void Bar(FactBar bar)
    {
        var top = BarTop + (bar.Row * Row);
        xml.WriteStartElement("rect", Namespace);
        foreach (var (name, value) in new[] { ("x", Number(bar.Left)), ("y", Number(top)), ("width", Number(bar.Right - bar.Left)), ("height", "8"), ("rx", "2"), ("fill", bar.Color), ("stroke", "#999999"), ("stroke-width", "0.5") })
            xml.WriteAttributeString(name, value);
        xml.WriteEndElement();
        Text(bar.Left, top + 18, "9", "#444444", bar.Label, isStart: true);
    }

    /// <summary>A curve that rises (or falls) by a height, with its label on top and an arrowhead at its end.</summary>
    private void Arch(Arc arc, double line, double rise, string color)
    {
        // The middle of a cubic curve with both handles at one height lies at three quarters of it.
        var handle = line + (rise * 4 / 3);
        xml.WriteStartElement("path", Namespace);
        xml.WriteAttributeString("d", $"M{Number(arc.From)} {Number(line)} C{Number(arc.From)} {Number(handle)} {Number(arc.To)} {Number(handle)} {Number(arc.To)} {Number(line)}");
        xml.WriteAttributeString("fill", "none");
        xml.WriteAttributeString("stroke", color);
        if (arc.IsDashed) xml.WriteAttributeString("stroke-dasharray", "5 3");
        xml.WriteEndElement();
        var tip = Math.Sign(rise) * 6;
        xml.WriteStartElement("path", Namespace);
        xml.WriteAttributeString("d", $"M{Number(arc.To)} {Number(line)} l-3 {Number(tip)} h6 z");
        xml.WriteAttributeString("fill", color);
        xml.WriteEndElement();
        var middle = (arc.From + arc.To) / 2;
        var label = characters.Xml(arc.Label);
        xml.WriteStartElement("rect", Namespace);
        foreach (var (name, value) in new[] { ("x", Number(middle - (label.Length * 3.2) - 2)), ("y", Number(line + rise - 6)), ("width", Number((label.Length * 6.4) + 4)), ("height", "12"), ("fill", "#ffffff") })
            xml.WriteAttributeString(name, value);
        xml.WriteEndElement();
        Text(middle, line + rise + 3, "9.5", color, arc.Label);
    }

    private void Text(double x, double y, string size, string color, string text, bool isBold = false, bool isStart = false)
    {
        xml.WriteStartElement("text", Namespace);
        foreach (var (name, value) in new[] { ("x", Number(x)), ("y", Number(y)), ("font-size", size), ("fill", color) }) xml.WriteAttributeString(name, value);
        if (isBold) xml.WriteAttributeString("font-weight", "bold");
        if (isStart) xml.WriteAttributeString("text-anchor", "start");
        xml.WriteString(characters.Xml(text));
        xml.WriteEndElement();
    }

    public static string Number(double number) => (Math.Round(number, 1, MidpointRounding.AwayFromZero) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);
}
