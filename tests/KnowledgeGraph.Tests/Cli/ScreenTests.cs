using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck.Xunit;
using KnowledgeGraph.Cli.Screens;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Cli;

/// <summary>Screens for readers fit the terminal.</summary>
[Collection(KgCollection.Name)]
public sealed partial class ScreenTests
{
    private static readonly (string Name, string[] Command)[] Screens =
    [
        ("find", ["find", "--status", "all"]), ("show", ["show", "Mara Denn"]), ("said", ["said"]), ("path", ["path", "Ivo Brandt", "Northern Front", "--status", "all"]),
        ("around", ["around", "Northern Front"]), ("around-sentences", ["around", "Northern Front", "--sentences"]), ("rank", ["rank", "--by", "degree", "--top", "5"]), ("documents", ["documents"]), ("explain", ["explain", "--entity", "Mara Denn"]), ("explain-sentence", ["explain", "Anna Berg met Carl Dahl ."]),
        ("find-events", ["find", "--events", "--status", "all"]),
    ];

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public async Task No_line_is_wider_than_the_terminal_and_the_screens_stay_as_they_are(int width)
    {
        using var kg = new Kg { Width = width };
        await kg.AddAsync(Some.Contribution(1, "first.txt"), Some.Contribution(2, "second.txt"));
        foreach (var (name, command) in Screens)
        {
            var screen = (await kg.RunAsync(command)).Out;
            Assert.DoesNotContain('\u001b', screen);
            Assert.All(screen.Split('\n'), l => Assert.True(new StringInfo(l).LengthInTextElements <= width, $"{name}: {l}"));
            Golden.Check($"{name}.{width}.txt", screen);
        }
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public async Task A_terminal_with_colours_shows_which_words_say_a_fact_and_breaks_lines_at_the_same_places(int width)
    {
        using var kg = await WithStoriesAsync(width, term: "xterm-256color");
        using var plain = await WithStoriesAsync(width, term: null);
        foreach (var (name, command) in Screens)
        {
            var screen = (await kg.RunAsync(command)).Out;
            Assert.Equal((await plain.RunAsync(command)).Out, Codes().Replace(screen, ""));
            Golden.Check($"{name}.ink.{width}.txt", Codes().Replace(screen, m => m.Groups[1].Value == "0" ? "}" : $"{{{m.Groups[1].Value}:"));
        }
    }

    [Theory]
    [InlineData("xterm", "NO_COLOR", "1", false)]
    [InlineData("xterm", "NO_COLOR", "", true)]
    [InlineData("dumb", "X", "", false)]
    [InlineData(null, "X", "", false)]
    [InlineData("xterm", "KG_COLOR", "never", false)]
    [InlineData("dumb", "KG_COLOR", "always", true)]
    public async Task Colours_are_for_terminals_that_want_them(string? term, string variable, string value, bool inked)
    {
        using var kg = await WithStoriesAsync(80, term);
        kg.Environment[variable] = value;
        foreach (var (_, command) in Screens) Assert.Equal(inked, (await kg.RunAsync(command)).Out.Contains('\u001b'));
    }

    [Fact]
    public async Task A_pipe_and_json_get_no_colours_unless_they_are_asked_for()
    {
        using var pipe = await WithStoriesAsync(null, "xterm");
        using var terminal = await WithStoriesAsync(80, "xterm");
        foreach (var (_, command) in Screens)
        {
            Assert.DoesNotContain('\u001b', (await pipe.RunAsync(command)).Out);
            Assert.Contains('\u001b', (await pipe.RunAsync([.. command, "--color", "always"])).Out);
            Assert.DoesNotContain('\u001b', (await terminal.RunAsync([.. command, "--json", "--color", "always"])).Out);
        }
    }

    [Fact]
    public async Task The_words_that_are_marked_are_those_of_the_trigger_and_of_both_ends()
    {
        using var kg = await WithStoriesAsync(400, "xterm");
        var line = (await kg.RunAsync("find", "--type", "ATTACKED", "--to", "Calvera1")).Out.Split('\n')[1];
        Assert.StartsWith("    Rebels of the \u001b[36mNorthern Front\u001b[0m \u001b[1;4mshelled\u001b[0m the port of \u001b[32mCalvera1\u001b[0m on Friday .\u001b[2m  [Port", line.Replace("\u001b[36mRebels\u001b[0m", "Rebels", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Property(MaxTest = 300)]
    public void Inks_change_neither_words_nor_breaks(string[] words, byte width)
    {
        var line = new ScreenLine();
        foreach (var (word, i) in words.Select((w, i) => (w ?? "", i))) line.Add(word + " ", (Ink)(i % 8));
        Assert.Equal(Written(line, 20 + width, inked: false), Codes().Replace(Written(line, 20 + width, inked: true), ""));
        Assert.Equal(string.Join('\n', ScreenWriter.Lines(line.Text, 20 + width)) + "\n", Written(line, 20 + width, inked: false));
    }

    [Fact]
    public async Task A_pipe_gets_whole_lines()
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution(1, "first.txt"));
        Assert.Contains((await kg.RunAsync("find")).Out.Split('\n'), l => l.Length > 80);
    }

    [Fact]
    public async Task Json_is_not_broken_on_a_terminal()
    {
        using var pipe = new Kg();
        using var terminal = new Kg { Width = 40 };
        foreach (var kg in new[] { pipe, terminal }) await kg.AddAsync(Some.Contribution(1, "first.txt"));
        Assert.Equal((await pipe.RunAsync("find", "--json")).Out, (await terminal.RunAsync("find", "--json")).Out);
    }

    [Theory]
    [InlineData("one two three", 8, "one two|  three")]
    [InlineData("    one two three", 12, "    one two|    three")]
    [InlineData("unbreakable", 5, "unbreakable")]
    [InlineData("unbreakable word", 5, "unbreakable|  word")]
    [InlineData("short", 80, "short")]
    [InlineData("", 80, "")]
    public void Lines_break_between_words(string line, int width, string pieces) => Assert.Equal(pieces.Split('|'), ScreenWriter.Lines(line, width));

    [Property(MaxTest = 300)]
    public void Breaking_loses_no_word(string[] words, byte width)
    {
        var line = string.Join(' ', words.Select(w => new string([.. (w ?? "").Where(char.IsLetterOrDigit)])).Where(w => w.Length > 0));
        var pieces = ScreenWriter.Lines(line, 20 + width).ToList();
        Assert.Equal(line.Split(' '), pieces.SelectMany(p => p.Trim().Split(' ')));
    }

    [GeneratedRegex("\u001b\\[([0-9;]*)m")]
    private static partial Regex Codes();

    private static string Written(ScreenLine line, int width, bool inked)
    {
        using var text = new StringWriter { NewLine = "\n" };
        using var screen = new ScreenWriter(text, width, inked);
        screen.WriteLine(line);
        return text.ToString();
    }

    private static async Task<Kg> WithStoriesAsync(int? width, string? term)
    {
        var kg = new Kg { Width = width };
        if (term is not null) kg.Environment["TERM"] = term;
        await kg.AddAsync(Some.Contribution(1, "first.txt"), Some.Contribution(2, "second.txt"));
        return kg;
    }
}
