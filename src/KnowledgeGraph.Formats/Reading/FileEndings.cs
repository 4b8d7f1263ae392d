namespace KnowledgeGraph.Formats.Reading;

/// <summary>The formats by a file's ending.</summary>
internal static class FileEndings
{
    internal const string Known = ".txt .text .md .markdown .html .htm .xhtml .json .jsonl .ndjson";

    internal static InputFormat? FormatOf(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".txt" or ".text" => InputFormat.Text,
        ".md" or ".markdown" => InputFormat.Markdown,
        ".html" or ".htm" or ".xhtml" => InputFormat.Html,
        ".json" => InputFormat.Json,
        ".jsonl" or ".ndjson" => InputFormat.JsonLines,
        _ => null,
    };
}
