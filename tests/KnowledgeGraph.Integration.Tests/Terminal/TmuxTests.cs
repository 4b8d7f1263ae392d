using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Tests.Cli;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Integration.Tests.Terminal;

/// <summary>The tool in a real terminal: what tmux shows is what the tests of the screens have.</summary>
public sealed class TmuxTests
{
    private const string End = "-the-end-";

    [SkippableTheory]
    [InlineData(80, "show", "Mara Denn")]
    [InlineData(80, "find")]
    [InlineData(120, "rank", "--by", "degree", "--top", "5")]
    public async Task A_terminal_shows_the_screen_of_its_width(int width, params string[] command)
    {
        using var kg = await WithStoriesAsync(width);
        var expected = (await kg.RunAsync(command)).Out;
        using var screen = new Screen(width, $"{Call([.. command, "--graph", kg.Graph])}; echo {End}; sleep 120");
        var shown = await screen.UntilAsync(End);
        Assert.Equal(Screen.Shown(expected), Screen.Shown(shown[..shown.IndexOf(End, StringComparison.Ordinal)]));
    }

    [SkippableTheory]
    [InlineData("", true)]
    [InlineData("NO_COLOR=1 ", false)]
    [InlineData("TERM=dumb ", false)]
    public async Task A_terminal_has_the_words_marked_unless_it_wants_none(string before, bool marked)
    {
        using var kg = await WithStoriesAsync(80);
        using var screen = new Screen(80, $"{before}{Call("find", "--graph", kg.Graph)}; echo {End}; sleep 120");
        await screen.UntilAsync(End);
        Assert.Equal(marked, screen.Colored.Contains("\u001b[36mNorthern Front", StringComparison.Ordinal));
        Assert.Equal(marked, screen.Colored.Contains("\u001b[1m\u001b[4m", StringComparison.Ordinal) || screen.Colored.Contains("\u001b[1;4m", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Progress_is_drawn_with_rate_and_time_left_and_Ctrl_C_takes_it_away_and_says_how_to_go_on()
    {
        using var kg = new Kg();
        for (var i = 0; i < 400; i++) kg.Write($"in/{i}.txt", string.Concat(Enumerable.Repeat($"Rebels shelled the port of Tolo {i} on Friday. ", 40)));
        using var screen = new Screen(100, $"{Call("build", kg["in"], "--graph", kg.Graph)}; echo code $?; sleep 120");
        var drawn = await screen.UntilAsync(s => s.Contains(" left", StringComparison.Ordinal), "time left");
        Assert.Matches(@"reading: \d+ of 400 documents, [\d.,]+ sentences/s, [^,]+ left$", drawn);
        screen.Press("C-c");
        var end = await screen.UntilAsync("code ");
        Assert.Matches(@"^(\^C)?kg: interrupted; \d+ documents? of this run (are|is) in \S+, the same command goes on from there\.\ncode 130$", end.Replace("\n", " ", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal).Replace(" code", "\ncode", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task A_review_of_a_large_graph_says_how_far_it_is_until_it_can_ask()
    {
        using var large = new LargeGraph();
        using var screen = new Screen(100, $"{Call("review", "--below", "1", "--by", "Reviewer", "--graph", large.Path)}; echo code $?; sleep 120");
        await screen.UntilAsync(s => s.StartsWith("reading the graph: ", StringComparison.Ordinal) || s.StartsWith("resolving names: ", StringComparison.Ordinal) || s.StartsWith("choosing facts: ", StringComparison.Ordinal), "progress");
        Assert.StartsWith("kg: nothing is left to be judged; ", await screen.UntilAsync("code 0"), StringComparison.Ordinal);
    }

    private static async Task<Kg> WithStoriesAsync(int width)
    {
        var kg = new Kg { Width = width };
        await kg.AddAsync(Some.Contribution(1, "first.txt"), Some.Contribution(2, "second.txt"));
        return kg;
    }

    private static string Call(params string[] arguments) => "dotnet " + string.Join(' ', arguments.Prepend(typeof(KgTool).Assembly.Location).Select(Screen.Quoted));
}
