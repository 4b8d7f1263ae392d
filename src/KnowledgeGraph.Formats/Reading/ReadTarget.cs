namespace KnowledgeGraph.Formats.Reading;

/// <summary>A file, or standard input, that is still to be read.</summary>
internal sealed record ReadTarget(string Input) : ReadResult(Input)
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
