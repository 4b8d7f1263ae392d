using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Core.Text;

public class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 3, 0)]
    [InlineData("tolo", "tolo", 0, 0)]
    [InlineData("tolo", "tola", 2, 1)]
    [InlineData("tolo", "olo", 2, 1)]
    [InlineData("brandt", "barndt", 2, 2)]
    [InlineData("tolo", "velin", 2, 3)]
    [InlineData("tolo", "", 9, 4)]
    [InlineData("tolo", "tola", 0, 1)]
    public void Letters_to_change_are_counted_up_to_a_limit(string a, string b, int most, int expected)
    {
        Assert.Equal(expected, EditDistance.UpTo(a, b, most));
        Assert.Equal(expected, EditDistance.UpTo(b, a, most));
    }

    [Fact]
    public void Long_texts_are_compared_too() => Assert.Equal(1, EditDistance.UpTo(new string('a', 5000) + "x", new string('a', 5000) + "y", 2));
}
