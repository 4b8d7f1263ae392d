namespace KnowledgeGraph.Rules;

/// <summary>Sets of words of a sentence as bits, 64 words a block.</summary>
internal static class WordMask
{
    /// <summary>How many blocks so many words need.</summary>
    public static int Blocks(int words) => (words + 63) >> 6;

    public static void Set(Span<ulong> mask, int word) => mask[word >> 6] |= 1UL << word;

    public static bool Has(ReadOnlySpan<ulong> mask, int word) => (mask[word >> 6] & (1UL << word)) != 0;

    /// <summary>Sets all from the first word to before the end.</summary>
    public static void SetRange(Span<ulong> mask, int first, int end)
    {
        for (var b = first >> 6; b << 6 < end; b++)
        {
            var block = ulong.MaxValue;
            if (b == first >> 6) block &= ulong.MaxValue << first;
            if (end - (b << 6) < 64) block &= (1UL << end) - 1;
            mask[b] |= block;
        }
    }

    public static bool IsEmpty(ReadOnlySpan<ulong> mask)
    {
        foreach (var block in mask)
            if (block != 0) return false;
        return true;
    }
}
