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

    /// <summary>The same elements of a graph that is handed over document by document; the nodes of a document before those of the next, entities last.</summary>
    /// <param name="graph">The graph; read twice.</param>
    /// <param name="receiver">Takes the elements.</param>
    /// <param name="cancellationToken">Stops between two elements.</param>
    /// <returns>How many elements there were, and how many characters had to be replaced.</returns>
    /// <exception cref="InvalidDataException">The store changed meanwhile.</exception>
    public static WriteReport Walk(GraphStream graph, IPropertyGraphReceiver receiver, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(receiver);
        var (sink, sums) = (new ReceiverSink(receiver, cancellationToken), new RelationSums());
        foreach (var document in graph.DocumentsAsync(cancellationToken).ToBlockingEnumerable(cancellationToken))
        {
            var part = GraphPart.Of(document);
            sums.Count(document);
            PropertyGraphNodes.Documents(part, sink);
            PropertyGraphNodes.Happenings(part, sink);
        }

        PropertyGraphNodes.Entities(graph.Entities, sink);
        foreach (var document in graph.DocumentsAsync(cancellationToken).ToBlockingEnumerable(cancellationToken))
        {
            var part = GraphPart.Of(document);
            PropertyGraphEdges.WithinDocuments(part, sink);
            foreach (var relation in part.Relations)
                if (sums.Add(relation) is { } sum) PropertyGraphEdges.Relation(sum, sink);
        }

        return sums.Open == 0 ? sink.Report : throw new InvalidDataException("The graph changed while it was read; run again.");
    }
}
