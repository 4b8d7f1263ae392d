using System.Diagnostics;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Core.Text;

public class TextSegmenterTests
{
    /// <summary>Sentences are marked with ¦ in the text; the mark is taken out before the text is cut.</summary>
    private static void CutsAt(string marked)
    {
        var expected = marked.Split('¦').Select(part => part.Trim(' ', '\r', '\n', '\u00A0', '\u200B', '\uFEFF')).ToArray();
        var document = TextSegmenter.Segment(Article.FromText(marked.Replace("¦", "", StringComparison.Ordinal)));
        Assert.Equal(expected, document.Sentences.Select(s => s.Span.Of(document.Text)));
    }

    [Theory]
    [InlineData("Gen. Ada Brandt met Mr. Okoro in the U.S. capital. ¦They spoke for 3.5 hours.")]
    [InlineData("He left at 9 a.m. Monday for St. Moritz. ¦No. 10 declined to comment.")]
    [InlineData("The convoy stopped at 5 p.m. ¦Villagers had already fled.")]
    [InlineData("The bus came at 6 p.m. Gaza time. ¦Nobody got on.")]
    [InlineData("The firm Orsted Marine Inc. won the order. ¦Talks with Hale & Sons Ltd. began on Jan. 3 in Portland, Ore. ¦The mayor agreed.")]
    [InlineData("It was sold to J. K. Lindqvist and John F. Marsh. ¦Both denied it.")]
    [InlineData("The troops left the U.S. ¦The minister thanked them. ¦They flew to the U.S. Army base.")]
    [InlineData("He fell ill. ¦Doctors came. ¦He went to Mass. ¦In May he left.")]
    [InlineData("Was it true? ¦No. ¦The army denied it.")]
    [InlineData("She waited... ¦Nobody came. ¦The list … is long.")]
    [InlineData("The Brig.-Gen. Tal Amir was there. ¦So was Lt. Col. R. Nash.")]
    [InlineData("World War I. ¦The treaty followed.")]
    public void Abbreviations_and_initials_do_not_end_a_sentence_unless_a_new_one_plainly_begins(string marked) => CutsAt(marked);

    [Theory]
    [InlineData("“We will stay.” ¦The colonel left.")]
    [InlineData("\"We will stay.\" ¦The colonel left.")]
    [InlineData("‘We are leaving.’ ¦Others stayed.")]
    [InlineData("(The bridge was closed.) ¦Cars waited.")]
    [InlineData("“Who is it?” he asked. ¦“Stop!” cried the guard.")]
    [InlineData("“Who is it?” Captain Lena Roe asked. ¦“It is late!” ¦The guard slept.")]
    [InlineData("“The road is open. ¦Trucks may pass. ¦Nobody will shoot,” said the captain.")]
    [InlineData("He said: “The road is open.” ¦“It was mined,” she said.")]
    [InlineData("The report said so.[12] ¦Others disagreed.")]
    [InlineData("The quote ended . ” ¦The next began .")]
    public void Quotes_and_brackets_that_close_behind_the_stop_belong_to_the_sentence(string marked) => CutsAt(marked);

    [Theory]
    [InlineData("‘They must not threaten other countries.’¦The U.S. fleet sailed.")]
    [InlineData("This was the end.¦Next came the flood.")]
    [InlineData("\"It is over.\"¦The crowd left.")]
    [InlineData("\"It is over.\"¦\"It is not.\"")]
    [InlineData("Is it over?¦Nobody knows.")]
    [InlineData("Write to desk@river.Example.org or see Amazon.Com today. ¦The file report.Final.docx is lost.")]
    [InlineData("See https://example.org/a.Html?x=1 for more. ¦It helps.")]
    [InlineData("Node.js and version 2.5 came in 2025.¦The team cheered.")]
    public void A_missing_blank_between_sentences_is_seen_and_addresses_stay_whole(string marked) => CutsAt(marked);

    [Theory]
    [InlineData("The order came from, said Maj.\n\nGen.\n\nJohn Smith, a commander. ¦\n\nHe left.")]
    [InlineData("The talks failed, the ministry\n\nsaid on Tuesday. ¦\n\nNo one was surprised.")]
    [InlineData("The attack took place on Jan.\n\n3 near the river.")]
    [InlineData("The book is by J.\n\nK.\n\nLindqvist of Oslo.")]
    [InlineData("Allies of the U.S.\n\n¦Nobody came.")]
    [InlineData("Flood in the valley\n\n¦al-Shabab claimed nothing.")]
    public void Broken_lines_are_mended(string marked) => CutsAt(marked);

    [Theory]
    [InlineData("Ministers Meet in Oslo\n\n¦OSLO, Dec. 3 (NTB) — ¦Ministers met. ¦They talked.")]
    [InlineData("Ministers Meet in Oslo\n¦By Jane Roe\n\n¦OSLO (NTB) — ¦Ministers met.")]
    [InlineData("Shopping list:\n¦- two eggs\n¦- three apples\n¦- bread")]
    [InlineData("The plan has points.\n¦1. The army leaves.\n¦2. The border opens.\n\n¦It was signed.")]
    [InlineData("Prices: ¦• bread rose ¦• milk fell")]
    [InlineData("KABUL, Afghanistan (AP) — ¦A truck burned. ¦WASHINGTON, D.C., is far.")]
    [InlineData("First Heading\n¦The first paragraph of the text is a long line which nobody has wrapped, because the editor wraps it on the screen only, and so it goes on.\n¦The second one follows.")]
    public void Headlines_datelines_and_items_are_sentences_of_their_own(string marked) => CutsAt(marked);

    [Fact]
    public void Text_wrapped_at_a_width_is_joined_again()
    {
        CutsAt("The ministry said that the two columns of trucks had left the town of\nOrlik before dawn and were driving to the north, where the bridge over\nthe river had been mended. ¦A spokesman for the brigade, Col.\nAndrej Novak, said that nobody had been hurt. ¦The governor of\nVelin province came later.\n\n¦A new paragraph begins here.");
    }

    [Fact]
    public void Windows_line_ends_and_zero_width_characters_change_nothing()
    {
        CutsAt("A Headline\r\n\r\n¦The army left.\u200B ¦The\u00A0town is calm.\r\n\u200B\r\n¦\uFEFFNobody came.");
    }

    [Fact]
    public void Paragraphs_are_counted_and_words_lie_in_their_sentence()
    {
        var document = TextSegmenter.Segment(Article.FromText("One is here. Two is here.\n\nThree isn't."));
        Assert.Equal([0, 0, 1], document.Sentences.Select(s => s.Paragraph));
        Assert.Equal(["Three", "is", "n't", "."], document.Sentences[2].Words.Select(w => w.Of(document.Text)));
    }

    [Fact]
    public void Given_sentences_are_taken_as_they_are_and_refused_where_they_overlap()
    {
        var article = Article.FromText("One. two three. Four.");
        var document = TextSegmenter.Segment(article, [new TextSpan(0, 16), new TextSpan(16, 5)]);
        Assert.Equal(["One. two three.", "Four."], document.Sentences.Select(s => s.Span.Of(document.Text)));
        Assert.Throws<ArgumentException>(() => TextSegmenter.Segment(article, [new TextSpan(0, 16), new TextSpan(3, 5)]));
        Assert.Throws<ArgumentException>(() => TextSegmenter.Segment(article, [new TextSpan(15, 1)]));
        Assert.Throws<ArgumentException>(() => TextSegmenter.Segment(article, [new TextSpan(15, 100)]));
    }

    [Fact]
    public void Text_without_full_stops_is_cut_into_pieces_of_bounded_size_in_linear_time()
    {
        var clock = Stopwatch.StartNew();
        foreach (var text in new[]
        {
            string.Concat(Enumerable.Repeat("word, other ", 450_000)), new string('x', 5_000_000),
            string.Concat(Enumerable.Repeat("?!.\"'", 200_000)), new string('(', 500_000), new string('"', 500_000), string.Concat(Enumerable.Repeat("cannot ", 100_000)), string.Concat(Enumerable.Repeat("a\n\n", 500_000)), new string('\u200B', 500_000) + string.Concat(Enumerable.Repeat("Gen. ", 100_000)),
        })
        {
            var document = TextSegmenter.Segment(Article.FromText(text));
            Assert.DoesNotContain(document.Sentences, s => s.Span.Length > SentenceLimit.Characters || s.Words.Length > SentenceLimit.Words);
        }

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"took {clock.Elapsed}");
    }
}
