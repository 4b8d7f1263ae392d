using System.IO.Compression;
using System.Text;

namespace KnowledgeGraph.English.Places;

/// <summary>The lines of the gazetteer, sorted by key: nothing is parsed before it is asked for.</summary>
internal sealed class PlaceTable
{
    private const string Resource = "KnowledgeGraph.places.tsv.gz";

    private readonly string _text;
    private readonly int[] _starts;

    /// <summary>A table over lines that are sorted by their first field, ordinal.</summary>
    public PlaceTable(string text)
    {
        _text = text;
        var starts = new List<int>(text.Length / 32);
        for (var at = 0; at < text.Length;)
        {
            starts.Add(at);
            var end = text.IndexOf('\n', at);
            at = end < 0 ? text.Length : end + 1;
        }

        _starts = [.. starts];
    }

    /// <summary>How many lines it has.</summary>
    public int Count => _starts.Length;

    /// <summary>The table that lies in this assembly.</summary>
    public static PlaceTable Load()
    {
        using var packed = typeof(PlaceTable).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly lacks {Resource}: rebuild KnowledgeGraph.English.");
        using var plain = new GZipStream(packed, CompressionMode.Decompress);
        using var bytes = new MemoryStream(2_000_000);
        plain.CopyTo(bytes);
        return new PlaceTable(Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
    }

    /// <summary>The line at an index, without its end.</summary>
    public ReadOnlySpan<char> Line(int index)
    {
        var end = index + 1 < _starts.Length ? _starts[index + 1] : _text.Length;
        return _text.AsSpan(_starts[index], end - _starts[index]).TrimEnd('\n');
    }

    /// <summary>The lines with a key, in order.</summary>
    public IEnumerable<string> Find(string key)
    {
        var at = LowerBound(key);
        while (at < _starts.Length && Key(at).SequenceEqual(key)) yield return Line(at++).ToString();
    }

    private int LowerBound(string key)
    {
        var (low, high) = (0, _starts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Key(middle).SequenceCompareTo(key) < 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private ReadOnlySpan<char> Key(int index)
    {
        var rest = _text.AsSpan(_starts[index]);
        return rest[..Math.Max(0, rest.IndexOf('\t'))];
    }
}
