using KnowledgeGraph.Formats.Reading;

namespace KnowledgeGraph.Tests.Formats.Reading;

public class HtmlFormatTests
{
    private const string Body =
        "<p>The ministry of <b>Kar</b>via said that Lena M&uuml;ller &amp; her team had left&nbsp;town, and that nobody had been hurt.</p>\r\n"
        + "<p>Two<!-- hidden > words --> trucks were <i>burned</i> near the river &mdash; the owner<script>var a = '<p>not text</p>';</script> was away, a neighbour said.</p>\n"
        + "<ul><li>One bridge is closed.</li><li>Two roads are open.</li></ul>\n"
        + "<p>It&#8217;s not clear&#x2026; who did it, but 3 &lt; 4 shots were heard by people who live in the town on the other side of the river.<br>Police came at dawn.</p>";

    private static string Page(string head, string body) =>
        $"<!DOCTYPE html><html lang=\"en\"><head><title>Old title</title>{head}</head><body><nav><ul><li><a href='/'>Home page</a></li></ul></nav>"
        + $"<article><h1>Trucks Burn</h1>{body}</article><aside><p><a href='/x'>Read this too</a></p></aside><footer>Copyright somebody</footer></body></html>";

    [Fact]
    public void Every_word_leads_back_to_its_place_in_the_page()
    {
        var html = Page("", Body);
        var article = HtmlFormat.Read(html);
        RoundTrip.Holds(html, article);
        Assert.Equal("Lena M&uuml;ller &amp; her team", RoundTrip.Shown(html, article, "Lena Müller & her team"));
        Assert.Equal("Kar</b>via", RoundTrip.Shown(html, article, "Karvia"));
        Assert.Equal("left&nbsp;town", RoundTrip.Shown(html, article, "left town"));
        Assert.Equal("It&#8217;s not clear&#x2026; who", RoundTrip.Shown(html, article, "It’s not clear… who"));
        Assert.Equal("3 &lt; 4", RoundTrip.Shown(html, article, "3 < 4"));
    }

    [Fact]
    public void Blocks_become_paragraphs_and_what_stands_around_the_article_is_left_out()
    {
        var text = HtmlFormat.Read(Page("", Body)).Text;
        Assert.Contains("\n\n- One bridge is closed.\n\n- Two roads are open.\n\n", text, StringComparison.Ordinal);
        Assert.Contains("river.\nPolice came", text, StringComparison.Ordinal);
        foreach (var other in (string[])["Home page", "Read this too", "Copyright", "not text", "hidden"])
            Assert.DoesNotContain(other, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<meta property='og:title' content='Trucks &amp; Fire'><meta property='og:site_name' content='Quay'><meta property='article:published_time' content='2025-12-03T06:00:00Z'>", "Trucks & Fire", "Quay", "2025-12-03")]
    [InlineData("<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebPage\"},{\"@type\":[\"NewsArticle\"],\"headline\":\"Fire\",\"datePublished\":\"2025-12-04T23:00:00+02:00\",\"publisher\":{\"name\":\"Quay\"}}]}</script>", "Fire", "Quay", "2025-12-04")]
    [InlineData("<script type='application/ld+json'>{broken</script><meta name='date' content='2025-12-05'>", "Trucks Burn", null, "2025-12-05")]
    [InlineData("", "Trucks Burn", null, null)]
    public void Title_day_and_source_come_from_the_page(string head, string title, string? source, string? day)
    {
        var article = HtmlFormat.Read(Page(head, Body));
        Assert.Equal((title, source, day), (article.Title, article.Source, article.PublishedAt?.ToString("yyyy-MM-dd")));
    }

    [Fact]
    public void A_time_element_gives_the_day() =>
        Assert.Equal(new DateOnly(2025, 12, 6), HtmlFormat.Read(Page("", "<time datetime='2025-12-06'>Saturday</time>" + Body)).PublishedAt);

    [Theory]
    [InlineData("<html><body><p>Sign in</p></body></html>")]
    [InlineData("<html><body><nav><a href='/a'>World</a> <a href='/b'>Business</a></nav><form><input></form></body></html>")]
    [InlineData("<html></html>")]
    public void A_page_without_an_article_is_refused(string html) =>
        Assert.Contains("no article", Assert.Throws<UnreadableException>(() => HtmlFormat.Read(html)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("<div>", 100_000)]
    [InlineData("<b>", 50_000)]
    [InlineData("<svg><a \"", 20_000)]
    [InlineData("&amp<!--", 20_000)]
    [InlineData("</a><p><div>", 20_000)]
    [InlineData("<div><table><tr><td></div>", 20_000)]
    [InlineData("</b><b><div></b>", 20_000)]
    [InlineData("<li>", 50_000)]
    [InlineData("<li>", 1_000_000)]
    [InlineData("                    ", 300_000)]
    public void Hostile_pages_end_in_an_article_or_one_clear_error(string piece, int times)
    {
        var html = "<html><body><article>" + Body + string.Concat(Enumerable.Repeat(piece, times)) + "</article></body></html>";
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var error = Record.Exception(() => HtmlFormat.Read(html));
        Assert.True(error is null or UnreadableException, error?.ToString());
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"took {watch.Elapsed}");
    }

    /// <summary>An end tag ends what is open of its name; what is not open ends nothing, and a table keeps what lies in it.</summary>
    [Theory]
    [InlineData("<div>", "</a>", true)]
    [InlineData("<div>", "</div>", false)]
    [InlineData("<div><span>", "</div>", false)]
    [InlineData("<b><div>", "</b>", true)]
    [InlineData("<div><table><tr><td>", "</div>", true)]
    [InlineData("<div><table><tr><td>", "</table></div>", false)]
    [InlineData("<p>", "", false)]
    public void Depth_counts_what_is_open_as_a_parser_does(string open, string close, bool isTooDeep) =>
        Assert.Equal(isTooDeep, HtmlShape.Fault(string.Concat(Enumerable.Repeat(open + close, 2 * HtmlShape.Deepest))) is not null);

    [Fact]
    public void A_page_whose_article_has_more_parts_than_the_extractor_is_asked_about_is_read_by_its_own_mark()
    {
        var article = HtmlFormat.Read($"<html><head><title>Trucks Burn</title></head><body><article>{Body}{string.Concat(Enumerable.Repeat("<p>Nobody was hurt, a neighbour said.</p>", 6_000))}</article></body></html>");
        Assert.Contains("Karvia", article.Text, StringComparison.Ordinal);
        Assert.Equal(6_000, article.Text.Split("Nobody was hurt").Length - 1);
    }
}
