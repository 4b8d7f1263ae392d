using BenchmarkDotNet.Attributes;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Benchmarks.Stages;

/// <summary>The embedded store on this machine's disk, one transaction a document.</summary>
public class StoreBenchmark : StageBenchmark
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kg-benchmark-");
    private Contribution[] _contributions = [];
    private SqliteGraphStore? _full;
    private SqliteGraphStore? _empty;
    private int _files;

    /// <summary>Reads the articles and fills a store with them.</summary>
    [GlobalSetup]
    public async Task Setup()
    {
        _contributions = Contributions.Of(MakeArticles());
        _full = SqliteGraphStore.Open(Path.Combine(_folder.FullName, "full.kg"));
        foreach (var contribution in _contributions) await _full.AddAsync(contribution);
    }

    /// <summary>Opens an empty store.</summary>
    [IterationSetup(Target = nameof(Add))]
    public void Empty()
    {
        _empty?.Dispose();
        _empty = SqliteGraphStore.Open(Path.Combine(_folder.FullName, FormattableString.Invariant($"{_files++}.kg")));
    }

    /// <summary>Removes the files.</summary>
    [GlobalCleanup]
    public void Cleanup()
    {
        _empty?.Dispose();
        _full?.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>Adds new documents.</summary>
    [Benchmark]
    public Task<int> Add() => AddTo(_empty!);

    /// <summary>Adds documents that are there already.</summary>
    [Benchmark]
    public Task<int> AddAgain() => AddTo(_full!);

    /// <summary>Reads the documents back.</summary>
    [Benchmark]
    public async Task<int> Read()
    {
        var mentions = 0;
        await foreach (var contribution in _full!.ContributionsAsync()) mentions += contribution.Mentions.Length;
        return mentions;
    }

    private async Task<int> AddTo(SqliteGraphStore store)
    {
        var added = 0;
        foreach (var contribution in _contributions) added += await store.AddAsync(contribution) == AddOutcome.Added ? 1 : 0;
        return added;
    }
}
