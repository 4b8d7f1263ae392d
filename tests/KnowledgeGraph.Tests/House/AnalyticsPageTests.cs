using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using KnowledgeGraph.Analytics;
using KnowledgeGraph.Analytics.Centrality;
using KnowledgeGraph.Analytics.Communities;
using KnowledgeGraph.Analytics.Components;
using KnowledgeGraph.Analytics.Paths;
using KnowledgeGraph.English;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.House;

/// <summary>The code of docs/analytics.md that is not the sample's: it stands here, compiles, runs, and is what the page shows.</summary>
public sealed class AnalyticsPageTests
{
    [Fact]
    public async Task The_code_of_the_page_does_what_the_page_says()
    {
        using var folder = new TemporaryFolder();
        using var reader = EnglishReader.Open();
        var read = reader.Read(Article.FromFile(Path.Combine(Repository.Root, "samples", "border-clash.txt")) with { PublishedAt = new(2025, 12, 3) });
        EntityGraph graph = EntityGraph.From([read]);
        CompactGraph compact = CompactGraph.From(graph, null, new CompactGraphOptions { Weight = RelationWeight.Count });
        var lines = new StringWriter();
        var Console = lines;

        // page
        var front = compact.IndexOf(graph.FindEntities("Orlik Front")[0].Id);
        var velin = compact.IndexOf(graph.FindEntities("Velin")[0].Id);

        var seenFrom = PageRank.Of(compact, new PageRankOptions { Personalisation = ImmutableDictionary<int, double>.Empty.Add(front, 1) });
        var brokers = Betweenness.Of(compact, new BetweennessOptions { Samples = 1000, Seed = 7 });
        var communities = Leiden.Find(compact, new LeidenOptions { Resolution = 1.5, Seed = 7 });
        foreach (var edge in Cuts.Of(compact).Edges) Console.WriteLine(compact.RelationOf(edge));

        var ways = ShortestPaths.Find(compact, front, velin, new ShortestPathOptions { Count = 3, Types = ["ATTACKED", "LOCATED_IN"] });
        foreach (var step in ways[0].Steps) Console.WriteLine(step.Relations(compact).First().Evidence[0].Sentence);
        // end

        // page
        var view = QuikGraphView.Of(graph);
        var month = view.Where(new GraphQuery { Since = new(2025, 12, 1), Until = new(2025, 12, 31) });   // QuikGraph's IBidirectionalGraph; nothing is copied
        var way = view.ShortestPath(compact.IdOf(front), compact.IdOf(velin), new GraphQuery { Types = ["ATTACKED", "LOCATED_IN"] });
        // end

        Assert.Equal(front, Enumerable.Range(0, compact.VertexCount).MaxBy(v => seenFrom[v]));
        Assert.Equal(brokers.Length, communities.Membership.Length);
        Assert.Contains("border post LOCATED_IN Velin", lines.ToString(), StringComparison.Ordinal);
        Assert.Contains("northern province of Velin", lines.ToString(), StringComparison.Ordinal);
        Assert.InRange(month.EdgeCount, 1, graph.Relations.Count - 1);
        Assert.Equal(2, way!.Count);
        await Keep(folder, compact, seenFrom, read);
        AssertShown();
    }

    private static async Task Keep(TemporaryFolder folder, CompactGraph compact, ImmutableArray<double> ranks, Contribution read)
    {
        using var store = SqliteGraphStore.Open(folder["news.kg"]);
        await store.AddAsync(read);

        // page
        await store.WriteScoresAsync("pagerank", Enumerable.Range(0, compact.VertexCount).ToDictionary(compact.IdOf, v => ranks[v]));
        // end

        Assert.Equal(compact.VertexCount, (await store.ScoresAsync(null)).Count);
    }

    private static void AssertShown([CallerFilePath] string file = "")
    {
        var page = Repository.Read("docs", "analytics.md");
        var shown = File.ReadAllText(file).ReplaceLineEndings("\n").Split("// page\n").Skip(1).Select(s => s.Split("// end")[0]).ToList();
        Assert.True(shown.Count >= 3);
        Assert.All(shown, code => Assert.Contains(string.Join('\n', code.TrimEnd().Split('\n').Select(l => l.Length > 8 ? l[8..] : "")), page, StringComparison.Ordinal));
    }
}
