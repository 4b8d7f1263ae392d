using System.Xml;

namespace KnowledgeGraph.Formats.Writing;

/// <summary>Starts XML documents that look the same on every machine.</summary>
internal static class XmlOutput
{
    /// <summary>The declaration, and a writer that leaves the output open.</summary>
    public static XmlWriter Begin(TextWriter output)
    {
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return XmlWriter.Create(output, new XmlWriterSettings
        {
            OmitXmlDeclaration = true,
            Indent = true,
            IndentChars = " ",
            NewLineChars = "\n",
            NewLineHandling = NewLineHandling.Entitize,
            CloseOutput = false,
        });
    }
}
