using System.Globalization;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Integration.Tests.View;

/// <summary>What the filters of the page leave is what the graph holds of it.</summary>
[Collection(BrowserCollection.Name)]
public sealed class FilterTests
{
    private static readonly Dictionary<string, FactStatus> Statuses = new(StringComparer.Ordinal)
    {
        ["actual"] = FactStatus.Actual, ["denied"] = FactStatus.Negated, ["planned"] = FactStatus.Future, ["hypothetical"] = FactStatus.Hypothetical,
    };

    [SkippableFact]
    public void Documents_speakers_and_statuses_leave_what_the_graph_holds_of_them()
    {
        var (graph, seen) = (Pages.SmallGraph, Browser.Run("filters", Pages.Small));
        Browser.IsQuiet(seen);
        int Of(Func<Relation, bool> chosen) => graph.Relations.Count(chosen);
        var all = Of(_ => true);
        Assert.Equal((all, all), ((int)seen["all"]!, (int)seen["cleared"]!));
        Rows(seen, "Document", 6, title => Of(r => r.Evidence.Any(e => e.Document.Title == title)), n => n);
        Rows(seen, "Speaker", 6, name => Of(r => r.AttributedTo.Any(e => e.Name == name)), n => n);
        Rows(seen, "Status", 4, status => Of(r => r.Status == Statuses[status]), n => all - n);

        var (documents, speaker) = (Labels(seen, "Document").Take(2).ToHashSet(), Labels(seen, "Speaker").First());
        Assert.Equal(Of(r => r.Evidence.Any(e => documents.Contains(e.Document.Title!))), (int)seen["either"]!);
        Assert.Equal((int)seen["either"]!, (int)seen["saved"]!);
        Assert.Equal(Of(r => r.Evidence.Any(e => documents.Contains(e.Document.Title!)) && r.AttributedTo.Any(e => e.Name == speaker)), (int)seen["both"]!);
        Assert.Contains((string)seen["speaker"]!, seen["narrowed"]!.Values<string>());
        Assert.True(seen["narrowed"]!.Count() < 8, "the list of speakers is narrowed to what is typed");
    }

    [SkippableFact]
    public void Planned_denied_and_hypothetical_relations_are_drawn_in_ways_of_their_own()
    {
        var drawing = (string)Browser.Run("labels", Pages.Small)["drawings"]![0]!;
        var lines = System.Xml.Linq.XDocument.Parse(drawing).Descendants().Where(e => e.Name.LocalName == "path" && (string?)e.Attribute("fill") == "none").ToList();
        Assert.Equal(["1.5 4", "4 4", "9 5"], lines.Select(l => (string?)l.Attribute("stroke-dasharray")).OfType<string>().Distinct().Order(StringComparer.Ordinal));
        Assert.Contains(lines, l => l.Attribute("stroke-dasharray") is null);
        Assert.Contains(lines, l => (string?)l.Attribute("stroke-width") == "1.8"); // the crosses of what is denied
    }

    private static IEnumerable<string> Labels(JObject seen, string facet) => seen["rows"]![facet]!.Select(r => (string)r["label"]!);

    private static void Rows(JObject seen, string facet, int rows, Func<string, int> expected, Func<int, int> left)
    {
        Assert.Equal(rows, seen["rows"]![facet]!.Count());
        foreach (var row in seen["rows"]![facet]!)
        {
            var count = expected((string)row["label"]!);
            Assert.True(count > 0, row.ToString());
            Assert.Equal((count, left(count)), (int.Parse((string)row["counted"]!, NumberStyles.AllowThousands, CultureInfo.InvariantCulture), (int)row["seen"]!));
        }
    }
}
