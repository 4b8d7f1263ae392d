using BenchmarkDotNet.Attributes;
using KnowledgeGraph.Formats.Writing;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.Benchmarks.Stages;

/// <summary>From contributions to the graph, and on to JSON lines.</summary>
public class ExportBenchmark : StageBenchmark
{
    private Contribution[] _contributions = [];
    private GraphPart? _part;

    /// <summary>Reads the articles.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _contributions = Contributions.Of(MakeArticles());
        _part = Sum();
    }

    /// <summary>Sums the contributions up.</summary>
    [Benchmark]
    public GraphPart Sum()
    {
        var builder = new EntityGraphBuilder(Ontology.Default);
        foreach (var contribution in _contributions) builder.Add(contribution);
        return GraphPart.Of(builder.Build());
    }

    /// <summary>Writes the whole graph as JSON lines.</summary>
    [Benchmark]
    public WriteReport JsonLines() => GraphWriters.Named("jsonl").Write(_part!, TextWriter.Null);
}
