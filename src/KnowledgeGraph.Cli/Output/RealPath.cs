namespace KnowledgeGraph.Cli.Output;

/// <summary>Where a path leads once every link in it is followed, so that two ways to one file are seen to be one.</summary>
internal static class RealPath
{
    /// <summary>As many as Linux follows; more go in a circle.</summary>
    private const int MostLinks = 40;

    /// <summary>
    /// The whole path without links, in its folders too; of a link to what does not exist, what it would lead to. <c>File.ResolveLinkTarget</c> follows the last part alone, and one
    /// that is relative only from a whole path.
    /// </summary>
    /// <param name="path">A file or folder, which need not exist.</param>
    /// <exception cref="IOException">Its links go in a circle.</exception>
    public static string Of(string path)
    {
        var links = 0;
        return Follow(Path.GetFullPath(path), path, ref links);
    }

    private static string Follow(string full, string shown, ref int links)
    {
        if (Path.GetDirectoryName(full) is not { } folder) return full;
        var here = Path.Combine(Follow(folder, shown, ref links), Path.GetFileName(full));
        if (new FileInfo(here).LinkTarget is not { } target) return here;
        if (++links > MostLinks) throw new IOException($"{shown}: its links go in a circle");
        return Follow(Path.GetFullPath(target, Path.GetDirectoryName(here)!), shown, ref links);
    }
}
