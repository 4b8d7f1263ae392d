using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Cli;

[Collection(KgCollection.Name)]
public sealed class ViewTests
{
    [Fact]
    public async Task A_file_and_standard_output_get_the_same_page()
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution());
        var result = await kg.RunAsync("view", "-o", kg["page.html"]);
        Assert.Equal((0, ""), (result.Code, result.Out));
        Assert.Contains("open it in a browser", result.Error);
        var page = await File.ReadAllTextAsync(kg["page.html"]);
        Assert.StartsWith("<!doctype html>", page, StringComparison.Ordinal);
        Assert.Equal(page, (await kg.RunAsync("view", "-o", "-")).Out);
        Assert.Contains("<title>graph</title>", page);
    }

    [Fact]
    public async Task A_page_that_exists_is_left_unless_force_is_given()
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution());
        kg.Write("page.html", "mine");
        var refused = await kg.RunAsync("view", "-o", kg["page.html"]);
        Assert.Equal((3, "mine"), (refused.Code, await File.ReadAllTextAsync(kg["page.html"])));
        Assert.Equal(0, (await kg.RunAsync("view", "-o", kg["page.html"], "--force")).Code);
        Assert.StartsWith("<!doctype html>", await File.ReadAllTextAsync(kg["page.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_choice_shows_its_part_alone()
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution());
        var page = (await kg.RunAsync("view", "-o", "-", "--type", "LEADS", "--title", "Who leads")).Out;
        Assert.Contains("\"Ivo Brandt\"", page);
        Assert.DoesNotContain("\"Calvera1\"", page);
        Assert.Contains("<title>Who leads</title>", page);
    }

    [Fact]
    public async Task What_a_limit_leaves_out_is_said_in_a_note()
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution());
        Assert.Matches("the page holds 2 of 6 entities, 1 of \\d relations", (await kg.RunAsync("view", "-o", "-", "--max-edges", "1")).Error);
        Assert.Equal(2, (await kg.RunAsync("view", "-o", "-", "--max-edges", "0")).Code);
    }

    [Theory]
    [InlineData("view", "-o", "-", "--watch")]
    [InlineData("view", "-o", "")]
    [InlineData("view", "--watch", "-o", "x.html", "--graph", "http://localhost:1")]
    public async Task What_cannot_be_meant_is_refused(params string[] args)
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution());
        Assert.Equal(2, (args.Contains("--graph") ? await kg.RunAsync(CancellationToken.None, args) : await kg.RunAsync(args)).Code);
    }

    [Fact]
    public async Task Watching_writes_the_page_anew_when_the_graph_grows_and_ends_by_interruption()
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Meeting("Anna Berg", "Carl Dahl", "a.txt"));
        using var ctrlC = new CancellationTokenSource();
        var watching = kg.RunAsync(ctrlC.Token, "view", "--watch", "-o", kg["page.html"], "--graph", kg.Graph);
        await UntilAsync(() => File.Exists(kg["page.html"]) && File.ReadAllText(kg["page.html"]).Contains("\"live\":true", StringComparison.Ordinal));
        Assert.DoesNotContain("Ida Elm", await File.ReadAllTextAsync(kg["page.html"]));
        await kg.AddAsync(Some.Meeting("Ida Elm", "Carl Dahl", "b.txt"));
        await UntilAsync(() => File.ReadAllText(kg["page.html"]).Contains("Ida Elm", StringComparison.Ordinal));
        await ctrlC.CancelAsync();
        var ended = await watching;
        Assert.Equal(130, ended.Code);
        Assert.Contains("no longer watching", ended.Error);
        Assert.StartsWith("<!doctype html>", await File.ReadAllTextAsync(kg["page.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Watching_goes_on_while_the_graph_is_gone_or_lacks_the_name_and_shows_it_when_it_is_built_anew()
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Meeting("Anna Berg", "Carl Dahl", "a.txt"));
        using var ctrlC = new CancellationTokenSource();
        var watching = kg.RunAsync(ctrlC.Token, "view", "--watch", "--around", "Carl Dahl", "-o", kg["page.html"], "--graph", kg.Graph);
        await UntilAsync(() => File.Exists(kg["page.html"]));
        File.Delete(kg.Graph);
        await Task.Delay(TimeSpan.FromSeconds(1.5));
        Assert.False(watching.IsCompleted);
        await kg.AddAsync(Some.Meeting("Anna Berg", "Nils Fur", "a.txt"));
        await Task.Delay(TimeSpan.FromSeconds(1.5));
        Assert.False(watching.IsCompleted);
        await kg.AddAsync(Some.Meeting("Ida Elm", "Carl Dahl", "b.txt"));
        await UntilAsync(() => File.ReadAllText(kg["page.html"]).Contains("Ida Elm", StringComparison.Ordinal));
        await ctrlC.CancelAsync();
        var ended = await watching;
        Assert.Equal(130, ended.Code);
        Assert.Contains("watching goes on", ended.Error, StringComparison.Ordinal);
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        for (var i = 0; i < 300 && !holds(); i++) await Task.Delay(100);
        Assert.True(holds());
    }
}
