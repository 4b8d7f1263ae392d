using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Core.Text;

public sealed class OffsetMapTests
{
    // Source "<p>Salt &amp; tar</p>" gives "Salt & tar" and a line break that the source has not.
    private static readonly OffsetMap Map = OffsetMap.Create([new(0, 5, 3, 5), new(5, 1, 8, 5), new(6, 4, 13, 4), new(10, 1, 17, 0)]);

    [Theory]
    [InlineData(0, 4, 3, 7)]
    [InlineData(5, 6, 8, 13)]
    [InlineData(0, 10, 3, 17)]
    [InlineData(7, 10, 14, 17)]
    [InlineData(9, 11, 16, 17)]
    [InlineData(10, 11, 17, 17)]
    [InlineData(7, 7, 14, 14)]
    public void A_span_leads_back_to_its_first_and_last_character(int start, int end, int sourceStart, int sourceEnd) =>
        Assert.Equal(TextSpan.FromBounds(sourceStart, sourceEnd), Map.ToSource(TextSpan.FromBounds(start, end)));

    [Fact]
    public void A_text_that_is_its_own_original_keeps_its_offsets() => Assert.Equal(new TextSpan(7, 3), OffsetMap.Identity.ToSource(new(7, 3)));

    [Fact]
    public void Pieces_must_follow_each_other_and_hold_something()
    {
        Assert.Throws<ArgumentException>(() => OffsetMap.Create([new(1, 2, 0, 2)]));
        Assert.Throws<ArgumentException>(() => OffsetMap.Create([new(0, 2, 0, 2), new(3, 1, 2, 1)]));
        Assert.Throws<ArgumentException>(() => OffsetMap.Create([new(0, 0, 0, 2)]));
        Assert.Throws<ArgumentException>(() => OffsetMap.Create([new(0, 1, 0, -1)]));
    }
}
