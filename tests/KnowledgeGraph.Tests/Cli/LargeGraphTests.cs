using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Cli;

/// <summary>Questions about names say the same of a graph that is read in parts.</summary>
[Collection(KgCollection.Name)]
public sealed class LargeGraphTests
{
    public static TheoryData<string> Questions() =>
    [
        "show|Mara Denn", "show|Mara Denn|--json", "show|denn", "show|nobody", "show|Tolo|--kind|Place|--json", "find|--from|Northern Front", "find|--from|Northern Front|--json|--status|all",
        "find|--to|Tolo|--type|ATTACKED|--status|all", "find|--around|Tolo|--since|2031-01-01", "find|--around|Tolo|--depth|2", "find|--from|Mara Denn|--to|Northern Front", "find|--from|Mara Denn|--document|1.txt",
        "find|--from|Mara Denn|--said-by|Mara Denn|--status|all", "find|--events|--from|Northern Front", "find|--type|NO_SUCH|--from|Tolo", "find|--from|nobody", "find|--type|RESPONDED_TO|--from|Northern Front",
        "find", "find|--json", "find|--status|all", "find|--status|all|--json", "find|--color|always", "find|--type|ATTACKED", "find|--type|attacked|--status|negated|--json", "find|--type|ATTACKED|MEET|--status|all",
        "find|--type|ATTACKED|--since|2031-05-16|--until|2031-05-16", "find|--since|2031-05-17", "find|--until|2031-05-01|--status|all", "find|--since|2032-01-01|--until|2031-01-01", "find|--kind|Person",
        "find|--kind|person|organization|--status|all|--json", "find|--kind|Militia", "find|--status|hypothetical", "find|--min-confidence|0.99", "find|--max-nodes|3|--status|all", "find|--document|1.txt", "find|--document|none.txt",
        "find|--said-by|Ivo Brandt", "find|--type|NO_SUCH", "find|--type|ATTACK", "find|--type|RESPONDED_TO", "find|--type|ATTACKED|--events", "find|--rejected", "find|--between|Mara Denn|Tolo", "find|--type|LEADS|--color|always",
        "said|Mara Denn", "said|Mara Denn|--json", "said|--about|Tolo", "said|Mara Denn|--document|1.txt", "said|nobody",
    ];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task A_question_has_the_same_answer(string question)
    {
        using var whole = new Kg();
        using var parts = new Kg { LargeGraph = 0 };
        await whole.AddAsync(Documents());
        await parts.AddAsync(Documents());
        var expected = await whole.RunAsync(question.Split('|'));
        for (var time = 0; time < 3; time++)
        {
            var found = await parts.RunAsync(question.Split('|'));
            Assert.Equal((expected.Code, expected.Out, expected.Error), (found.Code, found.Out, found.Error));
        }
    }

    [Fact]
    public async Task The_first_question_has_the_file_keep_the_names_and_the_second_reads_a_part()
    {
        using var kg = new Kg { LargeGraph = 0 };
        await kg.AddAsync(Documents());
        using var store = SqliteGraphStore.Open(kg.Graph);
        Assert.Null(await store.LoadAboutAsync(["Guest 7"]));
        await kg.RunAsync("show", "Guest 7");
        var part = await store.LoadAboutAsync(["Guest 7"]);
        Assert.Equal(1, part?.Documents.Length);
    }

    [Fact]
    public async Task The_first_question_without_a_name_has_the_file_keep_the_relations_and_the_second_reads_some()
    {
        using var kg = new Kg { LargeGraph = 0 };
        await kg.AddAsync(Documents());
        using var store = SqliteGraphStore.Open(kg.Graph);
        var query = new GraphQuery { Types = ["LEADS"] };
        Assert.Null(await store.LoadRelationsAsync(query));
        await kg.RunAsync("find", "--type", "LEADS");
        Assert.Equal(["LEADS"], (await store.LoadRelationsAsync(query))!.Relations.Select(r => r.Type).Distinct());
        await kg.RunAsync("remove", "1.txt");
        Assert.Null(await store.LoadRelationsAsync(query));
    }

    [Fact]
    public async Task A_small_graph_is_not_written_to_by_a_question()
    {
        using var kg = new Kg();
        await kg.AddAsync(Documents());
        var before = kg.Content;
        await kg.RunAsync("show", "Guest 7");
        Assert.Equal(before, kg.Content);
    }

    [SkippableFact]
    public async Task A_file_that_may_not_be_written_to_answers_all_the_same()
    {
        Skip.If(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "permissions do not hold for this user");
        using var kg = new Kg { LargeGraph = 0 };
        await kg.AddAsync(Documents());
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(kg.Graph, UnixFileMode.UserRead);
        Assert.Equal(ExitCodes.Ok, (await kg.RunAsync("show", "Guest 7")).Code);
        Assert.Equal(ExitCodes.Ok, (await kg.RunAsync("find", "--type", "LEADS")).Code);
    }

    private static Contribution[] Documents() =>
        [.. Enumerable.Range(1, 3).Select(n => Some.Contribution(n, $"{n}.txt")), .. Enumerable.Range(0, 12).Select(n => Some.Meeting($"Guest {n}", n % 3 == 0 ? "Mara Denn" : $"Host {n}"))];
}
