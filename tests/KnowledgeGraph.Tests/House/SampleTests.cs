using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.House;

/// <summary>The sample that users of the analytics copy from.</summary>
public sealed class SampleTests
{
    [Fact]
    public void The_analytics_sample_reads_ranks_prints_and_exports()
    {
        using var folder = new TemporaryFolder();
        var lines = SampleProgram.Run(folder, "GraphAnalytics", ["article.txt"]).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(6, lines.Length);
        Assert.All(lines[..5], l => Assert.Matches(@"^0\.\d{3}  .+  \(group \d+ of \d+\)$", l.TrimEnd('\r')));
        Assert.StartsWith("chosen.graphml: ", lines[5], StringComparison.Ordinal);
        Assert.Contains("<graphml", File.ReadAllText(folder["chosen.graphml"]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_on_analytics_shows_the_sample() =>
        Assert.Contains(Repository.Read("samples", "GraphAnalytics", "Program.cs").Trim(), Repository.Read("docs", "analytics.md"), StringComparison.Ordinal);
}
