using System.CommandLine;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Tests.Core.Ontologies;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Cli;

/// <summary>Kinds and relations of an own ontology with every command that takes a kind or a relation.</summary>
[Collection(KgCollection.Name)]
public sealed class OwnKindTests
{
    private static readonly Dictionary<string, string[]> Arguments = new(StringComparer.Ordinal)
    {
        ["show"] = ["Anna Berg"], ["around"] = ["Anna Berg"], ["similar"] = ["Anna Berg"], ["path"] = ["Anna Berg", "Carl Dahl"], ["export"] = ["jsonl"], ["view"] = ["--output", "page.html", "--force"], ["review"] = ["--list"],
    };

    public static TheoryData<string> With(string option) => [.. Root().Subcommands.Where(c => !c.Hidden && c.Options.Any(o => o.Name == option && o.HelpName is "NAME" or "TYPE")).Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(With), "--kind")]
    public async Task A_kind_of_the_ontology_or_of_the_graph_is_taken_and_another_is_answered_with_what_was_meant(string command)
    {
        using var kg = await SkippersAsync();
        string[] line = [command, .. Arguments.GetValueOrDefault(command, [])];
        foreach (var kind in new[] { "Vessel", "occasion", "Happening", "Skipper", "SKIPPER", "Person" })
        {
            var taken = await kg.RunAsync([.. line, "--kind", kind]);
            Assert.True(taken.Code == 0 || (taken.Code == 3 && !taken.Error.Contains("--kind", StringComparison.Ordinal)), $"{kind}: {taken.Error}");
        }

        var refused = await kg.RunAsync([.. line, "--kind", "Vesell"]);
        Assert.Equal(2, refused.Code);
        Assert.StartsWith("kg: --kind 'Vesell': unknown; did you mean Vessel? give one of Person, ", refused.ErrorLine, StringComparison.Ordinal);
        Assert.EndsWith(", Occasion, Skipper, Vessel.", refused.ErrorLine, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(With), "--type")]
    public async Task A_relation_of_the_ontology_is_taken_and_one_that_it_forbids_is_not(string command)
    {
        using var kg = await SkippersAsync();
        string[] line = [command, .. Arguments.GetValueOrDefault(command, [])];
        Assert.NotEqual(2, (await kg.RunAsync([.. line, "--type", "owns_vessel"])).Code);
        Assert.NotEqual(2, (await kg.RunAsync([.. line, "--type", "TIED_TO"])).Code);
        Assert.Equal(2, (await kg.RunAsync([.. line, "--type", "FAMILY_OF"])).Code);
    }

    [Fact]
    public async Task Entities_of_an_own_kind_are_found_by_it_and_by_its_built_in_kind()
    {
        using var kg = await SkippersAsync();
        Assert.Contains("Anna Berg", (await kg.RunAsync("show", "Anna Berg", "--kind", "skipper")).Out, StringComparison.Ordinal);
        Assert.Equal(3, (await kg.RunAsync("show", "Anna Berg", "--kind", "Vessel")).Code);
        Assert.Contains("Anna Berg", (await kg.RunAsync("find", "--kind", "Skipper")).Out, StringComparison.Ordinal);
        Assert.Contains("Anna Berg", (await kg.RunAsync("find", "--events", "--kind", "Skipper")).Out, StringComparison.Ordinal);
        Assert.Contains("Anna Berg", (await kg.RunAsync("find", "--kind", "Person")).Out, StringComparison.Ordinal);
        Assert.Equal("", (await kg.RunAsync("find", "--kind", "Vessel")).Out);
        Assert.Contains("Anna Berg", (await kg.RunAsync("find", "--kind", "Vessel", "Person")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Own_kinds_complete()
    {
        using var kg = await SkippersAsync();
        Assert.StartsWith("Vessel", (await kg.RunAsync(CancellationToken.None, "__complete", "bash", "--", $"kg find --graph {kg.Graph} --kind Ves")).Out, StringComparison.Ordinal);
    }

    /// <summary>A graph that remembers an own ontology, with two persons of a kind that it does not have.</summary>
    private static async Task<Kg> SkippersAsync()
    {
        var kg = new Kg();
        var ontology = kg.Write("mine.json", OntologyChangeTests.Harbour);
        var meeting = Some.Meeting("Anna Berg", "Carl Dahl", "a.txt");
        Assert.Equal(0, (await kg.RunAsync("add", kg.Facts("facts.jsonl", meeting with { Entities = [.. meeting.Entities.Select(e => e with { Types = ["Skipper"] })] }))).Code);
        Assert.Equal(0, (await kg.RunAsync("build", kg.Write("b.txt", "Dora Elm met Emil Falk ."), "--ontology", ontology)).Code);
        return kg;
    }

    private static RootCommand Root() => KgTool.Root(new CliHost { Out = TextWriter.Null, Error = TextWriter.Null, OpenStdin = () => null });
}
