using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Core.Text;

public class SegmenterPropertyTests
{
    private static readonly string[] Bricks =
    [
        "The", "army", "U.S.", "Gen.", "Jan.", "3", "3.5", "J.", ".", "?", "!", "...", "…", "\"", "'", "“", "”", "‘", "’", "(", ")", "[1]", "-", "•", "—", ",", ":",
        " ", " ", " ", "\n", "\n\n", "\r\n", "\u00A0", "\u200B", "\t", "al-Shabab", "http://a.b/C.D", "x@y.Zz", "1. ", "- ", "é", "😀", "\uD83D", "\u2028", "No.",
    ];

    [Property(MaxTest = 400)]
    public Property Sentences_are_ordered_disjoint_trimmed_and_leave_no_visible_character_out() =>
        Prop.ForAll(Gen.Elements(Bricks).ArrayOf().Resize(80).ToArbitrary(), bricks =>
        {
            var text = string.Concat(bricks);
            Holds(TextSegmenter.Segment(new Article { Text = text }));
        });

    [Property(MaxTest = 200)]
    public void Any_characters_at_all_are_taken(string? text) => Holds(TextSegmenter.Segment(new Article { Text = text ?? "" }));

    internal static void Holds(Document document)
    {
        var text = document.Text;
        var at = 0;
        foreach (var sentence in document.Sentences)
        {
            Assert.True(sentence.Span.Start >= at && sentence.Span.Length > 0);
            for (; at < sentence.Span.Start; at++) Assert.True(Visibility.IsBlank(text[at]));
            Assert.False(Visibility.IsBlank(text[at]) || Visibility.IsBlank(text[sentence.Span.End - 1]));
            at = sentence.Span.End;
            Assert.All(sentence.Words, word => Assert.True(sentence.Span.Contains(word)));
        }

        for (; at < text.Length; at++) Assert.True(Visibility.IsBlank(text[at]));
    }
}
