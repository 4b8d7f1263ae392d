using KnowledgeGraph.Formats.Contributions;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Formats.Contributions;

public class ContributionJsonTests
{
    [Fact]
    public async Task Contributions_come_back_as_they_were()
    {
        Contribution[] all = [SampleDocument.Contribution(), WithoutHalves(HardGraph.Contribution()), Bare(), TimesAndPlaces.Contribution()];
        var back = await Read(string.Concat(all.Select(Line)));
        Assert.Equal(all.Length, back.Count);
        Assert.All(all.Zip(back), p => Assert.True(ContributionEquality.Same(p.First, p.Second)));
        Assert.All(all.Zip(back), p => Assert.True(p.First.Rejected.SequenceEqual(p.Second.Rejected)));
        Assert.All(all.Zip(back), p => Assert.True(p.First.Open.SequenceEqual(p.Second.Open)));
        Assert.Equal(all.Select(Line), back.Select(Line));
    }

    [Fact]
    public void Every_text_comes_back_whatever_characters_it_has() => Assert.All(OddTexts.All, odd =>
    {
        var given = EveryText.Changed(FullContribution.Of(), (_, text) => odd + text + odd);
        Assert.True(ContributionEquality.Same(given, ContributionJson.Parse(Line(given), "facts.jsonl")));
    });

    [Fact]
    public void One_document_is_one_line_and_names_its_version()
    {
        var line = Line(SampleDocument.Contribution());
        Assert.StartsWith("{\"version\":1,\"document\":{\"id\":", line, StringComparison.Ordinal);
        Assert.Equal(line.Length - 1, line.IndexOf('\n', StringComparison.Ordinal));
        Assert.DoesNotContain("null", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Blank_lines_are_skipped_and_do_not_shift_the_count()
    {
        Assert.Single(await Read("\n  \n" + Line(SampleDocument.Contribution()) + "\n"));
        var error = await Assert.ThrowsAsync<InvalidDataException>(() => Read("\n\n{"));
        Assert.StartsWith("facts.jsonl, line 3: broken JSON", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stands_before_a_broken_line_is_returned()
    {
        using var input = new StringReader(Line(SampleDocument.Contribution()) + "{\"version\":1,");
        await using var lines = ContributionJson.ReadAsync(input, "facts.jsonl").GetAsyncEnumerator();
        Assert.True(await lines.MoveNextAsync());
        await Assert.ThrowsAsync<InvalidDataException>(async () => await lines.MoveNextAsync());
    }

    [Theory]
    [InlineData("[1]", "the line must be an object")]
    [InlineData("{}", "no 'version'")]
    [InlineData("{\"version\":2}", "version 2, and this kg reads version 1")]
    [InlineData("{\"version\":99999999999999999999}", "must be a whole number of 32 bits")]
    [InlineData("{\"version\":1}", "document is missing")]
    [InlineData("{\"version\":1,\"document\":{\"id\":7}}", "document.id must be a text")]
    [InlineData("{\"version\":1} x", "broken JSON")]
    [InlineData("{\"version\":1}{}", "broken JSON")]
    public void A_broken_line_says_what_is_wrong(string line, string message)
    {
        var error = Assert.Throws<InvalidDataException>(() => ContributionJson.Parse(line, "facts.jsonl, line 7"));
        Assert.StartsWith("facts.jsonl, line 7: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"kind\":\"person\"", "\"kind\":\"ghost\"", "entities[", "'ghost' is none of person,")]
    [InlineData("\"publishedAt\":\"2024-03-15\"", "\"publishedAt\":\"15 March\"", "'15 March' is no date", "yyyy-MM-dd")]
    [InlineData("\"sentence\":2", "\"sentence\":9", "sentence 9 of 3", "")]
    [InlineData("\"confidence\":0.75", "\"confidence\":NaN", "finite", "")]
    public void A_value_that_cannot_be_is_refused(string old, string changed, string message, string also)
    {
        var error = Assert.Throws<InvalidDataException>(() =>
            ContributionJson.Parse(Line(SampleDocument.Contribution()).Replace(old, changed, StringComparison.Ordinal), "x"));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Contains(also, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_leads_nowhere_is_refused()
    {
        var contribution = SampleDocument.Contribution();
        var orphan = contribution with { Entities = contribution.Entities.RemoveAt(0) };
        Assert.Contains("no such id in the line", Assert.Throws<InvalidDataException>(() => ContributionJson.Parse(Line(orphan), "x")).Message, StringComparison.Ordinal);
    }

    private static Contribution Bare() => new(new DocumentNode("00", null, null, null, null, "en", 0, 0), [], [], [], [], [], [], [], []);

    /// <summary>Halves of surrogate pairs do not survive UTF-8, so no reader gives them.</summary>
    private static Contribution WithoutHalves(Contribution hard) =>
        hard with { Entities = [.. hard.Entities.Where(e => !e.Name.StartsWith("half", StringComparison.Ordinal))], Mentions = [], Relations = [] };

    private static string Line(Contribution contribution)
    {
        using var output = new StringWriter();
        ContributionJson.Write(contribution, output);
        return output.ToString();
    }

    private static async Task<List<Contribution>> Read(string lines)
    {
        using var input = new StringReader(lines);
        var all = new List<Contribution>();
        await foreach (var contribution in ContributionJson.ReadAsync(input, "facts.jsonl")) all.Add(contribution);
        return all;
    }
}
