using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Evaluation;

/// <summary>Writes sentences in the gold's form: one JSON object a line, keys in the gold's order, letters outside ASCII kept.</summary>
public static class GoldWriter
{
    /// <summary>Writes one line a sentence, each ended by a line feed.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="output">Where they go; it is not closed.</param>
    public static void Write(IEnumerable<GoldSentence> sentences, TextWriter output)
    {
        foreach (var sentence in sentences)
        {
            output.Write(Line(sentence));
            output.Write('\n');
        }
    }

    /// <summary>One sentence as one line, without its end; blanks stand as Python's <c>json.dumps</c> sets them.</summary>
    /// <param name="sentence">The sentence.</param>
    public static string Line(GoldSentence sentence)
    {
        var line = new StringBuilder("{");
        Text(line, "id", sentence.Id);
        Text(line.Append(", "), "text", sentence.Text);
        List(line.Append(", "), "mentions", sentence.Mentions, Mention);
        List(line.Append(", "), "events", sentence.Events, Event);
        List(line.Append(", "), "relations", sentence.Relations, Triple);
        List(line.Append(", "), "links", sentence.Links, Triple);
        List(line.Append(", "), "statements", sentence.Statements, Statement);
        return line.Append('}').ToString();
    }

    private static void Mention(StringBuilder line, GoldMention mention)
    {
        Text(line.Append('{'), "t", mention.Text);
        Text(line.Append(", "), "type", mention.Type);
        Text(line.Append(", "), "canon", mention.Canon);
        line.Append('}');
    }

    private static void Event(StringBuilder line, GoldEvent e)
    {
        Text(line.Append('{'), "type", e.Type);
        Text(line.Append(", "), "trigger", e.Trigger);
        List(line.Append(", "), "agent", e.Agent, Quote);
        List(line.Append(", "), "target", e.Target, Quote);
        List(line.Append(", "), "place", e.Place, Quote);
        List(line.Append(", "), "time", e.Time, Quote);
        List(line.Append(", "), "instrument", e.Instrument, Quote);
        Text(line.Append(", \"neg\": ").Append(e.Negated ? "true" : "false").Append(", "), "mod", e.Modality);
        line.Append('}');
    }

    private static void Triple(StringBuilder line, GoldTriple triple)
    {
        Quote(line.Append('['), triple.Subject);
        Quote(line.Append(", "), triple.Type);
        Quote(line.Append(", "), triple.Object);
        line.Append(']');
    }

    private static void Statement(StringBuilder line, GoldStatement statement)
    {
        Text(line.Append('{'), "speaker", statement.Speaker);
        Text(line.Append(", "), "cue", statement.Cue);
        Text(line.Append(", "), "kind", statement.Kind);
        Text(line.Append(", "), "content", statement.Content);
        line.Append('}');
    }

    private static void List<T>(StringBuilder line, string name, IEnumerable<T> items, Action<StringBuilder, T> write)
    {
        line.Append('"').Append(name).Append("\": [");
        var first = true;
        foreach (var item in items)
        {
            if (!first) line.Append(", ");
            first = false;
            write(line, item);
        }

        line.Append(']');
    }

    private static void Text(StringBuilder line, string name, string value) => Quote(line.Append('"').Append(name).Append("\": "), value);

    private static void Quote(StringBuilder line, string text)
    {
        line.Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\') line.Append('\\').Append(c);
            else if (c >= ' ') line.Append(c);
            else if ("\n\r\t\b\f".IndexOf(c, StringComparison.Ordinal) is var index and >= 0) line.Append('\\').Append("nrtbf"[index]);
            else line.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }

        line.Append('"');
    }
}
