using KnowledgeGraph.Tests.Support;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Tests.Cli;

[Collection(KgCollection.Name)]
public sealed class AnalysisTests : IAsyncLifetime, IDisposable
{
    private readonly Kg _kg = new();

    public Task InitializeAsync() => _kg.AddAsync(Some.Contribution(1, "first.txt"), Some.Contribution(2, "second.txt"), Some.Meeting("Ann", "Bob", "third.txt"));

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _kg.Dispose();

    [Theory]
    [InlineData("pagerank")]
    [InlineData("degree")]
    [InlineData("indegree")]
    [InlineData("outdegree")]
    [InlineData("strength")]
    [InlineData("hubs")]
    [InlineData("authorities")]
    [InlineData("eigenvector", "--undirected")]
    [InlineData("closeness")]
    [InlineData("harmonic")]
    [InlineData("betweenness", "--samples", "3")]
    [InlineData("core")]
    [InlineData("triangles")]
    [InlineData("clustering")]
    public async Task Every_measure_ranks_every_chosen_entity(string measure, params string[] more)
    {
        var result = await _kg.RunAsync(["rank", "--by", measure, "--top", "100", "--json", .. more]);
        Assert.Equal((0, ""), (result.Code, result.Error));
        var scores = JArray.Parse(result.Out).Select(e => (double)e["score"]!).ToList();
        Assert.Equal(scores.OrderDescending(), scores);
        Assert.Equal((int)JObject.Parse((await _kg.RunAsync("stats", "--json")).Out)["entities"]!["total"]!, scores.Count);
    }

    [Fact]
    public async Task Written_figures_are_shown_with_the_entity_and_written_anew_as_a_whole()
    {
        Assert.Equal(0, (await _kg.RunAsync("rank", "--by", "degree", "--write", "--quiet")).Code);
        Assert.Equal(0, (await _kg.RunAsync("components", "--write", "--quiet")).Code);
        Assert.Equal(0, (await _kg.RunAsync("communities", "--write", "--quiet")).Code);
        var shown = JObject.Parse((await _kg.RunAsync("show", "Northern Front", "--json")).Out);
        Assert.Equal(["community", "component", "degree"], shown["scores"]!.Children<JProperty>().Select(p => p.Name));
        Assert.True((double)shown["scores"]!["degree"]! > 0);
        Assert.Contains("figures    community 1, component 1, degree ", (await _kg.RunAsync("show", "Northern Front")).Out, StringComparison.Ordinal);

        Assert.Equal(0, (await _kg.RunAsync("rank", "--by", "degree", "--type", "MET_WITH", "--write", "--quiet")).Code);
        Assert.DoesNotContain("degree", (await _kg.RunAsync("show", "Northern Front")).Out, StringComparison.Ordinal);
        Assert.Contains("degree ", (await _kg.RunAsync("show", "Ann")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ranks_can_be_seen_from_an_entity()
    {
        var result = await _kg.RunAsync("rank", "--seen-from", "Ann", "--top", "2", "--json");
        Assert.Equal(["Ann", "Bob"], JArray.Parse(result.Out).Select(e => (string?)e["name"]));
    }

    [Theory]
    [InlineData(3, "no such entity", "path", "Ann", "Nobody")]
    [InlineData(3, "none of the chosen relations has this entity", "around", "Ann", "--type", "ATTACKED")]
    [InlineData(3, "no such entity; near names: Mara Denn", "similar", "Mara Den")]
    [InlineData(2, "no such relation", "rank", "--type", "ATACKED")]
    [InlineData(2, "--by 'fame': unknown", "rank", "--by", "fame")]
    [InlineData(2, "not a number greater than 0", "communities", "--resolution", "0")]
    [InlineData(2, "not a whole number of 1 to 1000000", "path", "Ann", "Bob", "--paths", "0")]
    public async Task What_cannot_be_answered_is_said_in_one_line(int code, string words, params string[] args)
    {
        var result = await _kg.RunAsync(args);
        Assert.Equal(code, result.Code);
        Assert.Contains(words, result.ErrorLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_path_is_an_empty_list_and_a_word_on_the_side()
    {
        var result = await _kg.RunAsync("path", "Ann", "Northern Front", "--json");
        Assert.Equal((0, "[]\n"), (result.Code, result.Out));
        Assert.Contains("no path leads from Ann to Northern Front", result.ErrorLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_graph_has_empty_answers()
    {
        using var empty = new Kg();
        await empty.AddAsync(Some.Meeting("Ann", "Bob", "only.txt"));
        Assert.Equal(0, (await empty.RunAsync("remove", "only.txt")).Code);
        foreach (var command in new[] { "rank", "components" }) Assert.Equal("[]\n", (await empty.RunAsync(command, "--json", "--quiet")).Out);
        Assert.Equal(0, (await empty.RunAsync("communities", "--quiet")).Code);
        Assert.Equal(0, (await empty.RunAsync("timeline", "--quiet")).Code);
        Assert.Equal(0, (await empty.RunAsync("stats", "--quiet")).Code);
    }
}
