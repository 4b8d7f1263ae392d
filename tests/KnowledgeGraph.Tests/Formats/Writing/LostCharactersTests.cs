using System.Text;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Tests.House;

namespace KnowledgeGraph.Tests.Formats.Writing;

/// <summary>What becomes of characters that a format cannot hold: as the table of docs/formats.md says, format by format, and counted.</summary>
public class LostCharactersTests
{
    private const string Kept = "kept", Replaced = "U+FFFD", Blank = "blank";

    /// <summary>The columns of the table, each with a character of it.</summary>
    private static readonly (string Column, string Character)[] Columns =
    [
        ("half of a pair", "\ud83d"), ("U+0000", "\0"), ("U+001F", "\u001f"), ("other U+0001 to U+001F", "\u0007"), ("tab", "\t"), ("line end", "\n"), ("U+007F to U+009F", "\u0085"), ("U+FFFE, U+FFFF", "\ufffe"),
    ];

    public static TheoryData<string, string, string> Cells
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var (format, cells) in Table())
                foreach (var (column, cell) in Columns.Select(c => c.Column).Zip(cells)) data.Add(format, column, cell);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_character_becomes_what_the_documentation_says(string format, string column, string becomes)
    {
        var character = Columns.Single(c => c.Column == column).Character;
        var text = EveryFormat.Text(format, Graph($"a{character}b"), out var report);
        var shown = format == "gml" ? "a&#65533;b" : "a\ufffdb";
        Assert.Equal(
            (becomes, becomes == Replaced, becomes == Replaced),
            (report.ReplacedLineEnds > 0 ? Blank : report.ReplacedCharacters > 0 ? Replaced : Kept, text.Contains(shown, StringComparison.Ordinal), report.Warning?.Contains("U+FFFD", StringComparison.Ordinal) ?? false));
        if (becomes == Blank) Assert.Contains("a b", text);
        Assert.Equal(becomes == Blank, report.Warning?.Contains("line end", StringComparison.Ordinal) ?? false);
        new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(text);
        if (format != "parquet") Assert.DoesNotContain('\0', text); // the values of Parquet have their length
    }

    [Fact]
    public void Every_format_is_in_the_table_once() => Assert.Equal(EveryFormat.Names, Table().Select(r => r.Format).Order(StringComparer.Ordinal));

    [Fact]
    public void A_quotation_mark_in_pajek_becomes_an_apostrophe_and_is_counted()
    {
        var text = EveryFormat.Text("pajek", Graph("a\"b"), out var report);
        Assert.Contains("1 \"a'b\"", text);
        Assert.Equal(1, report.ChangedCharacters);
        Assert.Contains("1 character that the format cannot hold became a similar one", report.Warning);
    }

    [Theory]
    [InlineData(49_000, false)]
    [InlineData(51_000, true)]
    public void What_mermaid_would_not_draw_without_being_told_to_is_said(int length, bool said)
    {
        EveryFormat.Text("mermaid", Graph(new string('x', length)), out var report);
        Assert.Equal(said, report.Warning?.Contains("50,000 characters", StringComparison.Ordinal) ?? false);
    }

    private static IEnumerable<(string Format, string[] Cells)> Table()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "formats.md"));
        var rows = lines.SkipWhile(l => !l.StartsWith("| format | " + Columns[0].Column, StringComparison.Ordinal)).TakeWhile(l => l.StartsWith('|')).ToList();
        Assert.Equal(Columns.Select(c => c.Column), Split(rows[0])[1..]);
        return rows.Skip(2).Select(Split).SelectMany(cells => cells[0].Split(", ").Select(name => (name.Trim('`'), cells[1..])));
    }

    private static string[] Split(string row) => [.. row.Trim('|').Split('|').Select(c => c.Trim())];

    private static EntityGraph Graph(string name) => EntityGraph.From(
    [
        new Contribution(
            new DocumentNode("0123456789abcdef0123456789abcdef", null, null, null, null, "en", 10, 2), [new SentenceNode("0123456789abcdef0123456789abcdef", 0, "One sentence.", 0, 13)],
            [new EntityShare(new("00000000000000000000000000000001"), EntityKind.Thing, name, true, [], [], 1, null)], [], [], [], [], [], []),
    ]);
}
