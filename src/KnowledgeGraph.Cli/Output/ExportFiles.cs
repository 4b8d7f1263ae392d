using System.Text;
using KnowledgeGraph.Cli.Running;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Writes files beside their place and moves them there, so that each is whole or not there.</summary>
internal static class ExportFiles
{
    /// <summary>One file.</summary>
    /// <exception cref="CliException">It exists and may not be replaced, or it cannot be written.</exception>
    public static T Write<T>(string file, bool force, Func<TextWriter, T> write)
    {
        if (Directory.Exists(file)) throw Refused($"{file}: a folder; name a file.");
        if (File.Exists(file) && !force) throw Refused($"{file}: exists already and is left as it is; name another file or add --force.");
        RefuseDevice(file);
        var partial = file + ".part";
        return Guarded(file, () =>
        {
            T result;
            using (var output = new StreamWriter(partial, false, new UTF8Encoding(false), 1 << 16) { NewLine = "\n" }) result = write(output);
            File.Move(partial, file, overwrite: true);
            return result;
        }, () => DeleteFile(partial));
    }

    /// <summary>Several files in a folder, which may exist when it is empty; others' files in it are left.</summary>
    /// <exception cref="CliException">The folder holds something and its files may not be replaced, or it cannot be written.</exception>
    public static T WriteFolder<T>(string folder, bool force, Func<Func<string, Stream>, T> write)
    {
        if (File.Exists(folder)) throw Refused($"{folder}: a file; this format writes several files, name a folder.");
        if (Directory.Exists(folder) && !force && Directory.EnumerateFileSystemEntries(folder).Any())
            throw Refused($"{folder}: exists already and is not empty; name another folder or add --force.");
        RefuseDevice(folder);
        var partial = Path.TrimEndingDirectorySeparator(folder) + ".part";
        return Guarded(folder, () =>
        {
            if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(partial)))) throw new DirectoryNotFoundException();
            Directory.CreateDirectory(partial);
            var result = write(name => File.Create(Path.Combine(partial, name), 1 << 16));
            Directory.CreateDirectory(folder);
            foreach (var file in Directory.EnumerateFiles(partial)) File.Move(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
            return result;
        }, () => DeleteFolder(partial));
    }

    private static T Guarded<T>(string target, Func<T> write, Action clean)
    {
        try
        {
            return write();
        }
        catch (Exception e) when (e is DirectoryNotFoundException or UnauthorizedAccessException)
        {
            throw new CliException(ExitCodes.BadInput, $"{target}: cannot be written; check that the folder exists and that you may write to it.", e);
        }
        catch (IOException e)
        {
            throw new CliException(ExitCodes.Failure, $"{target}: cannot be written ({e.Message.TrimEnd('.')}); nothing is left of it, check the space on the disk.", e);
        }
        finally
        {
            clean();
        }
    }

    private static void DeleteFile(string file)
    {
        if (File.Exists(file)) File.Delete(file);
    }

    private static void DeleteFolder(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    /// <summary>A device would be replaced by a file.</summary>
    private static void RefuseDevice(string file)
    {
        if (Path.GetFullPath(file).StartsWith("/dev/", StringComparison.Ordinal)) throw Refused($"{file}: a device; leave out --output to write to standard output.");
    }

    private static CliException Refused(string message) => new(ExitCodes.BadInput, message);
}
