namespace KnowledgeGraph.Formats.Reading;

/// <summary>Counts what of a folder is passed over while its files are read.</summary>
internal sealed class FolderCount(string folder)
{
    private const int MostNamed = 5;

    private readonly List<string> _named = [];
    private int _noArticles;
    private bool _given;

    internal int Hidden { get; set; }

    internal int Other { get; set; }

    /// <summary>Named pipes, sockets and devices.</summary>
    internal int Special { get; set; }

    /// <summary>Hands a result on that is no file passed over.</summary>
    internal ReadResult Give(ReadResult result)
    {
        _given = true;
        return result;
    }

    internal void Add(ReadOther other)
    {
        _noArticles++;
        if (_named.Count == MostNamed) _named.Add("…");
        if (_named.Count < MostNamed) _named.Add($"{Path.GetRelativePath(folder, other.Input).Replace('\\', '/')} ({other.What})");
    }

    /// <summary>What to tell in the end.</summary>
    internal IEnumerable<ReadResult> Results()
    {
        if (!_given) yield return new ReadFailure(folder, $"{folder}: no article in this folder; articles end in {FileEndings.Known}.");
        if (Hidden + Other + Special + _noArticles > 0)
            yield return new ReadSkipped(folder, Hidden, Other, _noArticles, string.Join(", ", _named)) { Special = Special };
    }
}
