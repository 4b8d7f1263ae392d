namespace KnowledgeGraph.Analytics.Communities;

/// <summary>
/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers from the same seed on every machine and in every version of the runtime.
/// A struct that changes as it goes: keep it in a field or pass it by reference.
/// </summary>
/// <param name="seed">Any number; each gives another sequence.</param>
internal struct SeededRandom(int seed)
{
    private ulong _state = unchecked((ulong)seed * 0xD1342543DE82EF95UL + 0x2545F4914F6CDD1DUL);

    /// <summary>64 random bits.</summary>
    public ulong NextBits()
    {
        var z = _state += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    /// <summary>A number from 0 to the bound, the bound not included.</summary>
    public int Next(int bound) => (int)Math.BigMul(NextBits(), (ulong)bound, out _);

    /// <summary>A number from 0 to 1, 1 not included.</summary>
    public double NextDouble() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Puts numbers into random order (Fisher and Yates).</summary>
    public void Shuffle(Span<int> numbers)
    {
        for (var i = numbers.Length - 1; i > 0; i--)
        {
            var j = Next(i + 1);
            (numbers[i], numbers[j]) = (numbers[j], numbers[i]);
        }
    }
}
