using System.Collections.Immutable;

namespace KnowledgeGraph.English.Model;

/// <summary>Cuts sentences that are too long for the model into windows that overlap.</summary>
internal static class WindowPlanner
{
    /// <summary>Most words of a window: about as many as the sentences that the network learned from have; of longer ones it misses names that it finds in short ones.</summary>
    internal const int MaxWords = 64;

    /// <summary>Most pieces of a window, [CLS] and [SEP] included.</summary>
    internal const int MaxPieces = 500;

    /// <summary>One window for a sentence that fits; else as many as it takes, each overlapping the one before by a third of it: 21 words of 64.</summary>
    internal static ImmutableArray<WordWindow> Plan(EncodedSentence sentence)
    {
        var windows = ImmutableArray.CreateBuilder<WordWindow>(1);
        for (var start = 0; start < sentence.WordCount;)
        {
            var end = start;
            while (end < sentence.WordCount && end - start < MaxWords && sentence.Last[end] - sentence.First[start] + 3 <= MaxPieces) end++;
            windows.Add(new WordWindow(start, end - start));
            if (end == sentence.WordCount) break;
            start = end - ((end - start) / 3);
        }

        return windows.DrainToImmutable();
    }
}
