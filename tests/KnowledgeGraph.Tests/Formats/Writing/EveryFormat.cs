using System.Collections;
using System.Globalization;
using System.Text;
using KnowledgeGraph.Formats.Writing;
using KnowledgeGraph.Formats.Writing.Svg;
using KnowledgeGraph.Graphs;
using Parquet.Serialization;

namespace KnowledgeGraph.Tests.Formats.Writing;

/// <summary>All formats of kg export alike, of one file or of a folder.</summary>
internal static class EveryFormat
{
    private static readonly SvgWriter Svg = new((part, _) => [.. part.Entities.Select((_, i) => (i / 10.0, 0.0))]);

    /// <summary>Their names, ordinal order.</summary>
    public static readonly string[] Names =
        [.. GraphWriters.All.Select(w => w.Name).Concat(GraphWriters.Folders.Select(w => w.Name)).Append(Svg.Name).Order(StringComparer.Ordinal)];

    /// <summary>What a format writes as one text, the files of a folder one behind the other; of Parquet the values.</summary>
    public static string Text(string format, EntityGraph graph, out WriteReport report)
    {
        var part = GraphPart.Of(graph);
        if (GraphWriters.Folders.All(w => w.Name != format))
        {
            using var output = new StringWriter();
            report = (format == Svg.Name ? Svg : GraphWriters.Named(format)).Write(part, output);
            return output.ToString();
        }

        var files = new SortedDictionary<string, MemoryStream>(StringComparer.Ordinal);
        report = GraphWriters.FolderNamed(format).Write(part, name => files[name] = new MemoryStream());
        return string.Concat(files.Select(f => f.Key.EndsWith(".parquet", StringComparison.Ordinal) ? Values(f.Value.ToArray()) : Encoding.UTF8.GetString(f.Value.ToArray())));
    }

    private static string Values(byte[] file)
    {
        using var stream = new MemoryStream(file);
        var rows = ParquetSerializer.DeserializeUntypedAsync(stream).GetAwaiter().GetResult();
        return string.Concat(rows.Data.Select(row => Value(row) + "\n"));
    }

    private static string Value(object? value) => value switch
    {
        string text => $"\"{text}\"",
        ReadOnlyMemory<char> text => $"\"{text}\"",
        IDictionary map => $"{{{string.Join(',', map.Keys.Cast<object>().Select(k => $"{k}:{Value(map[k])}"))}}}",
        IEnumerable list => $"[{string.Join(',', list.Cast<object?>().Select(Value))}]",
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };
}
