namespace KnowledgeGraph.Cli.Output;

/// <summary>Moves the files of one folder into another: all of them, or, where one cannot be moved, none.</summary>
internal static class FolderMove
{
    /// <summary>Files of the same names are replaced; when it fails they are back where they were.</summary>
    /// <param name="from">A folder on the same disk; what was replaced is in it afterwards.</param>
    /// <param name="to">A folder that exists.</param>
    /// <exception cref="IOException">A file cannot be moved.</exception>
    public static void Into(string from, string to)
    {
        var undo = new Stack<Action>();
        var files = Directory.GetFiles(from).Order(StringComparer.Ordinal).ToList();
        var replaced = Directory.CreateDirectory(Path.Combine(from, "replaced")).FullName;
        try
        {
            foreach (var file in files)
            {
                var (place, old) = (Path.Combine(to, Path.GetFileName(file)), Path.Combine(replaced, Path.GetFileName(file)));
                if (File.Exists(place))
                {
                    File.Move(place, old);
                    undo.Push(() => File.Move(old, place));
                }

                File.Move(file, place);
                undo.Push(() => File.Delete(place));
            }
        }
        catch
        {
            foreach (var step in undo) step();
            throw;
        }
    }
}
