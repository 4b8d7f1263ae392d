namespace KnowledgeGraph.Graphs;

/// <summary>A document in the graph.</summary>
/// <param name="Id">Content-derived id, 32 hex digits.</param>
/// <param name="Title">Headline, if known.</param>
/// <param name="Source">Who published it, if known.</param>
/// <param name="Uri">Where it came from, if known.</param>
/// <param name="PublishedAt">Day of publication, if known.</param>
/// <param name="Language">ISO 639-1 code.</param>
/// <param name="Characters">Length of its text in UTF-16 code units.</param>
/// <param name="Words">Number of words.</param>
public sealed record DocumentNode(
    string Id, string? Title, string? Source, string? Uri, DateOnly? PublishedAt, string Language, int Characters, int Words)
{
    private const int FewestDigits = 6;

    /// <summary>
    /// Whether the document goes by a name: its id or the beginning of it (6 digits or more), its address or the last parts of it ("mill.txt" of
    /// "news/mill.txt"), or its title without regard to case.
    /// </summary>
    /// <param name="name">The name.</param>
    public bool GoesBy(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var address = name.Replace('\\', '/');
        while (address.StartsWith("./", StringComparison.Ordinal)) address = address[2..];
        return (name.Length >= FewestDigits && Id.StartsWith(name, StringComparison.OrdinalIgnoreCase)) || Uri == name || Uri == address || EndsAddress(address)
            || string.Equals(Title, name, StringComparison.OrdinalIgnoreCase);
    }

    private bool EndsAddress(string end) =>
        Uri is { } uri && end.Length is > 0 and var length && uri.Length > length && uri.EndsWith(end, StringComparison.Ordinal) && uri[uri.Length - length - 1] is '/' or '\\';
}
