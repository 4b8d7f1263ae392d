using KnowledgeGraph.Formats.Reading;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Cli.Ingestion;

/// <summary>How many documents inputs hold, where that can be known without reading them.</summary>
internal static class InputCount
{
    private static readonly string[] Single = [".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml"];
    private static readonly string[] Many = [".json", ".jsonl", ".ndjson"];

    /// <summary>The number; null where a stream, a pipe, a list of articles or an unreadable folder is among them.</summary>
    public static long? Of(IEnumerable<string> inputs)
    {
        var count = 0L;
        try
        {
            foreach (var file in inputs.SelectMany(Files))
            {
                if (file == ArticleReader.StandardInput || Has(file, [".json"]) || !RegularFile.Is(file)) return null;
                count += Has(file, Many) ? Lines(file) : 1;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }

        return count;
    }

    private static long Lines(string file)
    {
        using var stream = File.OpenRead(file);
        var (buffer, lines, last) = (new byte[1 << 16], 0L, (byte)'\n');
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            lines += buffer.AsSpan(0, read).Count((byte)'\n');
            last = buffer[read - 1];
        }

        return last == '\n' ? lines : lines + 1;
    }

    private static IEnumerable<string> Files(string input) =>
        Directory.Exists(input) ? Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories).Where(f => Has(f, Single) || Has(f, Many)) : [input];

    private static bool Has(string file, string[] endings) => endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);
}
