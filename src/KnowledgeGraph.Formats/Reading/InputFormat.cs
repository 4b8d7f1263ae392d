namespace KnowledgeGraph.Formats.Reading;

/// <summary>How the articles of an input are written.</summary>
public enum InputFormat
{
    /// <summary>Plain text, one article (.txt, .text).</summary>
    Text,

    /// <summary>CommonMark with an optional YAML head, one article (.md, .markdown).</summary>
    Markdown,

    /// <summary>A web page with one article (.html, .htm, .xhtml).</summary>
    Html,

    /// <summary>One JSON object, or an array of such, with the members id, title, date, source, uri and text (.json).</summary>
    Json,

    /// <summary>One such object a line (.jsonl, .ndjson).</summary>
    JsonLines,
}
