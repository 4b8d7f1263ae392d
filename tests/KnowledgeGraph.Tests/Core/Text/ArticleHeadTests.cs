using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Core.Text;

public class ArticleHeadTests
{
    [Theory]
    [InlineData("Flood Closes Two Bridges\n\nThe river rose.", "Flood Closes Two Bridges", null)]
    [InlineData("Flood Closes Two Bridges\nBy Jane Roe | December 3, 2025\n\nThe river rose.", "Flood Closes Two Bridges", "2025-12-03")]
    [InlineData("Is the Bridge Safe?\n\nPublished: 2025-12-03\n\nThe river rose.", "Is the Bridge Safe?", "2025-12-03")]
    [InlineData("Flood Closes Bridges in the U.S.\r\n\r\nDecember 3, 2025\r\n\r\nThe river rose.", "Flood Closes Bridges in the U.S.", "2025-12-03")]
    [InlineData("Flood\n\nVELIN, Dec. 4, 2025 (NTB) — The river rose.", "Flood", "2025-12-04")]
    [InlineData("The river rose.\n\nIt fell.", null, null)]
    [InlineData("The river rose over the\nbanks.", null, null)]
    [InlineData("The river rose over the\n\nbanks.", null, null)]
    [InlineData("Only one line", null, null)]
    [InlineData("- an item\n\nMore.", null, null)]
    public void Title_and_day_come_from_the_first_lines(string text, string? title, string? day)
    {
        var head = ArticleHead.Read(text);
        Assert.Equal(title, head.Title);
        Assert.Equal(day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd"), head.PublishedAt);
    }

    [Fact]
    public void A_day_in_the_running_text_is_not_the_day_of_publication() =>
        Assert.Null(ArticleHead.Read("A Headline\n\nDecember 3, 2025 was the day on which the bridge fell.").PublishedAt);
}
