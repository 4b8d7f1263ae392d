using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using KnowledgeGraph.Benchmarks.Columns;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Short runs inside this process: a project that BenchmarkDotNet would generate does not see the repository's build settings.</summary>
internal static class BenchmarkConfig
{
    internal static IConfig Create() => ManualConfig.Create(DefaultConfig.Instance)
        .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumn(PerSentenceColumn.Rate, PerSentenceColumn.Bytes);
}
