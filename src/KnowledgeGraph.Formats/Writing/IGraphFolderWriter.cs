using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing;

/// <summary>Writes a graph, or a part of one, as several files of a folder. The same part gives the same bytes on every machine.</summary>
public interface IGraphFolderWriter
{
    /// <summary>Name of the format, lower case, as it is asked for (<c>csv</c>).</summary>
    string Name { get; }

    /// <summary>Writes.</summary>
    /// <param name="part">What is written: <see cref="GraphPart.Of"/> a graph.</param>
    /// <param name="create">Creates a file of the folder by its name; the writer closes it.</param>
    /// <param name="cancellationToken">Stops between two elements; what was written by then stays.</param>
    /// <returns>What was written, and what the format could not hold.</returns>
    /// <exception cref="IOException">The output cannot take it.</exception>
    WriteReport Write(GraphPart part, Func<string, Stream> create, CancellationToken cancellationToken = default);
}
