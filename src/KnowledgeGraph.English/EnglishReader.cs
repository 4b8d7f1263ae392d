using System.Collections.Immutable;
using KnowledgeGraph.English.Model;
using KnowledgeGraph.English.Names;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.English.Rules;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Gazetteers;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.English;

/// <summary>Reads English articles: from text to what a document gives to the graph. Thread-safe; open once and keep.</summary>
public sealed class EnglishReader : IDisposable
{
    private readonly EnglishModel _model;
    private readonly DocumentReader _reader;
    private readonly FactFilter _filter;
    private readonly GraphBuilder _builder;
    private readonly ImmutableArray<IFactExtractor> _extractors;
    private readonly NameList _names;

    private EnglishReader(EnglishModel model, EnglishReaderOptions options)
    {
        _model = model;
        _reader = new DocumentReader(options.Ontology, options.Names);
        _filter = new FactFilter(options.Ontology);
        _builder = new GraphBuilder(options.Ontology);
        _extractors = options.Extractors;
        _names = options.Names;
    }

    /// <summary>Opens the reader with its model.</summary>
    /// <param name="options">Where the model lies and what the graph may say; null for the defaults.</param>
    /// <exception cref="FileNotFoundException">The model is not where it should be; the message says where that is.</exception>
    public static EnglishReader Open(EnglishReaderOptions? options = null) 
    {
        options ??= new EnglishReaderOptions();
        return new(EnglishModel.Open(options.ModelFolder), options);
    }

    /// <summary>Reads an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public Contribution Read(Article article, CancellationToken cancellationToken = default) =>
        _builder.Build(Analyze(TextSegmenter.Segment(article), cancellationToken));

    /// <summary>
    /// Reads articles, several at a time on all cores, and gives what each of them alone would give, in their order. Only as many as there are
    /// cores, and one more, are in memory: the next article is asked for when a contribution has been taken.
    /// </summary>
    /// <param name="articles">The articles; walked through once, as the contributions are.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IEnumerable<Contribution> Read(IEnumerable<Article> articles, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return SideBySide.Run(articles, Read, Environment.ProcessorCount + 1, cancellationToken);
    }

    /// <summary>Reads a document whose sentences are already known; the facts are filtered by the ontology, each rejected one has its reason.</summary>
    /// <param name="document">The document.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public DocumentFacts Analyze(Document document, CancellationToken cancellationToken = default)
    {
        ImmutableArray<SentenceFacts> sentences = [.. AnalyzeSentences(document, cancellationToken).Select(facts => PatternRules.Apply(Listed(facts, document.Text), document.Text))];
        ImmutableArray<RejectedFact> unplaced = [];
        foreach (var extractor in _extractors)
        {
            (sentences, var rejected) = ExtractedFacts.Join(document, sentences, extractor.Name, extractor.Extract(document, sentences, cancellationToken));
            unplaced = unplaced.AddRange(rejected);
        }

        var facts = _reader.Read(document, sentences);
        return _filter.Apply(unplaced.IsEmpty ? facts : facts with { Rejected = facts.Rejected.AddRange(unplaced) });
    }

    private SentenceFacts Listed(SentenceFacts facts, string text) => _names.Entries.IsEmpty ? facts : ListedNames.Mark(facts, text, _names);

    /// <summary>What the model alone finds in each sentence, before the rules and the rest of the document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public ImmutableArray<SentenceFacts> AnalyzeSentences(Document document, CancellationToken cancellationToken = default) =>
        _model.Extract(document.Text, document.Sentences, cancellationToken);

    /// <summary>Gives the model's memory back.</summary>
    public void Dispose() => _model.Dispose();
}
