using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Finds facts beside the built-in extractors. It is called from several threads at once and must not change what it is given. What it finds is joined to
/// the mentions of the sentence, resolved, and filtered by the ontology like any other fact, and keeps its name.
/// </summary>
public interface IFactExtractor
{
    /// <summary>Name under which its facts say who found them; letters, digits and <c>-.:_</c>, the same in every run.</summary>
    string Name { get; }

    /// <summary>The facts of one document. Both ends of a fact must stand in one sentence; others are given back as rejected.</summary>
    /// <param name="document">The document; spans count in its text.</param>
    /// <param name="sentences">What each of its sentences says by itself: words with their tree, mentions, events.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    IEnumerable<ExtractedFact> Extract(Document document, ImmutableArray<SentenceFacts> sentences, CancellationToken cancellationToken);
}
