using System.Reflection;
using System.Runtime.Loader;

namespace KnowledgeGraph.Plugins;

/// <summary>The assemblies of one plug-in, apart from those of the tool and of other plug-ins; KnowledgeGraph.Core alone is shared, because its types are the seam.</summary>
/// <param name="files">The plug-in's assemblies.</param>
internal sealed class PluginContext(PluginFiles files) : AssemblyLoadContext(files.Origin)
{
    private static readonly string Shared = typeof(PluginContext).Assembly.GetName().Name!;

    /// <summary>Loads one of the plug-in's assemblies; null where it has none of this name.</summary>
    public Assembly? LoadOwn(string name)
    {
        if (name == Shared) return null;
        if (files.PathOf(name) is { } path) return LoadFromAssemblyPath(path);
        return files.BytesOf(name) is { } bytes ? LoadFromStream(new MemoryStream(bytes)) : null;
    }

    protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name is { } name ? LoadOwn(name) : null;

    protected override nint LoadUnmanagedDll(string unmanagedDllName)
    {
        foreach (var name in new[] { unmanagedDllName, $"lib{unmanagedDllName}.so", $"lib{unmanagedDllName}.dylib", $"{unmanagedDllName}.dll" })
            if (Path.GetDirectoryName(files.PathOf(files.Candidates[0])) is { } folder && File.Exists(Path.Combine(folder, name))) return LoadUnmanagedDllFromPath(Path.Combine(folder, name));
        return 0;
    }
}
