using KnowledgeGraph.Cli.Running;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Tests.Cli;

/// <summary>The tool with the model.</summary>
[Collection(KgCollection.Name)]
public sealed class WholeToolTests
{
    private const string First = "Rebels attacked the port of Calvera on Friday. \"We will hold the port,\" Colonel Mara Denn said. She arrived in Calvera on Monday.";
    private const string Second = "Government forces attacked rebels near Tolo on Tuesday, killing two soldiers. President Ivo Brandt met Mara Denn in Tolo.";

    [Fact]
    public async Task An_article_becomes_a_graph_and_again_the_same_graph()
    {
        using var kg = new Kg { Composition = new Composition() };
        var article = kg.Write("port.txt", First);

        Assert.Equal(0, (await kg.RunAsync("build", article, "--date", "2031-05-19")).Code);
        var attacks = JArray.Parse((await kg.RunAsync("find", "--type", "ATTACKED", "--json")).Out);
        var said = JArray.Parse((await kg.RunAsync("said", "Denn", "--json")).Out);
        var export = (await kg.RunAsync("export", "jsonl")).Out;
        await kg.RunAsync("build", article, "--date", "2031-05-19", "--again");

        Assert.Contains(attacks, a => ((string)a["evidence"]![0]!["text"]!).StartsWith("Rebels attacked", StringComparison.Ordinal));
        var evidence = attacks[0]["evidence"]![0]!;
        Assert.Equal("attacked", First[(int)evidence["start"]!..(int)evidence["end"]!]);
        Assert.Contains(said, s => (string)s["text"]! is "We will hold the port" or "We will hold the port,");
        Assert.Equal(export, (await kg.RunAsync("export", "jsonl")).Out);
    }

    [Fact]
    public async Task Two_articles_without_the_first_are_the_second()
    {
        using var both = new Kg { Composition = new Composition() };
        using var one = new Kg { Composition = new Composition() };
        string[] articles = [both.Write("first.txt", First), both.Write("second.txt", Second)];
        await both.RunAsync("build", articles[0], articles[1]);
        await one.RunAsync("build", articles[1]);
        Assert.Equal(0, (await both.RunAsync("remove", articles[0])).Code);
        Assert.Equal((await one.RunAsync("export", "jsonl")).Out, (await both.RunAsync("export", "jsonl")).Out);
    }

    [Fact]
    public async Task Explain_shows_words_tree_and_what_was_kept()
    {
        using var kg = new Kg { Composition = new Composition() };
        var json = JObject.Parse((await kg.RunAsync("explain", "Rebels shelled the port.", "--json")).Out);
        var screen = (await kg.RunAsync("explain", "Rebels shelled the port.")).Out;

        Assert.Equal(["Rebels", "shelled", "the", "port", "."], json["sentences"]![0]!["words"]!.Select(w => (string)w["word"]!));
        Assert.Contains(json["relations"]!, r => (string)r["type"]! == "ATTACKED");
        Assert.Contains("├── Rebels (nsubj)", screen);
        Assert.Contains("kept", screen);
    }

    [Fact]
    public async Task Evaluate_prints_the_figures_and_writes_predictions()
    {
        using var kg = new Kg { Composition = new Composition() };
        var gold = kg.Write("gold.jsonl", """
            {"id": "D1-S0", "text": "Rebels shelled the port.", "mentions": [{"t": "Rebels", "type": "NOM-PERSON", "canon": ""}], "events": [{"type": "ATTACK", "trigger": "shelled", "agent": ["Rebels"], "target": ["the port"], "neg": false, "mod": "actual"}], "relations": [], "links": [], "statements": []}
            {"id": "D1-S1", "text": "It was a cold night.", "mentions": [], "events": [], "relations": [], "links": [], "statements": []}

            """);

        var result = await kg.RunAsync("evaluate", gold, "--predictions", kg["found.jsonl"], "--types");

        Assert.StartsWith("2 sentences, 2 predicted\nmention        P ", result.Out, StringComparison.Ordinal);
        Assert.Contains("trigger        P 100.0  R 100.0  F1 100.0   1 of 1 gold, 1 predicted\n", result.Out);
        Assert.Contains("  ATTACK       P ", result.Out);
        Assert.Equal(["D1-S0", "D1-S1"], File.ReadLines(kg["found.jsonl"]).Select(l => (string)JObject.Parse(l)["id"]!));
    }
}
