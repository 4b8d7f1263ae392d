using KnowledgeGraph.Evaluation;

namespace KnowledgeGraph.Tests.Core.Evaluation;

public class ScorerTests
{
    private static readonly string Data = Path.Combine(AppContext.BaseDirectory, "Core", "Evaluation", "Data");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_report_is_what_the_golds_own_script_printed(int set)
    {
        var report = Scorer.Score(GoldReader.Read(Path.Combine(Data, "gold.jsonl")), GoldReader.Read(Path.Combine(Data, $"predicted{set}.jsonl")));
        var expected = File.ReadAllText(Path.Combine(Data, $"expected{set}.txt"));
        Assert.Equal(expected, report.ToString(types: true));
        Assert.Equal(string.Concat(expected.Split('\n').Take(7).Select(l => l + "\n")), report.ToString());
    }

    [Fact]
    public void The_gold_against_itself_is_perfect()
    {
        var gold = GoldReader.Read(Path.Combine(Data, "gold.jsonl"));
        Assert.All(Scorer.Score(gold, gold).Totals, l => Assert.Equal(100, l.F1));
    }

    [Fact]
    public void Without_gold_only_the_count_is_printed() => Assert.Equal("0 sentences, 0 predicted\n", Scorer.Score([], []).ToString(types: true));

    [Fact]
    public void A_sentence_without_prediction_counts_as_one_with_nothing()
    {
        var report = Scorer.Score([Sentence("S1", "harbour"), Sentence("S2", "harbour")], [Sentence("S2", "harbour"), Sentence("S3", "harbour")]);
        Assert.Equal("2 sentences, 1 predicted", report.ToString().Split('\n')[0]);
        Assert.Equal(new ScoreLine("mention", 1, 2, 1), report.Totals[0]);
    }

    [Theory]
    [InlineData("The Port", "port,", true)]
    [InlineData("port of Brod", "port", true)]
    [InlineData("port", "airport", false)]
    [InlineData("two old ships", "two new ships", true)]
    [InlineData("the two old ships", "three new ships", false)]
    [InlineData("ship#2", "ship", true)]
    [InlineData("ship#2\n", "ship\n", true)]
    [InlineData("İda", "i̇da", true)]
    [InlineData("ΟΔΟΣ", "οδος", true)]
    [InlineData("ΟΔΟΣ", "οδοσ", false)]
    [InlineData("a\u001fb", "b c", true)]
    [InlineData("the", "The", true)]
    [InlineData("", "", true)]
    [InlineData("", "x", false)]
    public void Texts_match_as_in_the_golds_own_script(string a, string b, bool same)
    {
        var matched = Scorer.Score([Sentence("S", a)], [Sentence("S", b)]).Totals[0].Matched;
        Assert.Equal(same ? 1 : 0, matched);
    }

    [Theory]
    [InlineData(0, 1, "0.0")]
    [InlineData(1, 8, "12.5")]
    [InlineData(1, 16, "6.2")]
    [InlineData(3, 16, "18.8")]
    [InlineData(5, 16, "31.2")]
    [InlineData(1, 400, "0.2")]
    [InlineData(3, 400, "0.8")]
    [InlineData(1, 3, "33.3")]
    [InlineData(2, 3, "66.7")]
    [InlineData(1999, 2000, "100.0")]
    [InlineData(1, 1, "100.0")]
    [InlineData(1, 2000000000, "0.0")]
    public void Figures_are_rounded_from_their_exact_value_with_halves_to_the_even_digit(int matched, int predicted, string figure) =>
        Assert.Contains($"P {figure,5} ", new ScoreLine("x", matched, 1, predicted).ToString(), StringComparison.Ordinal);

    private static GoldSentence Sentence(string id, string mention) => new(id, "", [new GoldMention(mention, "LOC", "")], [], [], [], []);
}
