namespace KnowledgeGraph.Formats.Reading;

/// <summary>What a file's name says.</summary>
internal static class FileEndings
{
    internal const string Known = ".txt .text .md .markdown .html .htm .xhtml .json .jsonl .ndjson";

    private static readonly string[] AboutFolder = ["readme", "license", "licence", "copying", "notice", "changelog", "contributing"];

    internal static InputFormat? FormatOf(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".txt" or ".text" => InputFormat.Text,
        ".md" or ".markdown" => InputFormat.Markdown,
        ".html" or ".htm" or ".xhtml" => InputFormat.Html,
        ".json" => InputFormat.Json,
        ".jsonl" or ".ndjson" => InputFormat.JsonLines,
        _ => null,
    };

    /// <summary>Whether a file by its name tells of the folder in which it lies (README.md, LICENSE.txt).</summary>
    internal static bool IsAboutFolder(string path) => AboutFolder.Contains(Path.GetFileNameWithoutExtension(path), StringComparer.OrdinalIgnoreCase);
}
