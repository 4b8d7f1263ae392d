using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Tests.Support;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Tests.Cli;

[Collection(KgCollection.Name)]
public sealed class ConflictsTests
{
    [Fact]
    public async Task Both_sides_are_shown_with_their_sentences_and_filters_choose()
    {
        using var kg = new Kg();
        await kg.AddAsync(Leads("Mara", "Front"), Leads("Ivo", "Front"), Leads("Lena", "Guild"));
        var shown = await kg.RunAsync("conflicts");
        Assert.Equal((0, ""), (shown.Code, shown.Error));
        Assert.Contains("Front: more than one subject of LEADS at one time\n", shown.Out, StringComparison.Ordinal);
        Assert.Contains("    Ivo  LEADS  Front  (0.71)\n        Ivo leads Front .  [", shown.Out, StringComparison.Ordinal);
        Assert.Contains("        Mara leads Front .  [", shown.Out, StringComparison.Ordinal);
        var json = JArray.Parse((await kg.RunAsync("conflicts", "--json", "--from", "Mara")).Out);
        Assert.Equal("exclusive Front True Ivo Mara", $"{json.Single()["kind"]} {json[0]["about"]} {json[0]["dated"]} {json[0]["first"]!["subject"]} {json[0]["second"]!["subject"]}");
        var none = await kg.RunAsync("conflicts", "--from", "Lena");
        Assert.Equal((0, ""), (none.Code, none.Out));
        Assert.Contains("no conflicts", none.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_than_the_limit_is_said()
    {
        using var kg = new Kg();
        await kg.AddAsync(Leads("Mara", "Front"), Leads("Ivo", "Front"), Leads("Lena", "Front"));
        var shown = await kg.RunAsync("conflicts", "--limit", "1");
        Assert.Equal(1, shown.Out.Split("more than one").Length - 1);
        Assert.Contains("1 conflict of 3; --limit N shows more", shown.Error, StringComparison.Ordinal);
    }

    private static Contribution Leads(string name, string body) => Some.Contribution(
        Some.Facts($"{name} leads {body} .", $"{name}.txt", publishedAt: new DateOnly(2031, 5, 10)).Entity(EntityKind.Person, name).Entity(EntityKind.Organization, body).Relation(name, "LEADS", body).Build());
}
