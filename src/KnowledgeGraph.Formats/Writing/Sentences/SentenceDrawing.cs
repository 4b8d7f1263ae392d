using System.Collections.Immutable;
using System.Xml;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Formats.Json;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Formats.Writing.Sentences;

/// <summary>
/// Pictures of what the extractor sees in sentences, in the manner of displaCy: the dependency tree in arcs above the words, mentions and triggers as bars below them,
/// relations and event roles as arcs below those, dashed where the event is denied, planned or possible.
/// </summary>
public static class SentenceDrawing
{
    private const double Gap = 18;

    /// <summary>Writes one SVG 1.1 picture, the sentences below one another.</summary>
    /// <param name="facts">What was extracted of a document.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <returns>How many sentences and relations were drawn, and what characters XML cannot hold.</returns>
    public static WriteReport WriteSvg(DocumentFacts facts, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(output);
        var characters = new Characters();
        using (var xml = XmlOutput.Begin(output)) Svg(xml, [.. facts.Sentences.Select(s => new SentenceLayout(facts.Document.Text, s))], characters);
        output.Write('\n');
        return characters.Report(facts.Sentences.Length, facts.Sentences.Sum(s => s.Relations.Length));
    }

    /// <summary>Writes one HTML page that loads nothing: each sentence with its picture, then what was kept, who says what, and what was rejected for which reason.</summary>
    /// <param name="facts">What was extracted of a document.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <returns>How many sentences and relations were drawn, and what characters HTML cannot hold.</returns>
    public static WriteReport WriteHtml(DocumentFacts facts, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(output);
        var characters = new Characters();
        output.Write("<!DOCTYPE html>\n");
        using (var xml = XmlWriter.Create(output, new XmlWriterSettings { OmitXmlDeclaration = true, CloseOutput = false, ConformanceLevel = ConformanceLevel.Fragment }))
        {
            xml.WriteStartElement("html");
            xml.WriteAttributeString("lang", "en");
            Head(xml);
            xml.WriteStartElement("body");
            foreach (var sentence in facts.Sentences)
            {
                Element(xml, "h2", characters.Xml(WhiteSpace.Collapse(sentence.Sentence.Span.Of(facts.Document.Text))));
                xml.WriteStartElement("div");
                Svg(xml, [new SentenceLayout(facts.Document.Text, sentence)], characters);
                xml.WriteEndElement();
            }

            List(xml, "Kept", facts.Relations.Select(r => Fact(facts, r)), characters);
            List(xml, "Said", facts.Statements.Select(s => Statement(facts, s)), characters);
            List(xml, "Rejected", facts.Rejected.Select(r => $"{r.Subject} {r.Type} {r.Object} ({EnumNames.Of(r.Reason)})"), characters);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        output.Write('\n');
        return characters.Report(facts.Sentences.Length, facts.Relations.Length);
    }

    private static void Svg(XmlWriter xml, ImmutableArray<SentenceLayout> sentences, Characters characters)
    {
        var pictures = sentences.Select(s => new SentencePicture(xml, s, characters)).ToArray();
        var (width, height) = (sentences.Select(s => s.Width).DefaultIfEmpty(0).Max(), pictures.Sum(p => p.Height + Gap));
        xml.WriteStartElement("svg", SentencePicture.Namespace);
        foreach (var (name, value) in new[]
        {
            ("width", SentencePicture.Number(width)), ("height", SentencePicture.Number(height)), ("viewBox", $"0 0 {SentencePicture.Number(width)} {SentencePicture.Number(height)}"),
            ("font-family", "Helvetica, Arial, sans-serif"), ("text-anchor", "middle"), ("role", "img"),
        }) xml.WriteAttributeString(name, value);
        xml.WriteElementString("title", SentencePicture.Namespace, characters.Xml(string.Join(" ", sentences.SelectMany(s => s.Forms))));
        xml.WriteStartElement("rect", SentencePicture.Namespace);
        foreach (var (name, value) in new[] { ("width", "100%"), ("height", "100%"), ("fill", "#ffffff") }) xml.WriteAttributeString(name, value);
        xml.WriteEndElement();
        var down = 0.0;
        foreach (var picture in pictures)
        {
            picture.Draw(down);
            down += picture.Height + Gap;
        }

        xml.WriteEndElement();
    }

    private static void Head(XmlWriter xml)
    {
        xml.WriteStartElement("head");
        Meta(xml, ("charset", "utf-8"));
        Meta(xml, ("http-equiv", "Content-Security-Policy"), ("content", "default-src 'none'; style-src 'unsafe-inline'"));
        Meta(xml, ("name", "viewport"), ("content", "width=device-width"));
        Element(xml, "title", "kg explain");
        Element(xml, "style", "body{font-family:Helvetica,Arial,sans-serif;margin:2rem auto;max-width:75rem;padding:0 1rem;color:#111;background:#fff} h2{font-size:1.1rem;margin-top:2.5rem} div{overflow-x:auto;border:1px solid #ddd;border-radius:6px} li{margin:.25rem 0}");
        xml.WriteEndElement();
    }

    private static void Meta(XmlWriter xml, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement("meta");
        foreach (var (name, value) in attributes) xml.WriteAttributeString(name, value);
        xml.WriteEndElement();
    }

    private static void List(XmlWriter xml, string title, IEnumerable<string> lines, Characters characters)
    {
        var all = lines.ToList();
        if (all.Count == 0) return;
        Element(xml, "h2", title);
        xml.WriteStartElement("ul");
        foreach (var line in all) Element(xml, "li", characters.Xml(WhiteSpace.Collapse(line)));
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text)
    {
        xml.WriteStartElement(name);
        xml.WriteString(text);
        xml.WriteFullEndElement();
    }

    private static string Fact(DocumentFacts facts, RelationFact r) =>
        FormattableString.Invariant($"{facts.Entities[r.Subject].Name} {r.Type} {facts.Entities[r.Object].Name} ({EnumNames.Of(r.Status)}, {r.Extractor} {r.Confidence:0.00})");

    private static string Statement(DocumentFacts facts, StatementFact s) =>
        $"{(s.Speaker is { } speaker ? facts.Entities[speaker].Name : "?")}: {string.Join(" … ", s.Parts.Select(p => p.Of(facts.Document.Text)))} ({EnumNames.Of(s.Kind)})";
}
