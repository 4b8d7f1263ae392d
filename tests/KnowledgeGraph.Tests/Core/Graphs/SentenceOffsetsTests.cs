using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Tests.Core.Graphs;

public sealed class SentenceOffsetsTests
{
    [Fact]
    public void Without_markup_an_offset_is_shifted()
    {
        var sentence = new SentenceNode("d", 0, "Mara met Ivo.", 100, 113);
        Assert.Equal((5, 8), SentenceOffsets.Of(sentence, []).Map(105, 108));
    }

    [Theory]
    [InlineData("<b>Mara</b> met <i>Ivo</i>.", "Mara met Ivo.", "Ivo")]
    [InlineData("Mara\n   met\n   Ivo.", "Mara met Ivo.", "met")]
    [InlineData("<a href='#'>Ivo</a> &amp; Mara met Ivo.", "Ivo & Mara met Ivo.", "met")]
    public void Where_the_words_are_known_they_are_found_behind_markup(string original, string text, string words)
    {
        var sentence = new SentenceNode("d", 0, text, 10, 10 + original.Length);
        var start = 10 + original.LastIndexOf(words, StringComparison.Ordinal);
        var (from, to) = SentenceOffsets.Of(sentence, [(start, start + words.Length, words)]).Map(start, start + words.Length);
        Assert.Equal((text.LastIndexOf(words, StringComparison.Ordinal), words), (from, text[from..to]));
    }

    [Fact]
    public void The_same_word_twice_keeps_its_order()
    {
        const string Original = "<p>Ivo said that <em>Ivo</em> met Ivo";
        var sentence = new SentenceNode("d", 0, "Ivo said that Ivo met Ivo", 0, Original.Length);
        (int, int, string)[] known = [(3, 6, "Ivo"), (21, 24, "Ivo"), (34, 37, "Ivo")];
        var offsets = SentenceOffsets.Of(sentence, known);
        Assert.Equal([(0, 3), (14, 17), (22, 25)], known.Select(k => offsets.Map(k.Item1, k.Item2)));
    }

    [Fact]
    public void What_lies_between_two_known_places_stays_between_them()
    {
        const string Original = "<b>Mara</b> <i>met</i> <b>Ivo</b>";
        var sentence = new SentenceNode("d", 0, "Mara met Ivo", 0, Original.Length);
        var (start, end) = SentenceOffsets.Of(sentence, [(3, 7, "Mara"), (26, 29, "Ivo")]).Map(15, 18);
        Assert.InRange(start, 4, 9);
        Assert.InRange(end, start, 9);
    }

    [Theory]
    [InlineData(-5, 3)]
    [InlineData(50, 60)]
    [InlineData(8, 2)]
    public void A_span_outside_the_sentence_is_cut_to_it(int start, int end)
    {
        var offsets = SentenceOffsets.Of(new SentenceNode("d", 0, "Mara met Ivo", 0, 20), []);
        var (from, to) = offsets.Map(start, end);
        Assert.InRange(from, 0, 12);
        Assert.InRange(to, from, 12);
    }
}
