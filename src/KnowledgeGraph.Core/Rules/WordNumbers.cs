using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Rules;

/// <summary>A set of numbers of <see cref="RuleWords"/>: a few are compared one by one, many are bits.</summary>
internal sealed class WordNumbers
{
    /// <summary>How many numbers are compared at a time: lists of words have a multiple of it, filled up with <see cref="RuleWords.None"/>.</summary>
    public const int AtOnce = 8;

    private const int Few = 8;

    private readonly int[] _few;
    private readonly ulong[]? _bits;

    public WordNumbers(IEnumerable<int> numbers, int count)
    {
        _few = [.. numbers.Distinct().Order()];
        if (_few.Length <= Few) return;
        _bits = new ulong[(count + 63) / 64];
        foreach (var n in _few) _bits[n >> 6] |= 1UL << n;
    }

    /// <summary>The numbers, ascending.</summary>
    public ReadOnlySpan<int> All => _few;

    public bool Has(int number) => number >= 0 && (_bits is not null ? (_bits[number >> 6] & (1UL << number)) != 0 : _few.AsSpan().Contains(number));

    /// <summary>Sets the bits of the words whose number is one of these.</summary>
    /// <param name="numbers">A number a word, filled up.</param>
    /// <param name="mask">Gets the bits.</param>
    public void Mark(ReadOnlySpan<int> numbers, Span<ulong> mask)
    {
        if (_bits is not null)
        {
            for (var w = 0; w < numbers.Length; w++)
                if (numbers[w] is >= 0 and var n && (_bits[n >> 6] & (1UL << n)) != 0) WordMask.Set(mask, w);
            return;
        }

        var vectors = MemoryMarshal.Cast<int, Vector256<int>>(numbers);
        foreach (var number in _few)
        {
            var wanted = Vector256.Create(number);
            for (var v = 0; v < vectors.Length; v++) mask[v >> 3] |= (ulong)Vector256.Equals(vectors[v], wanted).ExtractMostSignificantBits() << (v << 3);
        }
    }
}
