using System.Collections.Immutable;

namespace KnowledgeGraph.Formats.Writing;

/// <summary>The formats that a graph can be written in.</summary>
public static class GraphWriters
{
    /// <summary>All of them, ordinal order of names.</summary>
    public static ImmutableArray<IGraphWriter> All { get; } = [new DotWriter(), new GraphMlWriter(), new JsonLinesWriter()];

    /// <summary>The writer of a format.</summary>
    /// <param name="name">Its name, without regard to case.</param>
    /// <exception cref="ArgumentException">There is no such format; the message lists the known ones.</exception>
    public static IGraphWriter Named(string name) => All.FirstOrDefault(w => string.Equals(w.Name, name, StringComparison.OrdinalIgnoreCase))
        ?? throw new ArgumentException($"Unknown format '{name}'; known are {string.Join(", ", All.Select(w => w.Name))}.");
}
