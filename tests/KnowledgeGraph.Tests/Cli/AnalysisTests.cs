using KnowledgeGraph.Cli.Running;
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
    [InlineData("katz", "--alpha", "0.05")]
    [InlineData("pagerank", "--damping", "0.5")]
    [InlineData("closeness", "--weight", "count", "--lengths")]
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

    [Theory]
    [InlineData("steps", "around", "Northern Front")]
    [InlineData("similarity", "similar", "Calvera1")]
    [InlineData("paths", "path", "Ivo Brandt", "Northern Front", "--status", "all")]
    [InlineData("cut", "components", "--cuts")]
    [InlineData("commonneighbours", "similar", "Calvera1", "--links", "commonneighbours", "--undirected")]
    public async Task What_is_said_of_single_entities_can_be_written_too(string measure, params string[] args)
    {
        var result = await _kg.RunAsync([.. args, "--write"]);
        Assert.Equal(0, result.Code);
        Assert.Contains($"{measure} of ", result.ErrorLine, StringComparison.Ordinal);
        Assert.Contains("kept in", result.ErrorLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_paths_stop_at_their_limits_with_a_word_on_it()
    {
        var all = await _kg.RunAsync("path", "Mara Denn", "Northern Front", "--status", "all", "--all", "--json");
        var paths = JArray.Parse(all.Out);
        Assert.Equal((0, ""), (all.Code, all.Error));
        Assert.True(paths.Count > 1);
        Assert.Equal(paths.Select(p => p["steps"]!.Count()).Order(), paths.Select(p => p["steps"]!.Count()));
        var one = await _kg.RunAsync("path", "Mara Denn", "Northern Front", "--status", "all", "--all", "--paths", "1", "--json");
        Assert.Single(JArray.Parse(one.Out));
        Assert.Contains("there are more paths than these 1; --paths gives more", one.ErrorLine, StringComparison.Ordinal);
        Assert.Contains("--max-steps allows more", (await _kg.RunAsync("path", "Ann", "Northern Front", "--all")).ErrorLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_relation_that_weighs_more_is_a_shorter_step()
    {
        var facts = _kg.Write("sure.csv", "source,target,type,subjectKind,objectKind,confidence\nEve,Fay,MET_WITH,Person,Person,0.5\nFay,Gus,MET_WITH,Person,Person,0.5\nEve,Gus,MET_WITH,Person,Person,0.2\n");
        Assert.Equal(0, (await _kg.RunAsync("import", facts, "--quiet")).Code);
        var path = JArray.Parse((await _kg.RunAsync("path", "Eve", "Gus", "--weight", "confidence", "--json")).Out).Single();
        Assert.Equal((4.0, 2), ((double)path["length"]!, path["steps"]!.Count()));
        Assert.Equal(1.0, (double)JArray.Parse((await _kg.RunAsync("path", "Eve", "Gus", "--json")).Out).Single()["length"]!);
        var near = JArray.Parse((await _kg.RunAsync("rank", "--by", "harmonic", "--weight", "confidence", "--lengths", "--from", "Eve", "--json")).Out);
        Assert.Equal(0.7, (double)near.Single(e => (string)e["name"]! == "Eve")["score"]!, 1e-9);
    }

    [Fact]
    public async Task A_relation_that_weighs_nothing_has_no_length()
    {
        var facts = _kg.Write("sure.csv", "source,target,type,subjectKind,objectKind,confidence\nAnn,Eve,MET_WITH,Person,Person,0\n");
        Assert.Equal(0, (await _kg.RunAsync("import", facts, "--quiet")).Code);
        var result = await _kg.RunAsync("path", "Ann", "Eve", "--weight", "confidence");
        Assert.Equal(2, result.Code);
        Assert.Contains("Ann MET_WITH Eve: weighs 0 and has no length; leave such relations out", result.ErrorLine, StringComparison.Ordinal);
        Assert.Equal(0, (await _kg.RunAsync("path", "Ann", "Bob", "--weight", "confidence", "--min-confidence", "0.01")).Code);
    }

    [Fact]
    public async Task Where_there_is_no_path_the_message_says_what_may_hide_one()
    {
        Assert.EndsWith("within 4 steps; --max-steps allows more.", (await _kg.RunAsync("path", "Ann", "Northern Front", "--all")).ErrorLine, StringComparison.Ordinal);
        Assert.EndsWith("within 64 steps.", (await _kg.RunAsync("path", "Ann", "Northern Front", "--all", "--max-steps", "64")).ErrorLine, StringComparison.Ordinal);
        Assert.EndsWith("; with --in-time a relation without a date is never taken.", (await _kg.RunAsync("path", "Ann", "Northern Front", "--in-time")).ErrorLine, StringComparison.Ordinal);
    }

    /// <summary>Each command of analysis has the options that every analysis needs, and --write where it gives a figure an entity.</summary>
    [Theory]
    [InlineData("rank", true)]
    [InlineData("communities", true)]
    [InlineData("components", true)]
    [InlineData("path", true)]
    [InlineData("around", true)]
    [InlineData("similar", true)]
    [InlineData("timeline", false)]
    [InlineData("stats", false)]
    public void Every_command_of_analysis_chooses_by_type_and_time_and_speaks_JSON(string name, bool writes)
    {
        var root = KgTool.Root(new CliHost { Out = TextWriter.Null, Error = TextWriter.Null, OpenStdin = () => null });
        var options = root.Subcommands.Single(c => c.Name == name).Options.Concat(root.Options).Select(o => o.Name).ToHashSet();
        Assert.Superset(new HashSet<string> { "--json", "--type", "--since", "--until" }, options);
        Assert.Equal(writes, options.Contains("--write"));
    }

    [Fact]
    public async Task Paths_through_time_have_a_day_for_each_step()
    {
        var result = await _kg.RunAsync("path", "Northern Front", "Calvera1", "--in-time", "--json");
        Assert.Equal(0, result.Code);
        var days = JArray.Parse(result.Out).Single()["steps"]!.Select(s => (string)s["date"]!).ToList();
        Assert.NotEmpty(days);
        Assert.Equal(days.Order(StringComparer.Ordinal), days);
        Assert.Equal("[]\n", (await _kg.RunAsync("path", "Ann", "Northern Front", "--in-time", "--all", "--json")).Out);
    }

    [Fact]
    public async Task Likely_links_are_listed_for_all_or_for_one()
    {
        var all = JArray.Parse((await _kg.RunAsync("similar", "--links", "commonneighbours", "--top", "1000", "--json")).Out);
        var one = JArray.Parse((await _kg.RunAsync("similar", "Calvera1", "--links", "commonneighbours", "--top", "1000", "--json")).Out);
        Assert.NotEmpty(one);
        Assert.All(one, l => Assert.Equal("Calvera1", (string)l["from"]!));
        Assert.Equal(all.Count(l => (string)l["from"]! == "Calvera1" || (string)l["to"]! == "Calvera1"), one.Count);
    }

    [Fact]
    public async Task Changes_between_two_days_come_and_go()
    {
        var came = JObject.Parse((await _kg.RunAsync("timeline", "--changes", "--since", "1990-01-01", "--until", "2090-01-01", "--type", "ATTACKED", "--json")).Out);
        var went = JObject.Parse((await _kg.RunAsync("timeline", "--changes", "--since", "2090-01-01", "--until", "1990-01-01", "--type", "ATTACKED", "--json")).Out);
        Assert.NotEmpty(came["addedRelations"]!);
        Assert.All(came["addedRelations"]!, r => Assert.Equal("ATTACKED", (string)r["type"]!));
        Assert.Equal(came["addedRelations"]!.Count(), went["removedRelations"]!.Count());
        Assert.Equal(came["addedEntities"]!.Count(), went["removedEntities"]!.Count());
        Assert.Contains("more", (await _kg.RunAsync("timeline", "--changes", "--since", "1990-01-01", "--until", "2090-01-01")).ErrorLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Statistics_are_of_the_chosen_part_and_motifs_add_up()
    {
        var part = JObject.Parse((await _kg.RunAsync("stats", "--type", "MET_WITH", "--json")).Out);
        Assert.Equal(["MET_WITH"], part["relations"]!["types"]!.Children<JProperty>().Select(p => p.Name));
        var n = (long)part["structure"]!["entities"]!;
        var motifs = JObject.Parse((await _kg.RunAsync("stats", "--motifs", "--type", "MET_WITH", "--json")).Out);
        Assert.Equal(16, motifs.Count);
        Assert.Equal(n * (n - 1) * (n - 2) / 6, motifs.Properties().Sum(p => (long)p.Value));
        Assert.Equal(0, (await _kg.RunAsync("stats", "--motifs")).Code);
    }

    [Fact]
    public async Task Communities_can_be_those_of_the_constant_Potts_model()
    {
        var result = await _kg.RunAsync("communities", "--objective", "constantpotts", "--resolution", "0.1");
        Assert.Equal(0, result.Code);
        Assert.Contains("constant Potts quality", result.Error, StringComparison.Ordinal);
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
    [InlineData(3, "no such entity; did you mean Mara Denn?", "similar", "Mara Den")]
    [InlineData(2, "no such relation", "rank", "--type", "ATACKED")]
    [InlineData(2, "--by 'fame': unknown", "rank", "--by", "fame")]
    [InlineData(2, "--damping '2': not a number of at least 0 and less than 1", "rank", "--damping", "2")]
    [InlineData(2, "--damping '1': not a number of at least 0 and less than 1", "rank", "--damping", "1")]
    [InlineData(2, "--damping 'NaN': not a number of at least 0 and less than 1", "rank", "--damping", "NaN")]
    [InlineData(1, "Give a smaller --alpha", "rank", "--by", "katz", "--alpha", "900", "--undirected")]
    [InlineData(2, "--max-steps '65': not a whole number of 1 to 64", "path", "Ann", "Bob", "--all", "--max-steps", "65")]
    [InlineData(2, "--max-steps belongs to --all", "path", "Ann", "Bob", "--max-steps", "3")]
    [InlineData(2, "at most 10000 shortest paths", "path", "Ann", "Bob", "--paths", "10001")]
    [InlineData(2, "--since 2031-01-02 lies after --until 2031-01-01", "rank", "--since", "2031-01-02", "--until", "2031-01-01")]
    [InlineData(2, "--since 2031-01-02 lies after --until 2031-01-01", "timeline", "--since", "2031-01-02", "--until", "2031-01-01")]
    [InlineData(2, "--since 2031-01-02 lies after --until 2031-01-01", "stats", "--since", "2031-01-02", "--until", "2031-01-01")]
    [InlineData(2, "--since 2031-01-02 lies after --until 2031-01-01", "find", "--since", "2031-01-02", "--until", "2031-01-01")]
    [InlineData(2, "--damping belongs to --by pagerank", "rank", "--by", "degree", "--damping", "0.5")]
    [InlineData(2, "--seen-from belongs to --by pagerank", "rank", "--by", "katz", "--seen-from", "Ann")]
    [InlineData(2, "--alpha belongs to --by katz", "rank", "--alpha", "0.5")]
    [InlineData(2, "--samples belongs to --by betweenness", "rank", "--by", "closeness", "--samples", "5")]
    [InlineData(2, "--lengths belongs to --by closeness, harmonic and betweenness", "rank", "--weight", "count", "--lengths")]
    [InlineData(2, "--lengths needs weights to be made of; add --weight count or confidence", "rank", "--by", "closeness", "--lengths")]
    [InlineData(2, "--weight counts for --by harmonic only as a length; add --lengths", "rank", "--by", "harmonic", "--weight", "count")]
    [InlineData(2, "--weight does not count for --by core", "rank", "--by", "core", "--weight", "count")]
    [InlineData(2, "--resolution belongs to --by leiden and louvain", "communities", "--by", "labels", "--resolution", "2")]
    [InlineData(2, "--objective belongs to --by leiden and louvain", "communities", "--by", "labels", "--objective", "modularity")]
    [InlineData(2, "--strong and --cuts are two questions", "components", "--strong", "--cuts")]
    [InlineData(2, "--strong goes along the direction of relations", "components", "--strong", "--undirected")]
    [InlineData(2, "--top belongs to the list of groups", "components", "--cuts", "--top", "3")]
    [InlineData(2, "--weight makes lengths for the shortest paths", "path", "Ann", "Bob", "--all", "--weight", "count")]
    [InlineData(2, "--weight makes lengths for the shortest paths", "path", "Ann", "Bob", "--in-time", "--weight", "count")]
    [InlineData(2, "--any-kind has no meaning for --links", "similar", "Ann", "--links", "jaccard", "--any-kind")]
    [InlineData(2, "--any-type has no meaning for --links", "similar", "Ann", "--links", "jaccard", "--any-type")]
    [InlineData(2, "--by belongs to the count by stretches of time", "timeline", "--changes", "--by", "day", "--since", "2031-01-01", "--until", "2031-01-02")]
    [InlineData(2, "--weight: no such option here", "components", "--weight", "count")]
    [InlineData(2, "--top 1000001: with --links at most 1000000", "similar", "--links", "jaccard", "--top", "1000001")]
    [InlineData(2, "give the NAME of an entity, or --links", "similar")]
    [InlineData(2, "--links 'fame': unknown", "similar", "--links", "fame")]
    [InlineData(2, "with --links name one", "similar", "--links", "jaccard", "--write")]
    [InlineData(2, "give both --since and --until", "timeline", "--changes", "--since", "2031-01-01")]
    [InlineData(2, "no such relation", "stats", "--type", "ATACKED")]
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
