using System.Text;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Core.Text;

public class CharacterClassTests
{
    [Theory]
    [InlineData(0x1C, true)]
    [InlineData(0x1F, true)]
    [InlineData(0x85, true)]
    [InlineData(0x3000, true)]
    [InlineData(0x200B, false)]
    [InlineData('a', false)]
    public void Separators_are_spaces(int c, bool expected) => Assert.Equal(expected, CharacterClass.IsSpace(new Rune(c)));

    [Theory]
    [InlineData(0x2167, true, false)]
    [InlineData(0xAA, false, true)]
    [InlineData(0x1D400, true, false)]
    [InlineData(0x1C5, false, false)]
    [InlineData('z', false, true)]
    public void Case_follows_the_derived_properties(int c, bool upper, bool lower)
    {
        Assert.Equal(upper, CharacterClass.IsUpper(new Rune(c)));
        Assert.Equal(lower, CharacterClass.IsLower(new Rune(c)));
    }

    [Theory]
    [InlineData('_', true, false, false)]
    [InlineData(0xB2, true, true, false)]
    [InlineData(0x663, true, true, true)]
    [InlineData(0xBD, true, false, false)]
    [InlineData(0x301, false, false, false)]
    public void Numbers_of_every_kind_belong_to_words(int c, bool word, bool digit, bool isDecimal)
    {
        Assert.Equal(word, CharacterClass.IsWord(new Rune(c)));
        Assert.Equal(digit, CharacterClass.IsDigit(new Rune(c)));
        Assert.Equal(isDecimal, CharacterClass.IsDecimal(new Rune(c)));
    }

    [Fact]
    public void A_surrogate_without_its_half_reads_as_the_replacement_character()
    {
        Assert.Equal(Rune.ReplacementChar, CharacterClass.At("\uDC00a", 0, out var length));
        Assert.Equal(1, length);
        Assert.Equal(0x1F600, CharacterClass.At("\U0001F600", 0, out length).Value);
        Assert.Equal(2, length);
    }
}
