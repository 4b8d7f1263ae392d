using System.Diagnostics;
using FsCheck.Xunit;
using KnowledgeGraph.English.Quotes;

namespace KnowledgeGraph.Tests.English.Quotes;

public class QuoteScannerTests
{
    [Theory]
    [InlineData("He said \"we stay\" and left.", "we stay")]
    [InlineData("“We stay,” he said.", "We stay,")]
    [InlineData("He called it ‘a farce’ on Monday.", "a farce")]
    [InlineData("He called it 'a farce' on Monday.", "a farce")]
    [InlineData("„Wir bleiben“, sagte er.", "Wir bleiben")]
    [InlineData("„Zostajemy” – powiedział.", "Zostajemy")]
    [InlineData("« Nous restons », dit-il.", "Nous restons")]
    [InlineData("“We stay,” he said. “We win.”", "We stay,|We win.")]
    [InlineData("“He told me ‘go away’ and left,” she said.", "He told me ‘go away’ and left,")]
    [InlineData("\"One. Two! Three?\" she asked.", "One. Two! Three?")]
    public void Marks_of_every_kind_hold_the_words_between_them(string text, string expected) => Assert.Equal(expected, Words(text));

    [Theory]
    [InlineData("It's the minister's word and the workers' right.")]
    [InlineData("The '90s and rock 'n roll.")]
    [InlineData("The board is 12\" wide and 8\" deep.")]
    [InlineData("Don’t, won’t, the teachers’ strike.")]
    public void Apostrophes_and_inches_are_no_quotations(string text) => Assert.Equal("", Words(text));

    [Fact]
    public void A_possessive_before_the_closing_mark_does_not_close() =>
        Assert.Equal("the workers' fight is ours,", Words("'the workers' fight is ours,' she said."));

    [Fact]
    public void A_paragraph_that_opens_with_a_mark_goes_on_with_the_quotation()
    {
        var quote = Assert.Single(QuoteScanner.Find("“First we wait.\n\n“Then we act.”\n\nShe left."));
        Assert.Equal(2, quote.Parts.Length);
        Assert.True(quote.IsClosed);
    }

    [Fact]
    public void A_quotation_that_is_never_closed_ends_with_its_paragraph()
    {
        var quotes = QuoteScanner.Find("“First we wait.\n\nShe left. “No.”");
        Assert.Equal(2, quotes.Length);
        Assert.False(quotes[0].IsClosed);
        Assert.True(quotes[1].IsClosed);
    }

    [Fact]
    public void A_mark_that_ends_its_paragraph_quotes_the_words_of_the_next()
    {
        var quote = Assert.Single(QuoteScanner.Find("He wrote: \"\n\n\"We win.\" She left."));
        Assert.Equal(["We win."], quote.Parts.Select(p => p.Of("He wrote: \"\n\n\"We win.\" She left.")));
    }

    [Property(MaxTest = 500)]
    public void Any_text_gives_ordered_quotations_inside_it(int seed)
    {
        const string letters = "\"'“”‘’„«»s. a\n\n(";
        var random = new Random(seed);
        var text = string.Concat(Enumerable.Range(0, 60).Select(_ => letters[random.Next(letters.Length)]));
        var end = 0;
        foreach (var quote in QuoteScanner.Find(text))
        {
            Assert.True(quote.Outer.Start >= end && quote.Outer.End <= text.Length && quote.Outer.Length > 0, text);
            Assert.All(quote.Parts, p => Assert.True(quote.Outer.Contains(p) && p.Length > 0, text));
            end = quote.Outer.End;
        }
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("\"a ")]
    [InlineData(" 'a")]
    [InlineData(" ‘a")]
    [InlineData("“a\n\n")]
    [InlineData("“\n\n")]
    [InlineData("‘s’ \"x\" 'y's ")]
    public void Five_million_characters_of_marks_are_read_in_little_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 5_000_000 / piece.Length));
        var watch = Stopwatch.StartNew();
        QuoteScanner.Find(text);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);
    }

    private static string Words(string text) => string.Join('|', QuoteScanner.Find(text).Select(q => q.Inner.Of(text)));
}
