using System.Globalization;
using System.Text;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Writes files beside their place, under a name that nobody else has, and moves them there, so that each is whole or not there.</summary>
internal static class ExportFiles
{
    private const int Buffer = 1 << 16;
    private static int _last;

    /// <summary>One file; where a link stands, the file that it leads to.</summary>
    /// <exception cref="CliException">It exists and may not be replaced, or it cannot be written.</exception>
    public static T Write<T>(string file, bool force, Func<TextWriter, T> write) => Make(file, force, partial =>
    {
        RefuseGraph(file);
        using var stream = new FileStream(partial, FileMode.CreateNew, FileAccess.Write, FileShare.Read, Buffer);
        using var output = new StreamWriter(stream, new UTF8Encoding(false), Buffer) { NewLine = "\n" };
        return write(output);
    });

    /// <summary>One file that is made under another name; where a link stands, the file that it leads to.</summary>
    /// <exception cref="CliException">It exists and may not be replaced, or it cannot be written.</exception>
    public static T Make<T>(string file, bool force, Func<string, T> make)
    {
        if (Directory.Exists(file)) throw Refused($"{file}: a folder; name a file.");
        if (File.Exists(file) && !force) throw Exists(file);
        RefuseDevice(file);
        return ExportGuard.Run(file, () =>
        {
            var target = RealPath.Of(file);
            var partial = FreeName(target);
            try
            {
                var result = make(partial);
                Move(partial, target, file, force);
                return result;
            }
            finally
            {
                if (File.Exists(partial)) File.Delete(partial);
            }
        });
    }

    /// <summary>
    /// Several files in a folder, which may exist when it is empty; others' files in it are left. A new folder appears with all its files at once; in one that exists, either all are moved or
    /// none.
    /// </summary>
    /// <exception cref="CliException">The folder holds something and its files may not be replaced, or it cannot be written.</exception>
    public static T WriteFolder<T>(string folder, bool force, Func<Func<string, Stream>, T> write)
    {
        if (File.Exists(folder)) throw Refused($"{folder}: a file; this format writes several files, name a folder.");
        if (Directory.Exists(folder) && !force && Directory.EnumerateFileSystemEntries(folder).Any())
            throw Refused($"{folder}: exists already and is not empty; name another folder or add --force.");
        RefuseDevice(folder);
        return ExportGuard.Run(folder, () =>
        {
            var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
            var exists = Directory.Exists(target);
            if (!exists && !Directory.Exists(Path.GetDirectoryName(target))) throw new DirectoryNotFoundException();
            var partial = FreeName(exists ? Path.Combine(target, ".kg") : target);
            try
            {
                Directory.CreateDirectory(partial);
                var result = write(name => File.Create(Inside(partial, name), Buffer));
                if (exists) FolderMove.Into(partial, target);
                else Directory.Move(partial, target);
                return result;
            }
            finally
            {
                if (Directory.Exists(partial)) Directory.Delete(partial, recursive: true);
            }
        });
    }

    /// <summary>The number of the process tells two runs at a time apart, the other one two exports of a process, and what a run that was killed has left.</summary>
    private static string FreeName(string target)
    {
        string name;
        do name = string.Create(CultureInfo.InvariantCulture, $"{target}.{Environment.ProcessId}-{Interlocked.Increment(ref _last)}.part");
        while (Path.Exists(name));
        return name;
    }

    private static void Move(string partial, string target, string shown, bool force)
    {
        try
        {
            File.Move(partial, target, force);
        }
        catch (IOException) when (!force && File.Exists(target))
        {
            throw Exists(shown);
        }
    }

    /// <summary>A writer names its files itself; were it to take a name from the graph, the name might be a path.</summary>
    private static string Inside(string folder, string name) =>
        name == Path.GetFileName(name) && name is not ("" or "." or "..") ? Path.Combine(folder, name) : throw new InvalidOperationException($"'{name}' is no name of a file in the folder.");

    /// <summary>A device, a named pipe or a socket would be replaced by a file, and whoever reads from it would wait for ever.</summary>
    private static void RefuseDevice(string file)
    {
        var path = Path.GetFullPath(file);
        if (path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal)) throw Refused($"{file}: a device; leave out --output to write to standard output.");
        if (File.Exists(path) && !RegularFile.Is(path)) throw Refused($"{file}: a named pipe, a socket or a device; leave out --output and write standard output to it.");
    }

    /// <summary>A graph is no copy of something else: what an export would put in its place cannot bring it back.</summary>
    private static void RefuseGraph(string file)
    {
        if (File.Exists(file) && GraphHeader.IsIn(file)) throw Refused($"{file}: a graph of kg, which an export does not replace; name another file.");
    }

    private static CliException Exists(string file) => Refused($"{file}: exists already and is left as it is; name another file or add --force.");

    private static CliException Refused(string message) => new(ExitCodes.BadInput, message);
}
