using KnowledgeGraph.Formats.Reading;

namespace KnowledgeGraph.Tests.Formats.Reading;

public class MarkdownFormatTests
{
    private const string Text =
        "---\r\ntitle: \"Trucks: a fire\"\r\ndate: 2025-12-03 # day\r\nsource: 'Quay'\r\n---\r\n\r\n# Trucks *Burn*\r\n\r\nThe **ministry** of [Karvia](https://example.org \"t\") said that `Otter-7` and M&uuml;ller\r\nhad left the \\*town\\*. Nobody was _hurt_.\r\n\r\n"
        + "> He said “it is over”\r\n> and left.\r\n\r\n- One bridge\r\n- Two roads\r\n  are open\r\n\r\n1. First, see <https://example.org/a>.\r\n\r\n```\r\ncode();\r\n```\r\n\r\n![A picture](a.png)\r\n\r\n| Town | Dead |\r\n|---|---|\r\n| Orlik | 3 |\r\n\r\n<div>raw</div>\r\n\r\nLast&nbsp;line with a [ref].\r\n\r\n[ref]: https://example.org\r\n";

    [Fact]
    public void Every_word_leads_back_to_its_place_in_the_file()
    {
        var article = MarkdownFormat.Read(Text);
        RoundTrip.Holds(Text, article);
        Assert.Equal("ministry** of [Karvia", RoundTrip.Shown(Text, article, "ministry of Karvia"));
        Assert.Equal("Otter-7", RoundTrip.Shown(Text, article, "Otter-7"));
        Assert.Equal("M&uuml;ller\r\nhad", RoundTrip.Shown(Text, article, "Müller had"));
        Assert.Equal("over”\r\n> and left", RoundTrip.Shown(Text, article, "over” and left"));
    }

    [Fact]
    public void Words_are_kept_and_markup_code_and_pictures_are_not() => Assert.Equal(
        "Trucks Burn\n\nThe ministry of Karvia said that Otter-7 and Müller had left the *town*. Nobody was hurt.\n\nHe said “it is over” and left.\n\n"
        + "- One bridge\n\n- Two roads are open\n\n1. First, see https://example.org/a.\n\nTown | Dead\n\nOrlik | 3\n\nLast\u00A0line with a ref.",
        MarkdownFormat.Read(Text).Text);

    [Theory]
    [InlineData("[a](")]
    [InlineData("![a](b (")]
    [InlineData("**a _b ")]
    [InlineData(")[a]([a](")]
    public void A_paragraph_of_thousands_of_marks_is_read_with_them_in_little_time(string piece)
    {
        var text = "# Trucks\n\nTwo trucks were burned. " + string.Concat(Enumerable.Repeat(piece, 50_000)) + "\n\nThe **ministry** left.";
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var article = MarkdownFormat.Read(text);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"took {watch.Elapsed}");
        Assert.StartsWith("Trucks\n\nTwo trucks were burned. " + piece.TrimEnd(), article.Text, StringComparison.Ordinal);
        Assert.EndsWith("The **ministry** left.", article.Text, StringComparison.Ordinal);
        Assert.Equal("ministry", RoundTrip.Shown(text, article, "ministry"));
    }

    [Fact]
    public void The_head_gives_title_day_and_source()
    {
        var article = MarkdownFormat.Read(Text);
        Assert.Equal(("Trucks: a fire", new DateOnly(2025, 12, 3), "Quay"), (article.Title, article.PublishedAt, article.Source));
        Assert.Equal("Trucks Burn", MarkdownFormat.Read(Text[Text.IndexOf('#', 60)..]).Title);
        Assert.Throws<UnreadableException>(() => MarkdownFormat.Read("---\ndate: yesterday\n---\n\nText."));
    }

    [Theory]
    [InlineData(">", 50_000)]
    [InlineData("[", 50_000)]
    [InlineData("*a ", 2_000)]
    [InlineData("- ", 2_000)]
    public void Hostile_files_end_in_an_article_or_one_clear_error(string piece, int times)
    {
        var error = Record.Exception(() => MarkdownFormat.Read(string.Concat(Enumerable.Repeat(piece, times)) + "text"));
        Assert.True(error is null or UnreadableException, error?.ToString());
    }
}
