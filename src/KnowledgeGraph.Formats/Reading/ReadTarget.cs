namespace KnowledgeGraph.Formats.Reading;

/// <summary>A file, or standard input, that is still to be read.</summary>
/// <param name="Input">Its path, or "-".</param>
/// <param name="Folder">The folder in which it was found; null where it was named itself.</param>
internal sealed record ReadTarget(string Input, string? Folder = null) : ReadResult(Input)
{
    internal bool IsStdin => Input == ArticleReader.StandardInput;

    /// <summary>The address of an article of this file: '/' between folders, no leading "./".</summary>
    internal string? Uri
    {
        get
        {
            if (IsStdin) return null;
            var uri = Input.Replace('\\', '/');
            while (uri.StartsWith("./", StringComparison.Ordinal)) uri = uri[2..].TrimStart('/');
            return uri;
        }
    }
}
