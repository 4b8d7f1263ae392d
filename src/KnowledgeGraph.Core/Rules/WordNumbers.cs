namespace KnowledgeGraph.Rules;

/// <summary>A set of numbers of <see cref="RuleWords"/>: a few are compared one by one, many are bits.</summary>
internal sealed class WordNumbers
{
    private const int Few = 6;

    private readonly int[] _few;
    private readonly ulong[]? _bits;

    public WordNumbers(IEnumerable<int> numbers, int count)
    {
        _few = [.. numbers.Distinct().Order()];
        if (_few.Length <= Few) return;
        _bits = new ulong[(count + 63) / 64];
        foreach (var n in _few) _bits[n >> 6] |= 1UL << (n & 63);
    }

    /// <summary>The numbers, ascending.</summary>
    public ReadOnlySpan<int> All => _few;

    public bool Has(int number)
    {
        if (number < 0) return false;
        if (_bits is not null) return (_bits[number >> 6] & (1UL << (number & 63))) != 0;
        foreach (var one in _few)
            if (one == number) return true;
        return false;
    }
}
