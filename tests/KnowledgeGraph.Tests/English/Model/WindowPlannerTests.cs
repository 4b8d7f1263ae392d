using KnowledgeGraph.English.Model;

namespace KnowledgeGraph.Tests.English.Model;

public class WindowPlannerTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(64, 1, 1)]
    [InlineData(65, 1, 2)]
    [InlineData(300, 1, 7)]
    [InlineData(60, 12, 2)]
    public void Windows_cover_the_sentence_overlap_and_fit_the_model(int words, int piecesPerWord, int expected)
    {
        var sentence = Encoded(words, piecesPerWord);
        var windows = WindowPlanner.Plan(sentence);

        Assert.Equal(expected, windows.Length);
        Assert.Equal(0, windows[0].Start);
        Assert.Equal(words, windows[^1].End);
        Assert.All(windows.Zip(windows.Skip(1)), pair => Assert.True(pair.First.End > pair.Second.Start && pair.Second.Start > pair.First.Start));
        Assert.All(windows, w =>
        {
            var cut = sentence.Cut(w);
            Assert.InRange(cut.Pieces.Length, 3, WindowPlanner.MaxPieces);
            Assert.InRange(cut.WordCount, 1, WindowPlanner.MaxWords);
            Assert.Equal(1, cut.First[0]);
            Assert.Equal(cut.Pieces.Length - 2, cut.Last[^1]);
            Assert.Equal(sentence.Pieces[sentence.First[w.Start]], cut.Pieces[1]);
            Assert.Equal(-1, cut.Pieces[0]);
            Assert.Equal(-2, cut.Pieces[^1]);
        });
    }

    [Fact]
    public void A_sentence_without_words_has_no_window() => Assert.Empty(WindowPlanner.Plan(Encoded(0, 1)));

    private static EncodedSentence Encoded(int words, int each)
    {
        var pieces = Enumerable.Range(0, words * each).Prepend(-1).Append(-2).ToArray();
        var first = Enumerable.Range(0, words).Select(w => 1 + w * each).ToArray();
        return new EncodedSentence(pieces, new LetterShape[pieces.Length], first, [.. first.Select(f => f + each - 1)]);
    }
}
