namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>About how many characters a row has, so that long texts do not make a batch that no server takes.</summary>
internal static class RowSize
{
    /// <summary>A batch is sent when it has so many.</summary>
    public const long Most = 4 << 20;

    private const int OfValue = 16;

    public static long Of(IEnumerable<KeyValuePair<string, object>> properties)
    {
        long size = 0;
        foreach (var (key, value) in properties)
            size += key.Length + OfValue + (value switch { string text => text.Length, IEnumerable<string> texts => texts.Sum(t => (long)t.Length + OfValue), _ => 0 });
        return size;
    }
}
