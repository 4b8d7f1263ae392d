using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace KnowledgeGraph.Neo4j;

/// <summary>The statements of the folder <c>cypher</c>, by path without ending: <c>write/nodes</c>.</summary>
public static class CypherLibrary
{
    private const string Prefix = "cypher/";
    private const string Ending = ".cypher";
    private static readonly ConcurrentDictionary<string, string> Loaded = new(StringComparer.Ordinal);

    /// <summary>The names of all statements, ordinal order.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        .. typeof(CypherLibrary).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal) && n.EndsWith(Ending, StringComparison.Ordinal))
            .Select(n => n[Prefix.Length..^Ending.Length]).Order(StringComparer.Ordinal),
    ];

    /// <summary>The statement without its head.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static string Statement(string name) => Loaded.GetOrAdd(name, n => string.Join('\n', Source(n).Split('\n').SkipWhile(l => l.StartsWith("//", StringComparison.Ordinal))).Trim());

    /// <summary>The statement with its placeholders filled, in the order given.</summary>
    internal static string Statement(string name, params ReadOnlySpan<(string Placeholder, string Text)> stand)
    {
        var text = Statement(name);
        foreach (var (placeholder, with) in stand) text = text.Replace(placeholder, with, StringComparison.Ordinal);
        return text;
    }

    /// <summary>The whole file: purpose, parameters and result, then the statement.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static string Source(string name) => Resource(name + Ending) ?? throw new ArgumentException($"There is no statement '{name}' in the folder cypher.", nameof(name));

    /// <summary>A name between back-ticks, with those in it doubled: it cannot end the name.</summary>
    /// <param name="name">A label, type or property.</param>
    public static string Quoted(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";
    }

    internal static string? Resource(string file)
    {
        using var stream = typeof(CypherLibrary).Assembly.GetManifestResourceStream(Prefix + file);
        if (stream is null) return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
