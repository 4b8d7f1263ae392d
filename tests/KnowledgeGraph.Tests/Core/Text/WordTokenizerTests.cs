using System.Collections.Immutable;
using System.Diagnostics;
using FsCheck.Xunit;
using KnowledgeGraph.Text;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Tests.Core.Text;

public class WordTokenizerTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    [Fact]
    public void Words_are_those_of_the_reference_tokenizer()
    {
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Core", "Text", "Data", "words.jsonl")))
        {
            var expected = JObject.Parse(line);
            var text = (string)expected["text"]!;
            var words = expected["words"]!.Select(w => TextSpan.FromBounds((int)w[0]!, (int)w[1]!));
            Assert.True(words.SequenceEqual(Tokenize(text)), $"{line} became {string.Join(" ", Tokenize(text).Select(w => $"{w.Start}-{w.End}"))}");
        }
    }

    [Theory]
    [InlineData("He didn't go.", "He|did|n't|go|.")]
    [InlineData("Gen. Nuri's re-elected aides left Mt. Orel at 5 a.m. on Jan. 3.", "Gen.|Nuri|'s|re-elected|aides|left|Mt.|Orel|at|5|a.m.|on|Jan.|3|.")]
    [InlineData("\"A U.S.-led force,\" he said, cost $1,200.50.", "\"|A|U.S.|-|led|force|,|\"|he|said|,|cost|$|1,200.50|.")]
    public void News_is_cut_as_treebanks_cut_it(string text, string words) =>
        Assert.Equal(words, string.Join('|', Tokenize(text).Select(w => w.Of(text))));

    [Fact]
    public void Words_of_a_range_are_offsets_into_the_whole_text_and_the_rest_is_not_seen()
    {
        const string text = "U.S. forces left. They're back 'sooner'.";
        var range = new TextSpan(18, 7);
        Assert.Equal(["They", "'re"], WordTokenizer.Tokenize(text, range).Select(w => w.Of(text)));
        Assert.Equal(["S."], WordTokenizer.Tokenize(text, new TextSpan(2, 2)).Select(w => w.Of(text)));
    }

    [Fact]
    public void A_range_beyond_the_text_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WordTokenizer.Tokenize("short", new TextSpan(3, 9)));

    [Property(MaxTest = 500)]
    public void Words_cover_every_visible_character_in_order_and_gaps_are_white_space(string? any)
    {
        var text = any ?? "";
        var next = 0;
        foreach (var word in Tokenize(text))
        {
            Assert.True(word.Start >= next && word.Length > 0);
            Assert.All(text[next..word.Start], c => Assert.True(IsSpace(c)));
            Assert.DoesNotContain(word.Of(text), IsSpace);
            next = word.End;
        }

        Assert.All(text[next..], c => Assert.True(IsSpace(c)));
    }

    [Property(MaxTest = 200)]
    public void A_text_gives_the_same_words_wherever_it_stands(string? any)
    {
        var text = any ?? "";
        var moved = WordTokenizer.Tokenize("x" + text + "y", new TextSpan(1, text.Length)).Select(w => w with { Start = w.Start - 1 });
        Assert.Equal(Tokenize(text).AsEnumerable(), moved);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("1,")]
    [InlineData("1.a.")]
    [InlineData("a.")]
    [InlineData("aa.")]
    [InlineData("a'")]
    [InlineData("re-")]
    [InlineData("a-")]
    [InlineData("'")]
    [InlineData("www.")]
    [InlineData(")")]
    [InlineData("a@b.-")]
    [InlineData("é")]
    public void A_million_letters_without_a_blank_take_linear_time(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
        var watch = Stopwatch.StartNew();
        Tokenize(text);
        Tokenize(text + "a");
        Tokenize(text + "@b." + text);
        Tokenize("www." + text);
        Assert.True(watch.Elapsed < Limit, $"{watch.Elapsed} for {unit}");
    }

    private static ImmutableArray<TextSpan> Tokenize(string text) => WordTokenizer.Tokenize(text, new TextSpan(0, text.Length));

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is >= '\u001C' and <= '\u001F';
}
