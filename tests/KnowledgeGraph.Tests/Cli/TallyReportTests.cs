using KnowledgeGraph.Cli.Ingestion;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Cli;

public class TallyReportTests
{
    [Fact]
    public void What_the_documents_leave_open_is_counted_in_the_report()
    {
        var tally = new Tally();
        tally.Add(TimesAndPlaces.Contribution(), AddOutcome.Added);
        tally.Add(TimesAndPlaces.Contribution(2, "2.txt"), AddOutcome.Added);
        using var report = new StringWriter();
        TallyReport.Write(report, tally, 1, "news.kg");
        Assert.Contains("left open: impossibleDate 2, place 2", report.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, tally.Open["place"]);
    }

    [Fact]
    public void What_the_graph_holds_already_is_not_counted_again()
    {
        var tally = new Tally();
        tally.Add(TimesAndPlaces.Contribution(), AddOutcome.Unchanged);
        Assert.Empty(tally.Open);
    }
}
