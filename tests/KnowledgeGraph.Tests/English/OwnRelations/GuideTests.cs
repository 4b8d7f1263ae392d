using System.Text.RegularExpressions;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Rules;
using KnowledgeGraph.Tests.Cli;
using KnowledgeGraph.Tests.House;

namespace KnowledgeGraph.Tests.English.OwnRelations;

/// <summary>docs/own-relations.md as a newcomer follows it: what it shows is sound, and its eleventh relation is found; with the model.</summary>
[Collection(KgCollection.Name)]
public sealed class GuideTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "own-relations.md"));

    [Fact]
    public async Task The_eleventh_relation_is_found_by_the_steps_of_the_page()
    {
        using var kg = new Kg { Composition = new Composition() };
        var (relation, rules) = Blocks("json") is [var first, var second, ..] ? (first, second) : throw new InvalidOperationException("The page lacks the relation or the rule.");
        var sample = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "samples", "sanctions", "ontology.json"));
        var ontology = kg.Write("mine.json", sample.Replace("\"relations\": [", $"\"relations\": [ {relation},", StringComparison.Ordinal));
        Assert.Equal(0, (await kg.RunAsync("ontology", "check", ontology)).Code);
        var learn = Regex.Matches(Blocks("sh").Single(b => b.Contains("rules learn", StringComparison.Ordinal)), "\"([^\"]+)\"").Select(m => m.Groups[1].Value).ToList();
        var learned = await kg.RunAsync(["rules", "learn", "--ontology", ontology, "--relation", "REPAIRED", .. learn]);
        Assert.Equal((0, ""), (learned.Code, learned.Error));
        Assert.Equal(0, (await kg.RunAsync("rules", "test", kg.Write("learned.json", learned.Out), "--ontology", ontology)).Code);
        var tested = await kg.RunAsync("rules", "test", kg.Write("mine.rules.json", rules), "--ontology", ontology);
        Assert.Equal((0, ""), (tested.Code, tested.Error));
        Assert.Contains($"`{tested.Out.Trim()}`", Page, StringComparison.Ordinal);
        var article = kg.Write("a.txt", "Orlik Yards repaired the tanker Amber Coast in May. Veltro Shipping owns the tanker Sea Rose.");
        var built = await kg.RunAsync(
            "build", article, "--ontology", ontology, "--rules", Path.Combine(Repository.Root, "samples", "sanctions", "rules.json"), "--rules", kg["mine.rules.json"], "-q");
        Assert.Equal((0, ""), (built.Code, built.Error));
        Assert.Contains("Orlik Yards  REPAIRED  Amber Coast", (await kg.RunAsync("find", "--type", "REPAIRED")).Out, StringComparison.Ordinal);
        Assert.Contains("Veltro Shipping  OWNS_VESSEL  Sea Rose", (await kg.RunAsync("find", "--type", "OWNS_VESSEL")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_files_that_the_page_shows_are_sound()
    {
        var ontologies = Blocks("json").Where(b => b.Contains("\"extends\"", StringComparison.Ordinal)).Select(b => Ontology.Parse(b, "page")).ToList();
        var rules = Blocks("json").Single(b => b.Contains("\"lists\"", StringComparison.Ordinal));
        Assert.NotEmpty(RuleSet.Parse(rules, "page", ontologies[0]).Rules);
    }

    private static List<string> Blocks(string language) =>
        [.. Regex.Matches(Page, $"^ *```{language}\n(.*?)^ *```", RegexOptions.Multiline | RegexOptions.Singleline).Select(m => m.Groups[1].Value)];
}
