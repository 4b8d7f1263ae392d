using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Tests.English.Articles;

public class ExpectedArticleReaderTests
{
    private const string Good = """
        ---
        title: A raid
        date: 2031-05-17
        genre: wire
        ---

        "We stay," Anna Berg of Norland said. "We win."

        Rebels raided the harbour.

        ## Relations
        ```
        Anna Berg ~ Berg | MEMBER_OF ~ ORIGIN | Norland
        ? rebels | ATTACKED | harbour | actual ~ future
        Anna Berg | HAS_ROLE | mayor
        ```

        ## Statements
        ```
        Anna Berg | direct | "We stay, … We win."
        ```

        ## Events
        ATTACK ~ DESTROY | raided | 2031-05-16..2031-05-17 ~ 2031-05-16
        ? KILL | raided

        ## Links
        raided | RESPONDED_TO | harbour
        ? raided | CAUSED ~ RESPONDED_TO | harbour
        """;

    [Fact]
    public void A_file_gives_article_and_facts()
    {
        var article = ExpectedArticleReader.Read(Good, "raid", "Tuned");
        Assert.Equal(("A raid", new DateOnly(2031, 5, 17), "wire"), (article.Article.Title, article.Article.PublishedAt!.Value, article.Genre));
        Assert.StartsWith("\"We stay,\"", article.Article.Text, StringComparison.Ordinal);
        Assert.EndsWith("harbour.", article.Article.Text, StringComparison.Ordinal);
        Assert.Equal(["Anna Berg", "Berg"], article.Relations[0].Subjects.AsEnumerable());
        Assert.Equal(["MEMBER_OF", "ORIGIN"], article.Relations[0].Types.AsEnumerable());
        Assert.False(article.Relations[0].IsOptional);
        Assert.True(article.Relations[1].IsOptional);
        Assert.Equal([FactStatus.Actual, FactStatus.Future], article.Relations[1].Statuses.AsEnumerable());
        Assert.Equal(["We stay,", "We win."], article.Statements.Select(s => s.Words));
        Assert.Equal([false, true], article.Events.Select(e => e.IsOptional));
        Assert.Equal(["ATTACK", "DESTROY"], article.Events[0].Types.AsEnumerable());
        Assert.Equal(["2031-05-16..2031-05-17", "2031-05-16"], article.Events[0].Days.AsEnumerable());
        Assert.Equal(["CAUSED", "RESPONDED_TO"], article.Links[1].Types.AsEnumerable());
    }

    [Theory]
    [InlineData("title: A raid", "titel", "Tuned/raid.md(2): the head has lines such as 'title: …'.")]
    [InlineData("2031-05-17\ngenre", "17 May\ngenre", "'17 May' is no date; write it as 2031-05-17.")]
    [InlineData("genre: wire", "genre: poem", "'poem' is no genre; write one of wire, press release, analysis.")]
    [InlineData("ORIGIN | Norland", "OWNS | Norland", "Tuned/raid.md(13): the ontology has no relation 'OWNS'.")]
    [InlineData("HAS_ROLE | mayor", "HAS_ROLE", "'Anna Berg | HAS_ROLE' is not of the form 'subject | RELATION | object | status'.")]
    [InlineData("actual ~ future", "perhaps", "'perhaps' is no status; write actual, negated, future or hypothetical.")]
    [InlineData("\"We stay, …", "\"We go, …", "the article does not say \"We go,\".")]
    [InlineData("| direct |", "| loud |", "'loud' is neither direct nor indirect.")]
    [InlineData("## Events", "## Happenings", "'Happenings' is no section; write one of Relations, Statements, Events, Links.")]
    [InlineData("2031-05-16..2031-05-17", "May", "'May' is no day and no first and last day.")]
    [InlineData("| RESPONDED_TO |", "| PART_OF |", "'PART_OF' is neither RESPONDED_TO nor CAUSED.")]
    public void A_fault_is_named_with_its_cure(string right, string wrong, string message)
    {
        var fault = Assert.Throws<FormatException>(() => ExpectedArticleReader.Read(Good.ReplaceLineEndings("\n").Replace(right, wrong, StringComparison.Ordinal), "raid", "Tuned"));
        Assert.EndsWith(message, fault.Message, StringComparison.Ordinal);
        Assert.StartsWith("Tuned/raid.md(", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_article_is_of_a_real_length()
    {
        foreach (var article in ExpectedArticle.All())
        {
            var words = article.Article.Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length;
            Assert.True(words is >= 150 and <= 600, $"{article.Folder}/{article.Name} has {words} words.");
        }
    }
}
