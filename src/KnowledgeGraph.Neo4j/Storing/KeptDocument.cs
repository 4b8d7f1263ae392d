using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Neo4j.Storing;

/// <summary>A document of a database with its addresses.</summary>
internal sealed class KeptDocument(Contribution contribution, IEnumerable<string> uris)
{
    public Contribution Contribution { get; set; } = contribution;

    public SortedSet<string> Uris { get; } = new(uris, StringComparer.Ordinal);
}
