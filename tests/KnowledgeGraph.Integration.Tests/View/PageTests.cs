using KnowledgeGraph.Graphs;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Integration.Tests.View;

/// <summary>The page of the sample articles, as a reader goes through it.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PageTests
{
    private const string Attack = "Gunmen from the Orlik Front attacked a border post in the northern province of Velin on Tuesday, killing two soldiers, the Karvian defense ministry said.";

    [SkippableFact]
    public async Task Every_view_opens_without_a_complaint_or_a_request()
    {
        var seen = Browser.Run("visit", await Pages.Sample, "orlik");
        Browser.IsQuiet(seen);
        Assert.Equal("Sample articles", (string?)seen["title"]);
        Assert.Equal("", (string?)seen["omitted"]);
        var shown = seen["shown"]!;
        Assert.Contains("Orlik Front\tattacked\tborder post\tactual\t2 Dec 2025\tKarvian defense ministry", (string?)shown["table"]);
        Assert.Contains("Farmers downstream in Lasland noticed it", Browser.Run("read", await Pages.Sample, "Upper Sena dam")["text"]!.ToString());
        Assert.Matches("Miriam Adeyo said\\s+“Both countries need the trade,”", (string?)shown["said"]);
        Assert.Matches("2 Dec 2025\\s+attacked: Gunmen → border post in Velin", (string?)shown["timeline"]);
        Assert.Contains("Norway", (string?)shown["map"]);
    }

    [SkippableTheory]
    [InlineData("mouse")]
    [InlineData("keys")]
    public async Task The_evidence_of_a_relation_is_shown_with_its_words_marked(string how)
    {
        var seen = Browser.Run("evidence", await Pages.Sample, "Orlik Front", "border post", how);
        Browser.IsQuiet(seen);
        Assert.Equal("Orlik Front attacked border post", (string?)seen["heading"]);
        var evidence = Assert.Single(seen["evidence"]!);
        Assert.Equal(Attack, (string?)evidence["sentence"]);
        Assert.Equal(["attacked"], evidence["trigger"]!.Values<string>());
        Assert.Equal(["Orlik Front", "border post"], evidence["strong"]!.Values<string>());
        Assert.Equal("Two Soldiers Killed in Border Clash as Talks Resume", (string?)evidence["document"]);
        Assert.Contains("Meridian · 3 Dec 2025", (string?)evidence["footer"]);
        if (how == "keys") Assert.Equal(Attack, (string?)seen["reader"]);
    }

    [SkippableFact]
    public async Task Markup_between_words_does_not_move_the_marks()
    {
        var seen = Browser.Run("evidence", await Pages.Sample, "Hanna Brek", "Mirova Hydro", "mouse");
        var evidence = Assert.Single(seen["evidence"]!);
        Assert.Equal(["accused"], evidence["trigger"]!.Values<string>());
    }

    [SkippableFact]
    public async Task The_seen_part_is_saved_as_picture_drawing_and_data()
    {
        var saved = Browser.Run("visit", await Pages.Sample, "orlik")["saved"]!;
        Assert.Equal(("Sample-articles.png", "PNG"), ((string?)saved["png"]!["file"], (string?)saved["png"]!["text"]));
        Assert.True((int)saved["png"]!["size"]! > 10_000);
        var svg = System.Xml.Linq.XDocument.Parse((string)saved["svg"]!["text"]!);
        Assert.Contains(svg.Descendants().Where(e => e.Name.LocalName == "text"), t => t.Value == "Orlik Front");
        var data = JObject.Parse((string)saved["json"]!["text"]!);
        Assert.Equal(51, data["relations"]!.Count());
        Assert.All(data["relations"]!.SelectMany(r => r["evidence"]!), e => Assert.InRange((int)e["end"]!, (int)e["start"]! + 1, ((string)e["text"]!).Length));
    }

    [SkippableFact]
    public async Task A_filter_a_focus_and_a_path_change_what_is_seen()
    {
        var seen = Browser.Run("explore", await Pages.Sample, "Orlik Front", "Karvian");
        Browser.IsQuiet(seen);
        Assert.Equal(51, (int)seen["all"]!);
        Assert.Equal(51 - 8, (int)seen["withoutType"]!);
        Assert.InRange((int)seen["sure"]!, 1, 40);
        Assert.InRange((int)seen["late"]!, 1, 30);
        Assert.Equal(51, (int)seen["cleared"]!);
        Assert.InRange((int)seen["focused"]!, 7, 20);
        Assert.True((int)seen["wider"]! > (int)seen["focused"]!);
        Assert.Equal("2 steps.", (string?)seen["path"]);
        Assert.Equal(2, (int)seen["steps"]!);
    }

    [SkippableFact]
    public async Task Axe_finds_nothing_serious()
    {
        var found = Browser.Run("axe", await Pages.Sample, "Orlik Front")["found"]!;
        Assert.Empty(found.Where(f => (string?)f["impact"] is "serious" or "critical").Select(f => f.ToString()));
    }

    [SkippableFact]
    public async Task Pictures_of_every_view_are_kept()
    {
        var made = Browser.Run("shots", await Pages.Sample, Pages.Folder, "sample", "Orlik Front")["made"]!;
        Assert.Equal(24, made.Count());
        Assert.All(made, m => Assert.True(new FileInfo((string)m!).Length > 5_000, (string?)m));
    }

    [SkippableFact]
    public void An_empty_graph_says_so()
    {
        var seen = Browser.Run("visit", Pages.Written("empty", EntityGraph.From([])), "x");
        Browser.IsQuiet(seen);
        Assert.Contains("This graph is empty", (string?)seen["shown"]!["graph"]);
    }
}
