using System.Collections.Immutable;
using KnowledgeGraph.English.Model;

namespace KnowledgeGraph.English.Decoding;

/// <summary>Puts the readings of a long sentence's windows together: every word and every pair is read in the window where it lies most central.</summary>
internal static class WindowMerger
{
    /// <summary>Merges the readings of one sentence.</summary>
    /// <param name="readings">One reading a window, word indices counted from the window's first word.</param>
    /// <param name="windows">The windows, in order; they cover the sentence.</param>
    /// <param name="sentenceLength">Number of words of the sentence.</param>
    internal static SentenceReading Merge(IReadOnlyList<SentenceReading> readings, ImmutableArray<WordWindow> windows, int sentenceLength)
    {
        if (readings.Count == 0) return SentenceReading.Empty;
        if (readings.Count == 1) return readings[0];
        var words = ImmutableArray.CreateBuilder<WordReading>(sentenceLength);
        var pairs = ImmutableArray.CreateBuilder<PairReading>();
        for (int w = 0, from = 0; w < sentenceLength; w++)
        {
            while (windows[from].End <= w) from++;
            var home = Home(windows, from, w, w, sentenceLength);
            var start = windows[home].Start;
            words.Add(Shift(readings[home].Words[w - start], start));
        }

        for (var k = 0; k < readings.Count; k++) AddPairs(readings[k], windows, k, sentenceLength, pairs);
        pairs.Sort();
        return new SentenceReading(words.MoveToImmutable(), pairs.DrainToImmutable());
    }

    private static void AddPairs(
        SentenceReading reading, ImmutableArray<WordWindow> windows, int window, int length, ImmutableArray<PairReading>.Builder pairs)
    {
        var start = windows[window].Start;
        foreach (var pair in reading.Pairs)
        {
            int from = pair.From + start, to = pair.To + start, earliest = window;
            while (earliest > 0 && windows[earliest - 1].End > Math.Min(from, to)) earliest--;
            if (Home(windows, earliest, from, to, length) == window) pairs.Add(pair with { From = from, To = to });
        }
    }

    /// <summary>The window, from <paramref name="first"/> on, in which the word nearer to a cut is farthest from it; the earlier one of two equals.</summary>
    private static int Home(ImmutableArray<WordWindow> windows, int first, int one, int two, int length)
    {
        int best = first, most = -1;
        for (var k = first; k < windows.Length && windows[k].Start <= Math.Min(one, two); k++)
        {
            var centrality = Math.Min(windows[k].Centrality(one, length), windows[k].Centrality(two, length));
            if (centrality <= most) continue;
            (best, most) = (k, centrality);
        }

        return best;
    }

    private static WordReading Shift(WordReading word, int by) =>
        word with { Head = word.Head < 0 ? -1 : word.Head + by, MentionStart = word.MentionStart + by };
}
