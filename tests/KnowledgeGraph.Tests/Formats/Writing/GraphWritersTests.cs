using KnowledgeGraph.Formats.Writing;
using KnowledgeGraph.Formats.Writing.Tables;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Formats.Writing;

public class GraphWritersTests
{
    public static TheoryData<string> Folders => [.. GraphWriters.Folders.Select(w => w.Name)];

    /// <summary>Folders whose files are texts.</summary>
    public static TheoryData<string> TextFolders => [.. GraphWriters.Folders.Select(w => w.Name).Where(n => n != "parquet")];

    public static TheoryData<string> Formats => [.. GraphWriters.All.Select(w => w.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_sample_is_written_as_the_kept_file(string format) =>
        Golden.Same("sample." + format, Written.In(format, SampleDocument.Graph()));

    [Theory]
    [MemberData(nameof(Formats))]
    public void An_empty_graph_is_written_as_the_kept_file(string format) =>
        Golden.Same("empty." + format, Written.In(format, EntityGraph.From([])));

    public static TheoryData<string> Every => [.. EveryFormat.Names];

    /// <summary>Also what few documents have, an event told again say, and characters that a format has no place for.</summary>
    [Theory]
    [MemberData(nameof(Every))]
    public void Whatever_a_contribution_holds_is_written(string format) => Assert.All([.. OddTexts.Alone, "\uD800"], odd =>
    {
        var full = EveryText.Changed(FullContribution.Of(), (name, text) => EveryText.IsKey(name) ? text : odd + text + odd);
        Assert.NotEmpty(EveryFormat.Text(format, EntityGraph.From([full]), out _));
    });

    [Theory]
    [MemberData(nameof(TextFolders))]
    public void The_sample_is_written_as_the_kept_files(string format)
    {
        var files = Written.Folder(format, SampleDocument.Graph(), out _);
        Golden.Same("sample." + format, string.Concat(files.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"=== {f.Key}\n{f.Value}")));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Folders_do_not_depend_on_the_order_of_contributions_and_count_what_does_not_fit(string format)
    {
        var (a, b) = (SampleDocument.Contribution(), HardGraph.Contribution());
        Assert.Equal(Written.Folder(format, EntityGraph.From([a, b]), out var report), Written.Folder(format, EntityGraph.From([b, a]), out _));
        Assert.InRange(report.ReplacedCharacters, 1, 1000);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_order_of_contributions_does_not_change_a_byte(string format)
    {
        var (a, b) = (SampleDocument.Contribution(), HardGraph.Contribution());
        Assert.Equal(Written.In(format, EntityGraph.From([a, b])), Written.In(format, EntityGraph.From([b, a])));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Lines_end_by_a_line_feed_alone(string format) => Assert.DoesNotContain('\r', Written.In(format, HardGraph.Graph()));

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_is_written_can_be_encoded(string format)
    {
        var strict = new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true);
        Assert.NotEmpty(strict.GetBytes(Written.In(format, HardGraph.Graph())));
    }

    [Theory]
    [InlineData("jsonl", 2)]
    [InlineData("graphml", 1)]
    [InlineData("dot", 1)]
    public void Characters_that_do_not_fit_are_counted(string format, int atLeast)
    {
        Written.In(format, HardGraph.Graph(), null, out var report);
        Assert.InRange(report.ReplacedCharacters, atLeast, 1000);
        Assert.Contains("U+FFFD", report.Warning);
        Written.In(format, SampleDocument.Graph(), null, out var clean);
        Assert.Null(clean.Warning);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Writing_stops_when_told_to(string format) => Assert.ThrowsAny<OperationCanceledException>(() =>
        GraphWriters.Named(format).Write(GraphPart.Of(SampleDocument.Graph()), TextWriter.Null, new CancellationToken(canceled: true)));

    [Fact]
    public void An_unknown_format_is_refused_with_the_known_ones()
    {
        var error = Assert.Throws<ArgumentException>(() => GraphWriters.Named("gif"));
        Assert.Equal($"Unknown format 'gif'; known are {string.Join(", ", GraphWriters.All.Select(w => w.Name))}.", error.Message);
    }
}
