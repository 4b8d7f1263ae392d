using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.English.Articles;

public class ArticleScoreTests
{
    private const string Said = "Masked gunmen attacked the port . Anna Berg said the port was closed and nobody was hurt . She said \" We stay . We win \" . Norland met Sudland .";

    private static DocumentFacts Facts { get; } =
        new FactsOf(TextSegmenter.Segment(Article.FromText(Said)))
            .Nominal(EntityKind.Group, "Masked gunmen").Nominal(EntityKind.Place, "port").Entity(EntityKind.Person, "Anna Berg", "She")
            .Entity(EntityKind.Place, "Norland").Entity(EntityKind.Place, "Sudland")
            .Role("Anna Berg", "port mayor")
            .Relation("Masked gunmen", "ATTACKED", "port")
            .Relation("Norland", "MET_WITH", "Sudland")
            .Said("Anna Berg", StatementKind.Indirect, "said", "the port was closed and nobody was hurt")
            .Said("Anna Berg", StatementKind.Direct, "said", "We stay . We win")
            .Build();

    [Theory]
    [InlineData("gunmen | ATTACKED | port", "")]
    [InlineData("two gunmen | ATTACKED | the port", "")]
    [InlineData("armed gunmen | ATTACKED | port", "missed")]
    [InlineData("gunmen | ATTACKED | port | future", "missed")]
    [InlineData("port | ATTACKED | gunmen", "missed")]
    [InlineData("Sudland | MET_WITH | Norland", "")]
    [InlineData("Berg | HAS_ROLE | mayor", "missed")]
    [InlineData("Berg ~ Anna Berg | HAS_ROLE | mayor", "")]
    public void A_relation_is_found_by_type_status_and_ends(string line, string missed) =>
        Assert.Equal(missed.Length > 0 ? [line] : [], Relations(line).Missed.AsEnumerable());

    [Fact]
    public void What_nobody_expects_is_wrong_and_what_is_optional_counts_neither_way()
    {
        var tally = Relations("? gunmen | ATTACKED | port", "? gunmen | KILLED | port", "Norland | MET_WITH | Sudland");
        Assert.Equal((1, 0), (tally.Right, tally.Missed.Length));
        Assert.Equal(["Anna Berg | HAS_ROLE | port mayor"], tally.Wrong.AsEnumerable());
        Assert.Equal((100.0, 50.0), (tally.Recall, tally.Precision));
    }

    [Fact]
    public void A_fact_that_is_read_twice_counts_once()
    {
        var tally = Tally.Of(["a", "A"], ["a"], (f, e, exactly) => exactly ? f == e : f.Equals(e, StringComparison.OrdinalIgnoreCase), _ => false, f => f, e => e);
        Assert.Equal((1, 0, 0), (tally.Right, tally.Missed.Length, tally.Wrong.Length));
    }

    [Theory]
    [InlineData("Anna Berg | direct | \"We stay . We win\"", true)]
    [InlineData("Anna Berg | direct | \"We stay\"", false)]
    [InlineData("Norland | direct | \"We stay . We win\"", false)]
    [InlineData("Anna Berg | indirect | \"the port was closed and nobody\"", true)]
    [InlineData("Anna Berg | indirect | \"the port\"", false)]
    public void A_statement_needs_its_speaker_and_its_words(string line, bool found) =>
        Assert.Equal(found ? 1 : 0, Score([], [line]).Statements.Right);

    [Fact]
    public void Pieces_end_where_the_quotation_is_interrupted_or_a_paragraph_ends()
    {
        const string text = "“We stay,\n\n“and win";
        var statement = new StatementFact(StatementKind.Direct, new TextSpan(1, text.Length - 1), null, null, null, [0], 1);
        Assert.Equal(["We stay,", "and win"], StatementText.Pieces(statement, text));
    }

    private static Tally Relations(params string[] lines) => Score(lines, []).Relations;

    private static ArticleScore Score(string[] relations, string[] statements) => ArticleScore.Of(
        new("raid", "Tuned", "wire", Article.FromText(Said), [.. relations.Select(FactLine.Relation)], [.. statements.SelectMany(s => FactLine.Statements(s, Said))], [], []), Facts);
}
