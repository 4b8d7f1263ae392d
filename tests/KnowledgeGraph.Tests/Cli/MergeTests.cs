using System.Text.RegularExpressions;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Tests.Core.Resolution;
using KnowledgeGraph.Tests.Support;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Tests.Cli;

[Collection(KgCollection.Name)]
public sealed class MergeTests : IDisposable
{
    private readonly Kg _kg = new();

    public void Dispose() => _kg.Dispose();

    [Fact]
    public async Task Merges_lists_what_rules_and_people_decided_and_why()
    {
        await _kg.AddAsync(News.Here(EntityKind.Person, "Ana Ruiz"), News.HereAgain(EntityKind.Person, "Ruiz"), Some.Meeting("Otto Kern", "Mara Denn"));
        Assert.Equal("Otto Kern is now Mara Denn: 2 mentions in 1 document; kg unmerge takes it back.\n", (await _kg.RunAsync("merge", "mara denn", "Otto Kern", "--why", "a pen name")).Out);

        Assert.Equal(
            "Ana Ruiz (Person)\n    Ruiz: short name of Ana Ruiz, the only one of that name; both told of with Ilse Maren and Velin  (0.80)\nMara Denn (Person)\n    Otto Kern: a pen name  (by hand)\n",
            (await _kg.RunAsync("merges")).Out);
        Assert.StartsWith("Ana Ruiz", (await _kg.RunAsync("merges", "--automatic")).Out, StringComparison.Ordinal);
        Assert.StartsWith("Mara Denn", (await _kg.RunAsync("merges", "--by-hand")).Out, StringComparison.Ordinal);
        var json = JObject.Parse((await _kg.RunAsync("merges", "Ruiz", "--json")).Out);
        Assert.Equal(("Ana Ruiz", "Ruiz", false), ((string?)json["merges"]![0]!["kept"], (string?)json["merges"]![0]!["absorbed"], (bool)json["merges"]![0]!["byHand"]!));
        Assert.Equal(["merges", "splits", "apart", "unapplied"], json.Properties().Select(p => p.Name));
    }

    [Fact]
    public async Task People_who_merge_the_same_names_at_once_are_each_told_what_became_of_them()
    {
        for (var round = 0; round < 6; round++)
        {
            using var kg = new Kg();
            await kg.AddAsync(Some.Meeting("Otto Kern", "Mara Denn", "a.txt"), Some.Meeting("Ana Ruiz", "Ilse Maren", "b.txt"));
            string[][] pairs = [["Otto Kern", "Mara Denn"], ["Mara Denn", "Ana Ruiz"], ["Ana Ruiz", "Otto Kern"]];
            foreach (var result in await Task.WhenAll(pairs.Select(pair => Task.Run(() => kg.RunAsync("merge", pair[0], pair[1])))))
            {
                Assert.True(result.Code is 0 or 3, result.Error);
                if (result.Code == 0) Assert.Matches("^(Otto Kern|Mara Denn|Ana Ruiz) is now (?!\\1)", result.Out);
            }

            Assert.Single(JArray.Parse((await kg.RunAsync("find", "--from", "Ilse Maren", "--json")).Out));
        }
    }

    [Fact]
    public async Task A_merge_by_hand_is_seen_by_show_find_and_export_and_survives_a_rebuild()
    {
        Contribution[] news = [Some.Meeting("Otto Kern", "Mara Denn", "a.txt"), Some.Meeting("Ana Ruiz", "Ilse Maren", "b.txt")];
        await _kg.AddAsync(news);
        await _kg.RunAsync("merge", "Mara Denn", "Ilse Maren");
        var exported = (await _kg.RunAsync("export", "jsonl")).Out;
        Assert.Equal(2, JArray.Parse((await _kg.RunAsync("find", "--from", "Ilse Maren", "--json")).Out).Count);
        Assert.Contains("  merged     Ilse Maren: merged by hand  (by hand)\n", (await _kg.RunAsync("show", "Ilse Maren")).Out);
        foreach (var document in news) await _kg.RunAsync("remove", document.Document.Id);
        Assert.Contains("decided by hand and without effect now\n    Mara Denn with Ilse Maren", (await _kg.RunAsync("merges")).Out);
        await _kg.AddAsync([.. news.Reverse()]);
        Assert.Equal(exported, (await _kg.RunAsync("export", "jsonl")).Out);
    }

    [Fact]
    public async Task What_a_rule_merged_is_undone_for_good_and_merged_again_by_hand()
    {
        Contribution[] news = [News.Here(EntityKind.Person, "Ana Ruiz"), News.HereAgain(EntityKind.Person, "Ruiz")];
        await _kg.AddAsync(news);
        Assert.Equal("Ruiz is kept apart from Ana Ruiz; kg merge takes it back.\n", (await _kg.RunAsync("unmerge", "Ana Ruiz", "Ruiz", "--why", "her sister")).Out);
        await _kg.RunAsync("remove", news[1].Document.Id);
        await _kg.AddAsync(news[1]);
        Assert.Equal("kept apart by hand\n    Ana Ruiz from Ruiz: her sister\n", (await _kg.RunAsync("merges")).Out);
        Assert.Equal(0, (await _kg.RunAsync("merge", "Ana Ruiz", "Ruiz")).Code);
        Assert.Contains("Ruiz: merged by hand", (await _kg.RunAsync("merges", "--by-hand")).Out);
        Assert.Equal(0, (await _kg.RunAsync("unmerge", "Ruiz")).Code);
        Assert.DoesNotContain("by hand)", (await _kg.RunAsync("merges")).Out);
    }

    [Fact]
    public async Task One_bearer_of_a_name_is_taken_out_by_the_document_that_means_it_and_put_back()
    {
        await _kg.AddAsync(Some.Meeting("Ana Ruiz", "Otto Kern", "a.txt"), Some.Meeting("Ana Ruiz", "Ilse Maren", "b.txt"));
        Assert.Equal(0, (await _kg.RunAsync("unmerge", "Ana Ruiz", "--document", "b.txt")).Code);
        var refused = await _kg.RunAsync("merge", "Ana Ruiz", "Otto Kern");
        Assert.Equal(3, refused.Code);
        Assert.Contains("several entities go by this: ", refused.ErrorLine);
        var parts = JObject.Parse((await _kg.RunAsync("merges", "--json")).Out)["splits"]![0]!["parts"]!.Select(p => (string)p["id"]!).ToList();
        Assert.Equal(2, parts.Count);
        Assert.Contains(parts[1], (await _kg.RunAsync("explain", "--entity", parts[1][..8])).Out);
        Assert.Equal(0, (await _kg.RunAsync("merge", parts[0], parts[1])).Code);
        Assert.Equal("", (await _kg.RunAsync("merges", "-q")).Out);
    }

    [Fact]
    public async Task Where_two_go_by_a_name_a_note_names_the_other_and_its_id_chooses_it()
    {
        await _kg.AddAsync(Some.Meeting("Ana Ruiz", "Otto Kern", "a.txt"), Some.Meeting("Ana Ruiz", "Ilse Maren", "b.txt"));
        Assert.Equal(0, (await _kg.RunAsync("unmerge", "Ana Ruiz", "--document", "b.txt")).Code);
        var taken = await _kg.RunAsync("around", "Ana Ruiz", "--json");
        Assert.Contains("2 entities go by 'Ana Ruiz'", taken.Error, StringComparison.Ordinal);
        var id = Regex.Match(taken.Error, "by its id another can be: ([0-9a-f]{8}) Ana Ruiz").Groups[1].Value;
        var other = await _kg.RunAsync("around", id, "--json");
        Assert.Equal((0, ""), (other.Code, other.Error));
        Assert.NotEqual(Neighbour(taken.Out), Neighbour(other.Out));
        Assert.Contains(id, (await _kg.RunAsync("show", "Ana Ruiz")).Error, StringComparison.Ordinal);

        static string? Neighbour(string json) => (string?)JObject.Parse(json)["entities"]![0]!["name"];
    }

    [Fact]
    public async Task Explain_says_of_a_node_why_each_mention_and_each_name_is_it()
    {
        await _kg.AddAsync(News.Here(EntityKind.Person, "Ana Ruiz"), News.HereAgain(EntityKind.Person, "Ruiz"));
        var text = (await _kg.RunAsync("explain", "--entity", "Ana Ruiz")).Out;
        Assert.Contains("\nmerged\n  Ruiz: short name of Ana Ruiz", text);
        Assert.Contains("  Ruiz: words of Ruiz  (0.95)    On Monday Ruiz", text);
        var json = JObject.Parse((await _kg.RunAsync("explain", "--entity", "Ruiz", "--json")).Out);
        Assert.Equal(["Ana Ruiz", "Ruiz"], json["mentions"]!.Select(m => (string)m["text"]!).Order(StringComparer.Ordinal));
        Assert.Single(json["merges"]!);
    }

    [Theory]
    [InlineData(3, "Mara Den: no such entity; did you mean Mara Denn?", "merge", "Otto Kern", "Mara Den")]
    [InlineData(3, "otto kern: an entity cannot be merged with itself; name two, kg show says what they are.", "merge", "Otto Kern", "otto kern")]
    [InlineData(3, "Otto Kern is a Person and Velin a Place; add --force if they are one nevertheless.", "merge", "Otto Kern", "Velin")]
    [InlineData(3, "Ruiz and Ana Ruiz are one entity already (short name of Ana Ruiz, the only one of that name); nothing to do.", "merge", "Ana Ruiz", "Ruiz")]
    [InlineData(3, "Otto Kern and Mara Denn are two entities already; nothing to do.", "unmerge", "Otto Kern", "Mara Denn")]
    [InlineData(3, "Otto Kern: no other name was merged into it; where the name means two, kg unmerge \"Otto Kern\" --document DOC takes a document's bearer out.", "unmerge", "Otto Kern")]
    [InlineData(2, "B and --document: give one of them; B is a name, --document what one document says under A.", "unmerge", "Ana Ruiz", "Ruiz", "--document", "a.txt")]
    [InlineData(2, "give a sentence in quotation marks, or --entity NAME, not both; see kg explain --help.", "explain")]
    public async Task Errors_say_what_is_wrong_and_how_to_mend_it(int code, string message, params string[] args)
    {
        await _kg.AddAsync(News.Here(EntityKind.Person, "Ana Ruiz"), News.HereAgain(EntityKind.Person, "Ruiz"), Some.Meeting("Otto Kern", "Mara Denn", "a.txt"));
        var result = await _kg.RunAsync(args);
        Assert.Equal((code, "kg: " + message), (result.Code, result.ErrorLine));
    }

    [Fact]
    public async Task Different_kinds_are_merged_when_that_is_forced()
    {
        await _kg.AddAsync(News.Here(EntityKind.Person, "Ana Ruiz"));
        Assert.Equal(0, (await _kg.RunAsync("merge", "Velin", "Ana Ruiz", "--force")).Code);
        Assert.StartsWith("Velin  Place\n", (await _kg.RunAsync("show", "Ana Ruiz")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_graph_that_is_not_there_is_not_made()
    {
        Assert.Equal(4, (await _kg.RunAsync("merge", "a", "b")).Code);
        Assert.False(File.Exists(_kg.Graph));
    }
}
