using KnowledgeGraph.Text;

namespace KnowledgeGraph.Formats.Reading;

/// <summary>Finds the files behind an input: itself, or a folder's, hidden ones, pipes, sockets and devices left out and counted.</summary>
internal static class InputExpander
{
    /// <summary>Targets to read, and what is to be told already now.</summary>
    internal static IEnumerable<ReadResult> Expand(string input)
    {
        if (input == ArticleReader.StandardInput) return [new ReadTarget(input)];
        if (string.IsNullOrWhiteSpace(input)) return [new ReadFailure(input, "an empty name was given as input; name a file, a folder or - for standard input.")];
        if (File.Exists(input)) return [new ReadTarget(input)];
        if (Directory.Exists(input)) return ExpandFolder(input);
        return [new ReadFailure(input, $"{input}: no such file or folder; check the spelling and the current folder.")];
    }

    private static List<ReadResult> ExpandFolder(string folder)
    {
        var results = new List<ReadResult>();
        int hidden = 0, other = 0, special = 0;
        Walk(folder, results, ref hidden, ref other, ref special);
        if (results.Count == 0)
            results.Add(new ReadFailure(folder, $"{folder}: no file to read in this folder; articles end in {FileEndings.Known}."));
        if (hidden + other + special > 0) results.Add(new ReadSkipped(folder, hidden, other) { Special = special });
        return results;
    }

    private static void Walk(string folder, List<ReadResult> results, ref int hidden, ref int other, ref int special)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            results.Add(new ReadFailure(folder, $"{folder}: this folder cannot be listed; check its permissions."));
            return;
        }

        Array.Sort(entries, (a, b) => string.CompareOrdinal(Key(a), Key(b)));
        foreach (var entry in entries)
        {
            var path = Path.EndsInDirectorySeparator(folder) ? folder + entry.Name : folder + "/" + entry.Name;
            if (entry.Name.StartsWith('.') || (entry.Attributes & FileAttributes.Hidden) != 0) hidden++;
            else if (entry is DirectoryInfo && entry.LinkTarget is null) Walk(path, results, ref hidden, ref other, ref special);
            else if (entry is not FileInfo || FileEndings.FormatOf(path) is null) other++;
            else if (RegularFile.Is(path)) results.Add(new ReadTarget(path));
            else special++;
        }
    }

    /// <summary>A folder sorts as its files' paths do: with the '/' behind its name.</summary>
    private static string Key(FileSystemInfo entry) => entry is DirectoryInfo ? entry.Name + "/" : entry.Name;
}
