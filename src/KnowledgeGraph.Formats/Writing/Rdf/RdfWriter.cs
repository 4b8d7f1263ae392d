using KnowledgeGraph.Formats.Writing.PropertyGraphs;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing.Rdf;

/// <summary>
/// RDF: every node and relationship of the graph; a relation that does not (yet) hold is described and not asserted; evidence by PROV-O (derived from a sentence,
/// quoted from a document, attributed to a speaker). Limits: halves of surrogate pairs, U+0000, U+FFFE and U+FFFF become U+FFFD; the order of lists is not kept; an empty list is no triple.
/// </summary>
/// <param name="name">Name of the format.</param>
/// <param name="extension">Ending of a file.</param>
/// <param name="reification">How something is said of a triple.</param>
/// <param name="open">The syntax.</param>
internal sealed class RdfWriter(string name, string extension, Reification reification, Func<TextWriter, ITripleOutput> open) : IGraphWriter
{
    public string Name => name;

    public string Extension => extension;

    public WriteReport Write(GraphPart part, TextWriter output, CancellationToken cancellationToken = default)
    {
        var triples = open(output);
        var sink = new RdfSink(triples, reification, cancellationToken);
        triples.Begin();
        PropertyGraphNodes.Walk(part, sink);
        PropertyGraphEdges.Walk(part, sink);
        triples.End();
        return sink.Report;
    }
}
