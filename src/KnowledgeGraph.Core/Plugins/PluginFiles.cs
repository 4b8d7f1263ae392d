using System.IO.Compression;

namespace KnowledgeGraph.Plugins;

/// <summary>The assemblies of a plug-in by their names: files of a folder, or entries of packages, which are read into memory.</summary>
/// <param name="origin">The path that the user gave.</param>
internal sealed class PluginFiles(string origin)
{
    /// <summary>Most bytes of a package's assemblies, unpacked.</summary>
    private const long MostBytes = 512L << 20;

    private static readonly string[] Frameworks =
        ["net10.0", "net9.0", "net8.0", "net7.0", "net6.0", "net5.0", "netcoreapp3.1", "netcoreapp3.0", "netstandard2.1", "netstandard2.0"];

    private readonly Dictionary<string, string> _paths = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, byte[]> _packed = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The path that the user gave.</summary>
    public string Origin => origin;

    /// <summary>Names of the assemblies that may hold extractors; those beside a file that was named are only asked for what it needs.</summary>
    public List<string> Candidates { get; } = [];

    /// <summary>Finds the assemblies.</summary>
    /// <exception cref="PluginException">There is no such file, or nothing in it that can be a plug-in.</exception>
    public static PluginFiles Of(string path)
    {
        var files = new PluginFiles(path);
        if (Directory.Exists(path)) files.AddFolder(path);
        else if (!File.Exists(path)) throw new PluginException($"{path}: no such file or folder; name a plug-in's DLL, its folder, or a .nupkg file.");
        else if (HasEnding(path, ".nupkg")) files.AddPackage(path);
        else if (HasEnding(path, ".dll")) files.AddFile(path);
        else throw new PluginException($"{path}: not a plug-in; name a .dll, a .nupkg or a folder with one.");
        return files;
    }

    /// <summary>Path of an assembly; null where it is none of a folder's.</summary>
    public string? PathOf(string name) => _paths.GetValueOrDefault(name);

    /// <summary>Bytes of an assembly from a package; null where there is none.</summary>
    public byte[]? BytesOf(string name) => _packed.GetValueOrDefault(name);

    private void AddFile(string path)
    {
        AddSiblings(Path.GetDirectoryName(Path.GetFullPath(path))!);
        Candidates.Add(Path.GetFileNameWithoutExtension(path));
    }

    private void AddFolder(string folder)
    {
        var lib = Path.Combine(folder, "lib");
        if (Directory.Exists(lib)) folder = Frameworks.Select(f => Path.Combine(lib, f)).FirstOrDefault(Directory.Exists) ?? throw NoFramework(folder);
        var packages = Directory.GetFiles(folder, "*.nupkg").Where(Text.RegularFile.Is).Order(StringComparer.Ordinal);
        AddSiblings(folder);
        Candidates.AddRange(_paths.Keys.Order(StringComparer.Ordinal));
        if (Candidates.Count > 0) return;
        foreach (var package in packages) AddPackage(package);
        if (Candidates.Count == 0) throw new PluginException($"{origin}: holds neither a .dll nor a .nupkg; name the folder that the plug-in was built into.");
    }

    private void AddSiblings(string folder)
    {
        foreach (var file in Directory.GetFiles(folder, "*.dll").Where(Text.RegularFile.Is)) _paths[Path.GetFileNameWithoutExtension(file)] = Path.GetFullPath(file);
    }

    private void AddPackage(string path)
    {
        try
        {
            using var package = ZipFile.OpenRead(path);
            var assemblies = package.Entries.Where(e => e.FullName.StartsWith("lib/", StringComparison.OrdinalIgnoreCase) && HasEnding(e.Name, ".dll")).ToLookup(Framework, StringComparer.OrdinalIgnoreCase);
            var framework = Frameworks.FirstOrDefault(assemblies.Contains) ?? throw NoFramework(path);
            foreach (var entry in assemblies[framework].OrderBy(e => e.Name, StringComparer.Ordinal))
            {
                var name = Path.GetFileNameWithoutExtension(entry.Name);
                if (_packed.TryAdd(name, Read(entry))) Candidates.Add(name);
            }
        }
        catch (InvalidDataException e)
        {
            throw new PluginException($"{path}: not a NuGet package; pack the plug-in again with dotnet pack.", e);
        }
    }

    /// <summary>The folder below lib, where the assembly lies in it and not deeper.</summary>
    private static string Framework(ZipArchiveEntry entry) => entry.FullName.Split('/') is [_, var framework, _] ? framework : "";

    private byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        var left = MostBytes - _packed.Values.Sum(b => (long)b.Length);
        var buffer = new byte[1 << 16];
        for (int read; (read = stream.Read(buffer)) > 0; bytes.Write(buffer, 0, read))
            if ((left -= read) < 0) throw new PluginException($"{origin}: more than {MostBytes >> 20} MiB of assemblies; that is no plug-in.");
        return bytes.ToArray();
    }

    private static PluginException NoFramework(string path) => new($"{path}: has no assembly for .NET 10 or older below lib; build the plug-in for net10.0.");

    private static bool HasEnding(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
