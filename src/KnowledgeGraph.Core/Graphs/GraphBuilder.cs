using KnowledgeGraph.Extraction;
using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.Graphs;

/// <summary>Turns what a document says into what it gives to the graph: ids derived from content, offsets led back to the original text.</summary>
/// <param name="ontology">Says which relations are symmetric and what events map to.</param>
public sealed class GraphBuilder(Ontology ontology)
{
    /// <summary>The contribution of a document.</summary>
    /// <param name="facts">Its facts, filtered by the same ontology.</param>
    public Contribution Build(DocumentFacts facts) => new DocumentContribution(ontology, facts).Build();
}
