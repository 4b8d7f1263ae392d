using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Tests.House;

namespace KnowledgeGraph.Tests.Cli;

/// <summary>The examples of docs/cli.md on the sample article, with the model.</summary>
[Collection(KgCollection.Name)]
public sealed class PageExampleTests
{
    /// <summary>The commands that answer from the graph, and the one that takes the sample away, which is the last on the page.</summary>
    private static readonly string[] Asks = ["kg find ", "kg show ", "kg said ", "kg documents", "kg stats", "kg remove ", .. Analyses];

    /// <summary>These say beside the answer what it leaves out.</summary>
    private static string[] Analyses => ["kg rank ", "kg communities ", "kg components ", "kg path ", "kg around ", "kg similar ", "kg timeline "];

    [Fact]
    public async Task What_the_page_asks_the_sample_answers()
    {
        using var kg = new Kg { Composition = new Composition() };
        var sample = kg.Write("samples/border-clash.txt", Repository.Read("samples", "border-clash.txt"));
        Assert.Equal(0, (await kg.RunAsync("build", sample, "--date", "2025-12-03", "--source", "Meridian", "-q")).Code);
        var lines = Repository.Read("docs", "cli.md").Split("```sh\n").Skip(1).SelectMany(b => b.Split("```")[0].Split('\n', StringSplitOptions.RemoveEmptyEntries));
        var examples = lines.Where(l => Asks.Any(a => l.StartsWith(a, StringComparison.Ordinal))).ToList();
        Assert.All(Asks, a => Assert.Contains(examples, e => e.StartsWith(a, StringComparison.Ordinal)));
        foreach (var example in examples)
        {
            string[] quiet = Analyses.Any(a => example.StartsWith(a, StringComparison.Ordinal)) ? ["--quiet"] : [];
            var result = await kg.RunAsync([.. System.CommandLine.Parsing.CommandLineParser.SplitCommandLine(example).Skip(1), .. quiet]);
            Assert.True(result is { Code: 0, Error: "" } && result.Out.Length > 4, $"{example}: {result.Error}{result.Out}");
        }
    }
}
