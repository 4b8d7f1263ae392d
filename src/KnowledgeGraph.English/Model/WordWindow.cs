namespace KnowledgeGraph.English.Model;

/// <summary>A run of words of a sentence that the model reads at once.</summary>
/// <param name="Start">Index of its first word in the sentence.</param>
/// <param name="Count">Number of words; at least 1.</param>
internal readonly record struct WordWindow(int Start, int Count)
{
    /// <summary>Index just behind the last word.</summary>
    internal int End => Start + Count;

    /// <summary>Words between <paramref name="word"/> and the nearer cut, where the sentence goes on beyond it; the ends of the sentence are no cuts.
    /// Negative for a word outside.</summary>
    internal int Centrality(int word, int sentenceLength)
    {
        if (word < Start || word >= End) return -1;
        var before = Start == 0 ? int.MaxValue : word - Start;
        var after = End == sentenceLength ? int.MaxValue : End - 1 - word;
        return Math.Min(before, after);
    }
}
