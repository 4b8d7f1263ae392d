using BenchmarkDotNet.Attributes;
using KnowledgeGraph.English;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Benchmarks.Stages;

/// <summary>From the facts of sentences to those of the document, and on to what it gives to the graph.</summary>
public class DocumentPartBenchmark : StageBenchmark
{
    private readonly DocumentReader _reader = new(Ontology.Default);
    private readonly FactFilter _filter = new(Ontology.Default);
    private readonly GraphBuilder _builder = new(Ontology.Default);
    private (Document Document, System.Collections.Immutable.ImmutableArray<SentenceFacts> Facts)[] _documents = [];
    private DocumentFacts[] _facts = [];

    /// <summary>Runs the model.</summary>
    [GlobalSetup]
    public void Setup()
    {
        using var reader = EnglishReader.Open();
        _documents = [.. MakeDocuments().Select(d => (d, reader.AnalyzeSentences(d)))];
        _facts = [.. _documents.Select(d => _reader.Read(d.Document, d.Facts))];
    }

    /// <summary>Quotations, coreference, time, places, events, relations.</summary>
    [Benchmark]
    public int Read() => _documents.Sum(d => _reader.Read(d.Document, d.Facts).Relations.Length);

    /// <summary>The ontology's choice, ids, nodes and edges.</summary>
    [Benchmark]
    public int Build() => _facts.Sum(f => _builder.Build(_filter.Apply(f)).Mentions.Length);
}
