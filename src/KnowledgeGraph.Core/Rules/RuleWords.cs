using System.Collections.Frozen;

namespace KnowledgeGraph.Rules;

/// <summary>The words and labels that any rule of a set asks for, as numbers: a sentence looks each of its words up once, and the rules compare numbers.</summary>
internal sealed class RuleWords
{
    /// <summary>The number of what no rule asks for.</summary>
    public const int None = -1;

    private const int Longest = 64;

    private readonly FrozenDictionary<string, int> _numbers;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public RuleWords(IEnumerable<string> texts)
    {
        _numbers = texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select((t, i) => (t, i)).ToFrozenDictionary(p => p.t, p => p.i, StringComparer.Ordinal);
        _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public int Count => _numbers.Count;

    /// <summary>The number of a text as it is.</summary>
    public int Of(string text) => _numbers.GetValueOrDefault(text, None);

    /// <summary>The number of a text in lower case.</summary>
    public int OfLower(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest) return None;
        Span<char> lower = stackalloc char[Longest];
        var length = text.ToLowerInvariant(lower);
        return _lookup.TryGetValue(lower[..length], out var number) ? number : None;
    }

    /// <summary>The number of two texts with a colon between them.</summary>
    public int OfPair(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (first.Length + second.Length >= Longest) return None;
        Span<char> joined = stackalloc char[Longest];
        first.CopyTo(joined);
        joined[first.Length] = ':';
        var length = first.Length + 1 + second.ToLowerInvariant(joined[(first.Length + 1)..]);
        return _lookup.TryGetValue(joined[..length], out var number) ? number : None;
    }
}
