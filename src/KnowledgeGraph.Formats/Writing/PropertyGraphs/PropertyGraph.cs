using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing.PropertyGraphs;

/// <summary>A part of a graph as the elements of a property graph, for a database that is written to element by element.</summary>
public static class PropertyGraph
{
    /// <summary>Hands over every node, then every relationship: the same that the formats <c>cypher</c> and <c>neo4j-admin</c> write. Halves of surrogate pairs become U+FFFD.</summary>
    /// <param name="part">The part.</param>
    /// <param name="receiver">Takes the elements.</param>
    /// <param name="cancellationToken">Stops between two elements.</param>
    /// <returns>How many elements there were, and how many characters had to be replaced.</returns>
    public static WriteReport Walk(GraphPart part, IPropertyGraphReceiver receiver, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(receiver);
        var sink = new ReceiverSink(receiver, cancellationToken);
        PropertyGraphNodes.Walk(part, sink);
        PropertyGraphEdges.Walk(part, sink);
        return sink.Report;
    }
}
