using KnowledgeGraph.Formats.Reading;

namespace KnowledgeGraph.Cli.Ingestion;

/// <summary>How many documents inputs hold, where that can be known without reading them.</summary>
internal static class InputCount
{
    private static readonly string[] Single = [".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml"];
    private static readonly string[] Many = [".json", ".jsonl", ".ndjson"];

    /// <summary>The number; null where a stream, a list of articles or an unreadable folder is among them.</summary>
    public static int? Of(IEnumerable<string> inputs)
    {
        var count = 0;
        try
        {
            foreach (var file in inputs.SelectMany(Files))
            {
                if (file == ArticleReader.StandardInput || Has(file, Many)) return null;
                count++;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }

        return count;
    }

    private static IEnumerable<string> Files(string input) =>
        Directory.Exists(input) ? Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories).Where(f => Has(f, Single) || Has(f, Many)) : [input];

    private static bool Has(string file, string[] endings) => endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);
}
