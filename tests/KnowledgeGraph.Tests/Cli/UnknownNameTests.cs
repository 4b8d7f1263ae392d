using System.CommandLine;
using KnowledgeGraph.Cli.Completion;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Cli;

/// <summary>Every place of the grammar that takes the name of an entity or a document, with a name that nothing goes by.</summary>
[Collection(KgCollection.Name)]
public sealed class UnknownNameTests
{
    private const string Entity = "Mara Denn", Slip = "Mara Dexn", Document = "first.txt", DocumentSlip = "frist.txt";

    /// <summary>What a command needs besides to be whole.</summary>
    private static readonly Dictionary<string, string[]> Besides = new(StringComparer.Ordinal) { ["export FORMAT"] = ["dot"], ["review"] = ["--list"], ["load ADDRESS"] = ["http://localhost:1"] };

    /// <summary>Places that ask nothing of the graph: they choose before it is there, or it lies on a server.</summary>
    private static readonly string[] Elsewhere = ["load", "neo4j"];

    public static TheoryData<string, string> Places()
    {
        var places = new TheoryData<string, string>();
        foreach (var command in Commands())
            foreach (var symbol in command.Arguments.Cast<Symbol>().Concat(command.Options).Where(s => Completed.MarkOf(s) is CompletedBy.Entity or CompletedBy.Document))
                if (!Elsewhere.Contains(command.Name)) places.Add(command.Name, symbol.Name);
        return places;
    }

    [Fact]
    public void There_are_many_such_places() => Assert.InRange(Places().Count, 80, 400);

    [Theory]
    [MemberData(nameof(Places))]
    public async Task An_unknown_name_is_refused_with_code_3_one_line_and_what_is_near(string command, string symbol)
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution(1, "first.txt"), Some.Contribution(2, "second.txt"));
        var before = kg.Content;
        await Refused(kg, command, symbol);
        Assert.Equal(before, kg.Content);
    }

    [Theory]
    [InlineData("find", "--from")]
    [InlineData("said", "BY")]
    [InlineData("show", "NAME")]
    public async Task So_it_is_where_a_large_graph_is_read_in_parts(string command, string symbol)
    {
        using var kg = new Kg { LargeGraph = 0 };
        await kg.AddAsync(Some.Contribution(1, "first.txt"), Some.Contribution(2, "second.txt"));
        await Refused(kg, command, symbol);
    }

    [Fact]
    public async Task A_name_without_near_ones_says_where_names_are_listed()
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution());
        Assert.Equal("kg: Nobody At All: no such entity; kg rank lists names, kg show and kg find take aliases, too.", (await kg.RunAsync("find", "--around", "Nobody At All")).ErrorLine);
    }

    private static async Task Refused(Kg kg, string command, string symbol)
    {
        var result = await kg.RunAsync(Words(Commands().Single(c => c.Name == command), symbol));
        Assert.Equal((3, ""), (result.Code, result.Out));
        Assert.Matches($"^kg: ({Slip}: no such entity; did you mean {Entity}\\?|{DocumentSlip}: no such document; did you mean {Document}\\? kg documents lists ids, titles and addresses\\.)$", result.ErrorLine);
    }

    private static IEnumerable<Command> Commands()
    {
        using var nowhere = new StringWriter();
        return KgTool.Root(new CliHost { Out = nowhere, Error = nowhere, OpenStdin = () => null }).Subcommands.Where(c => !c.Hidden);
    }

    private static string[] Words(Command command, string symbol)
    {
        List<string> words = [command.Name, .. Besides.GetValueOrDefault(command.Name, [])];
        var reached = command.Arguments.All(a => a.Name != symbol);
        foreach (var argument in command.Arguments)
        {
            // What stands before the place must be there, what need not stand behind it is left out.
            if (argument.Name == symbol) (words, reached) = ([.. words, Slipped(argument)], true);
            else if (argument.Arity.MinimumNumberOfValues > 0 || !reached) words.AddRange(Besides.GetValueOrDefault($"{command.Name} {argument.Name}", [Completed.MarkOf(argument) == CompletedBy.Document ? Document : Entity]));
        }

        if (command.Options.SingleOrDefault(o => o.Name == symbol) is not { } option) return [.. words];
        return [.. words, option.Name, .. Enumerable.Repeat(Entity, Math.Max(0, option.Arity.MinimumNumberOfValues - 1)), Slipped(option)];
    }

    private static string Slipped(Symbol symbol) => Completed.MarkOf(symbol) == CompletedBy.Document ? DocumentSlip : Slip;
}
