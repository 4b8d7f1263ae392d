using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace KnowledgeGraph.Benchmarks.Columns;

/// <summary>A column that turns a result into a number a sentence, by the benchmark's parameters.</summary>
/// <param name="name">Head of the column.</param>
/// <param name="legend">What it says.</param>
/// <param name="value">The number, from the report and the number of sentences; null where there is none.</param>
internal sealed class PerSentenceColumn(string name, string legend, Func<BenchmarkReport, int, double?> value) : IColumn
{
    internal static PerSentenceColumn Rate { get; } = new(
        "Sentences/s", "Sentences in a second of wall time", (report, sentences) => report.ResultStatistics is { } s ? sentences * 1e9 / s.Mean : null);

    internal static PerSentenceColumn Bytes { get; } = new(
        "Bytes/sentence", "Managed bytes allocated a sentence, on all threads",
        (report, sentences) => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) is { } bytes ? (double)bytes / sentences : null);

    public string Id => ColumnName;

    public string ColumnName => name;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => legend;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        var lines = (int)benchmarkCase.Parameters["Lines"];
        var sentences = StageBenchmark.SentencesOf(lines);
        return summary[benchmarkCase] is { } report && value(report, sentences) is { } number ? number.ToString("N0", CultureInfo.InvariantCulture) : "-";
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public bool IsAvailable(Summary summary) => true;
}
