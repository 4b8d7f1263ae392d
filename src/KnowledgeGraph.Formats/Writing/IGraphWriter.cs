using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing;

/// <summary>Writes a graph, or a part of one, in one format. The same part gives the same bytes on every machine.</summary>
public interface IGraphWriter
{
    /// <summary>Name of the format, lower case, as it is asked for (<c>graphml</c>).</summary>
    string Name { get; }

    /// <summary>Usual ending of a file, with the dot (<c>.graphml</c>).</summary>
    string Extension { get; }

    /// <summary>Writes.</summary>
    /// <param name="part">What is written: <see cref="GraphPart.Of"/> a graph.</param>
    /// <param name="output">Where it goes, as UTF-8 without byte order mark; lines end by a line feed. It is neither flushed nor closed.</param>
    /// <param name="cancellationToken">Stops between two elements; what was written by then stays.</param>
    /// <returns>What was written, and what the format could not hold.</returns>
    /// <exception cref="IOException">The output cannot take it.</exception>
    WriteReport Write(GraphPart part, TextWriter output, CancellationToken cancellationToken = default);
}
