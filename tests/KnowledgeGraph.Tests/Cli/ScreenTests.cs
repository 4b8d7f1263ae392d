using System.Globalization;
using FsCheck.Xunit;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Cli;

/// <summary>Screens for readers fit the terminal.</summary>
[Collection(KgCollection.Name)]
public sealed class ScreenTests
{
    private static readonly (string Name, string[] Command)[] Screens =
    [
        ("find", ["find", "--status", "all"]), ("show", ["show", "Mara Denn"]), ("said", ["said"]), ("path", ["path", "Ivo Brandt", "Northern Front", "--status", "all"]),
        ("around", ["around", "Northern Front"]), ("rank", ["rank", "--by", "degree", "--top", "5"]), ("documents", ["documents"]), ("explain", ["explain", "--entity", "Mara Denn"]),
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
}
