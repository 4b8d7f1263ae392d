using System.Globalization;

namespace KnowledgeGraph.Formats.Writing.Rdf;

/// <summary>Terms as N-Triples and Turtle write them.</summary>
internal static class RdfText
{
    public static void Iri(TextWriter output, string iri)
    {
        output.Write('<');
        output.Write(iri);
        output.Write('>');
    }

    /// <summary>A text in quotation marks on one line.</summary>
    public static void Quote(TextWriter output, string text)
    {
        output.Write('"');
        foreach (var c in text)
        {
            switch (c)
            {
                case '"': output.Write("\\\""); break;
                case '\\': output.Write("\\\\"); break;
                case '\n': output.Write("\\n"); break;
                case '\r': output.Write("\\r"); break;
                case '\t': output.Write("\\t"); break;
                case < ' ' or '\u007f':
                    output.Write("\\u");
                    output.Write(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                    break;
                default: output.Write(c); break;
            }
        }

        output.Write('"');
    }
}
