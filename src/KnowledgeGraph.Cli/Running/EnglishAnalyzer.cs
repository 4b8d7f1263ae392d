using System.Collections.Immutable;
using KnowledgeGraph.English;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Cli.Running;

/// <summary>The English reader as the tool sees it.</summary>
internal sealed class EnglishAnalyzer(EnglishReader reader) : IArticleAnalyzer
{
    public Contribution Read(Article article, CancellationToken cancellationToken) => reader.Read(article, cancellationToken);

    public DocumentFacts Analyze(Document document, CancellationToken cancellationToken) => reader.Analyze(document, cancellationToken);

    public ImmutableArray<SentenceFacts> AnalyzeSentences(Document document, CancellationToken cancellationToken) =>
        reader.AnalyzeSentences(document, cancellationToken);

    public void Dispose() => reader.Dispose();
}
