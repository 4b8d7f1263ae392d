using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using KnowledgeGraph.Formats.Writing.View;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Tests.House;
using KnowledgeGraph.Tests.Support;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Tests.Formats.Writing.View;

public sealed partial class ViewWriterTests
{
    private static readonly Lazy<EntityGraph> Large = new(HardSample.Graph);

    [Fact]
    public void The_same_graph_gives_the_same_bytes() => Assert.Equal(Page(SampleDocument.Graph()), Page(SampleDocument.Graph()));

    [Fact]
    public void The_policy_names_the_hashes_of_the_style_and_script_that_are_there_and_allows_nothing_else()
    {
        var page = Page(SampleDocument.Graph());
        var policy = Policy().Match(page).Groups[1].Value;
        Assert.Equal($"default-src 'none'; script-src '{Hash(Script().Match(page).Groups[1].Value)}'; style-src '{Hash(Style().Match(page).Groups[1].Value)}'; img-src data: blob:; base-uri 'none'; form-action 'none'", policy);
    }

    [Fact]
    public void No_name_or_text_ends_the_data_or_begins_an_element()
    {
        var page = Page(EntityGraph.From([Some.Meeting("</script><script>alert(1)</script>", "<!--\u2028\u2029&'\"")]), new ViewOptions { Title = "</title><script>alert(2)</script>" });
        Assert.Equal(3, Regex.Count(page, "<script"));
        Assert.DoesNotContain("<!--", Data().Match(page).Groups[1].Value);
        Assert.DoesNotContain('\u2028', page);
        Assert.Contains("&lt;/title&gt;&lt;script&gt;", page);
        Assert.Contains(Payload(page)["entities"]!, e => (string?)e[1] == "</script><script>alert(1)</script>");
    }

    [Fact]
    public void Texts_go_into_the_page_as_text_alone()
    {
        string[] forbidden = ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", "srcdoc", "createContextualFragment", "fetch(", "XMLHttpRequest", "import("];
        var script = Script().Match(Page(EntityGraph.From([]))).Groups[1].Value;
        Assert.All(forbidden, f => Assert.DoesNotContain(f, script));
    }

    [Fact]
    public void Every_file_of_the_page_is_in_it()
    {
        var page = Page(SampleDocument.Graph());
        Assert.All(Repository.Files("src", "*.js").Concat(Repository.Files("src", "*.css")), f => Assert.Contains(File.ReadAllText(f).ReplaceLineEndings("\n"), page));
    }

    [Fact]
    public void Everything_that_the_graph_holds_is_in_the_data()
    {
        var graph = SampleDocument.Graph();
        var data = Payload(Page(graph));
        Assert.Equal(graph.Entities.Length, data["entities"]!.Count());
        Assert.Equal(graph.Relations.Count, data["relations"]!.Count());
        Assert.Equal(graph.Sentences.Select(s => s.Text), data["sentences"]!.Select(s => (string?)s[0]));
        Assert.Equal(graph.Events.Length, data["events"]!.Count());
        Assert.Equal(graph.Statements.Length, data["statements"]!.Count());
        Assert.Equal(graph.Links.Length, data["links"]!.Count());
        Assert.Empty(data["omitted"]!);
    }

    [Fact]
    public void The_words_that_say_a_relation_are_those_at_its_offsets()
    {
        var data = Payload(Page(SampleDocument.Graph()));
        var attack = data["relations"]!.First(r => (string?)data["types"]![(int)r[2]!]![0] == "ATTACKED" && (int)r[3]! == 0);
        var evidence = Assert.Single(attack[9]!);
        Assert.Equal("shelled", ((string)data["sentences"]![(int)evidence[0]!]![0]!)[(int)evidence[1]!..(int)evidence[2]!]);
    }

    [Theory]
    [InlineData(40, 10_000)]
    [InlineData(10_000, 500)]
    [InlineData(1, 1)]
    public void Beyond_a_limit_no_relation_is_missing_between_what_is_shown_and_the_rest_is_said(int entities, int relations)
    {
        var graph = Large.Value;
        var data = Payload(Page(graph, new ViewOptions { MaxEntities = entities, MaxRelations = relations }));
        var shown = data["entities"]!.Select(e => (string)e[0]!).ToHashSet();
        Assert.InRange(shown.Count, 1, entities);
        Assert.InRange(data["relations"]!.Count(), 0, relations);
        Assert.Equal(graph.Relations.Count(r => shown.Contains(r.Subject.Id.Value) && shown.Contains(r.Object.Id.Value)), data["relations"]!.Count());
        Assert.Contains(data["omitted"]!, o => (string?)o[0] == "relations" && (int)o[2]! == graph.Relations.Count && ((string)o[3]!).Contains("most relations", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_choice_lies_around_goes_first()
    {
        var last = Large.Value.Entities[^1];
        var data = Payload(Page(Large.Value, new ViewOptions { MaxEntities = 3, Centres = [last.Id] }));
        Assert.Contains(data["entities"]!, e => (string?)e[0] == last.Id.Value);
    }

    [Fact]
    public void Discs_and_labels_of_a_small_graph_do_not_overlap()
    {
        var content = ViewSelection.Of(GraphPart.Of(EntityGraph.From(Enumerable.Range(0, 25).Select(i => Some.Meeting($"Person {i / 3}", $"Somebody called {i}", $"{i}.txt")))), new ViewOptions());
        var discs = ViewLayout.Of(content, Circle, default);
        for (var i = 0; i < discs.Length; i++)
            for (var j = 0; j < i; j++)
                Assert.True(
                    Math.Abs(discs[i].X - discs[j].X) > discs[i].HalfWidth + discs[j].HalfWidth - 1 || Math.Abs(discs[i].Y - discs[j].Y) > discs[i].HalfHeight + discs[j].HalfHeight - 1, $"{i} and {j}");
    }

    [Fact]
    public void A_number_below_one_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ViewWriter(Circle, new ViewOptions { MaxRelations = 0 }));

    private static string Page(EntityGraph graph, ViewOptions? options = null)
    {
        using var output = new StringWriter();
        new ViewWriter(Circle, options).Write(GraphPart.Of(graph), output);
        return output.ToString();
    }

    private static JObject Payload(string page) => JObject.Parse(Data().Match(page).Groups[1].Value);

    private static ImmutableArray<(double X, double Y)> Circle(int count, ImmutableArray<(int From, int To)> edges, CancellationToken cancellationToken) =>
        [.. Enumerable.Range(0, count).Select(i => (Math.Cos(2 * Math.PI * i / count), Math.Sin(2 * Math.PI * i / count)))];

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    [GeneratedRegex("Content-Security-Policy\" content=\"([^\"]*)\"")]
    private static partial Regex Policy();

    [GeneratedRegex("<script>(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("id=\"data\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Data();
}
