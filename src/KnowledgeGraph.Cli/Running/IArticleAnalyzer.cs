using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Cli.Running;

/// <summary>Reads articles. Safe for use from several threads.</summary>
internal interface IArticleAnalyzer : IDisposable
{
    /// <summary>From an article to what it gives to the graph.</summary>
    Contribution Read(Article article, CancellationToken cancellationToken);

    /// <summary>What a document says, filtered by the ontology.</summary>
    DocumentFacts Analyze(Document document, CancellationToken cancellationToken);

    /// <summary>What each sentence says by itself.</summary>
    ImmutableArray<SentenceFacts> AnalyzeSentences(Document document, CancellationToken cancellationToken);
}
