using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Tests.Core.Graphs;

public sealed class DocumentNodeTests
{
    private static readonly DocumentNode Node = new("0123456789abcdef0123456789abcdef", "Mill Closed", "Herald", "news/may/mill.txt", null, "en", 10, 2);

    [Theory]
    [InlineData("0123456789abcdef0123456789abcdef", true)]
    [InlineData("012345", true)]
    [InlineData("0123456789ABC", true)]
    [InlineData("01234", false)]
    [InlineData("news/may/mill.txt", true)]
    [InlineData("may/mill.txt", true)]
    [InlineData(@"may\mill.txt", true)]
    [InlineData("mill.txt", true)]
    [InlineData("./news/may/mill.txt", true)]
    [InlineData("./", false)]
    [InlineData("ill.txt", false)]
    [InlineData("/mill.txt", false)]
    [InlineData("mill", false)]
    [InlineData("MILL.TXT", false)]
    [InlineData("mill closed", true)]
    [InlineData("Herald", false)]
    [InlineData("", false)]
    public void A_document_goes_by_id_address_end_of_address_and_title(string name, bool goes) => Assert.Equal(goes, Node.GoesBy(name));

    [Fact]
    public void A_page_goes_by_the_last_part_of_its_address() =>
        Assert.True((Node with { Uri = "https://example.org/2031/mill.html" }).GoesBy("mill.html"));
}
