using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Plugins;

/// <summary>
/// Loads extractors that others wrote: public classes with a constructor without parameters that implement <see cref="IFactExtractor"/>, from a DLL, a folder, an unpacked package or a .nupkg file, in a
/// load context of their own. A plug-in is code and may do whatever its user may.
/// </summary>
public static partial class PluginLoader
{
    private const int LongestName = 100;

    /// <summary>How long a class may take to be made.</summary>
    internal static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private static readonly string[] Taken = [Extractors.Model, Extractors.Rules, Extractors.Document, Extractors.Ontology, "rule", "import", "llm"];

    /// <summary>The extractors of a plug-in by the names of their classes, at least one.</summary>
    /// <param name="path">A .dll, a .nupkg, or a folder that holds one or is an unpacked package.</param>
    /// <exception cref="PluginException">There is none, or it cannot be loaded.</exception>
    public static ImmutableArray<IFactExtractor> Load(string path) => Load(path, Limit);

    /// <inheritdoc cref="Load(string)"/>
    internal static ImmutableArray<IFactExtractor> Load(string path, TimeSpan limit)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            var files = PluginFiles.Of(path);
            var context = new PluginContext(files);
            var types = files.Candidates.Where(name => UsesCore(files, name)).SelectMany(name => Types(context, name, path)).OrderBy(t => t.FullName, StringComparer.Ordinal).ToList();
            if (types.Count == 0) throw new PluginException($"{path}: no public class with a constructor without parameters implements IFactExtractor; see samples/MyExtractor.");
            return [.. types.Select(t => Create(t, path, limit))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or BadImageFormatException)
        {
            throw new PluginException($"{path}: cannot be loaded ({OneLine(e.Message)}); build it for net10.0 and keep what it needs beside it.", e);
        }
    }

    /// <summary>Whether an assembly is one of .NET and refers to this one; others in a folder are no plug-ins.</summary>
    private static bool UsesCore(PluginFiles files, string name)
    {
        using Stream stream = files.BytesOf(name) is { } bytes ? new MemoryStream(bytes) : File.OpenRead(files.PathOf(name)!);
        try
        {
            using var image = new PEReader(stream);
            if (!image.HasMetadata) return Refuse();
            var metadata = image.GetMetadataReader();
            return metadata.AssemblyReferences.Any(r => metadata.StringComparer.Equals(metadata.GetAssemblyReference(r).Name, "KnowledgeGraph.Core"));
        }
        catch (BadImageFormatException)
        {
            return Refuse();
        }

        bool Refuse() => files.Candidates.Count > 1 ? false : throw new PluginException($"{files.Origin}: not a .NET assembly; name the DLL that the plug-in was built into.");
    }

    private static IEnumerable<Type> Types(PluginContext context, string name, string path)
    {
        try
        {
            return [.. context.LoadOwn(name)?.GetExportedTypes().Where(t => t is { IsAbstract: false, IsClass: true } && typeof(IFactExtractor).IsAssignableFrom(t) && t.GetConstructor([]) is not null) ?? []];
        }
        catch (Exception e) when (e is TypeLoadException or ReflectionTypeLoadException or FileNotFoundException or FileLoadException)
        {
            throw new PluginException($"{path}: {name} cannot be loaded ({OneLine(e.Message)}); build it against this version of KnowledgeGraph.Core and put what it needs beside it.", e);
        }
    }

    private static IFactExtractor Create(Type type, string path, TimeSpan limit)
    {
        IFactExtractor made;
        string name;
        try
        {
            // Its code runs here for the first time: one that never comes back is left behind on its thread.
            var making = Task.Factory.StartNew(() => (IFactExtractor)Activator.CreateInstance(type)! is var one ? (one, one.Name) : default, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            if (!making.Wait(limit)) throw new PluginException(FormattableString.Invariant($"{path}: {type.FullName} took longer than {limit.TotalSeconds:0.###} s to be made; mend the plug-in or leave it out."));
            (made, name) = making.Result;
        }
        catch (Exception e) when (e is not PluginException)
        {
            var cause = e;
            while (cause is AggregateException or TargetInvocationException && cause.InnerException is { } inner) cause = inner;
            throw new PluginException($"{path}: {type.FullName} failed when it was made ({cause.GetType().Name}: {OneLine(cause.Message)}); mend the plug-in or leave it out.", e);
        }

        if (name is null || name.Length > LongestName || !NamePattern().IsMatch(name))
            throw new PluginException($"{path}: {type.FullName} has the name '{OneLine(name ?? "")}'; it must be 1 to {LongestName} letters, digits and '-._'.");
        return Taken.Contains(name, StringComparer.OrdinalIgnoreCase) ? throw new PluginException($"{path}: {type.FullName} has the name '{name}', which is taken; give it another.") : made;
    }

    internal static string OneLine(string message) => Text.WhiteSpace.Collapse(message).TrimEnd('.');

    [GeneratedRegex(@"^[A-Za-z0-9._-]+\z", RegexOptions.NonBacktracking)]
    private static partial Regex NamePattern();
}
