using KnowledgeGraph.Text;

namespace KnowledgeGraph.Formats.Reading;

/// <summary>Finds the files behind an input: itself, or a folder's, hidden ones, pipes, sockets and devices left out and counted.</summary>
internal static class InputExpander
{
    /// <summary>The file itself or what is wrong with it; null where the input is a folder.</summary>
    internal static ReadResult? Single(string input)
    {
        if (input == ArticleReader.StandardInput) return new ReadTarget(input);
        if (string.IsNullOrWhiteSpace(input)) return new ReadFailure(input, "an empty name was given as input; name a file, a folder or - for standard input.");
        if (File.Exists(input)) return new ReadTarget(input);
        return Directory.Exists(input) ? null : new ReadFailure(input, $"{input}: no such file or folder; check the spelling and the current folder.");
    }

    /// <summary>Targets to read in ordinal order of their paths, and what is to be told already now; hidden and foreign files are counted.</summary>
    internal static List<ReadResult> Folder(string folder, FolderCount count)
    {
        var results = new List<ReadResult>();
        Walk(folder, folder, results, count);
        return results;
    }

    private static void Walk(string root, string folder, List<ReadResult> results, FolderCount count)
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
            if (entry.Name.StartsWith('.') || (entry.Attributes & FileAttributes.Hidden) != 0) count.Hidden++;
            else if (entry is DirectoryInfo && entry.LinkTarget is null) Walk(root, path, results, count);
            else if (entry is not FileInfo || FileEndings.FormatOf(path) is null) count.Other++;
            else if (!RegularFile.Is(path)) count.Special++;
            else results.Add(FileEndings.IsAboutFolder(path) ? new ReadOther(path, "about the folder") : new ReadTarget(path, root));
        }
    }

    /// <summary>A folder sorts as its files' paths do: with the '/' behind its name.</summary>
    private static string Key(FileSystemInfo entry) => entry is DirectoryInfo ? entry.Name + "/" : entry.Name;
}
