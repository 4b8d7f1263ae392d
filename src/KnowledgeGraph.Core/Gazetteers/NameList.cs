using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Gazetteers;

/// <summary>The entities that a user knows, found by any of their names without case and accents. Immutable; safe for use from several threads.</summary>
public sealed class NameList
{
    private readonly FrozenDictionary<string, ImmutableArray<(string Name, NameEntry Entry)>> _byKey;
    private readonly FrozenSet<string> _firstWords;

    /// <summary>Makes a list.</summary>
    /// <param name="entries">The entities; no two of one kind with one name.</param>
    public NameList(IEnumerable<NameEntry> entries)
    {
        Entries = [.. entries];
        _byKey = Entries.SelectMany(e => e.Names.Select(n => (Key: NameKey.Of(n), Name: n, Entry: e))).Where(p => p.Key.Length > 0).GroupBy(p => p.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Select(p => (p.Name, p.Entry)).DistinctBy(p => (p.Name, p.Entry)).ToImmutableArray(), StringComparer.Ordinal);
        _firstWords = _byKey.Keys.Select(k => k.Split(' ')[0]).ToFrozenSet(StringComparer.Ordinal);
        MostWords = _byKey.Keys.Select(k => k.Count(c => !char.IsLetterOrDigit(c)) + 1).DefaultIfEmpty(0).Max();
    }

    /// <summary>A list without entities.</summary>
    public static NameList Empty { get; } = new([]);

    /// <summary>The entities in the order of the files.</summary>
    public ImmutableArray<NameEntry> Entries { get; }

    /// <summary>The most words that a name has.</summary>
    public int MostWords { get; }

    /// <summary>
    /// The entities that words may mean. A name in capitals ("NTU") is not meant by small letters, and one with a capital not by words without one.
    /// </summary>
    /// <param name="words">The words as written.</param>
    public ImmutableArray<NameEntry> Find(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (!_byKey.TryGetValue(NameKey.Of(words), out var found)) return [];
        return [.. found.Where(f => CaseFits(f.Name, words)).Select(f => f.Entry).Distinct()];
    }

    /// <summary>The entity that words mean; null where they mean none, or may mean several.</summary>
    /// <param name="words">The words as written.</param>
    public NameEntry? FindOne(string words) => Find(words) is [var one] ? one : null;

    /// <summary>Whether a name begins with a word.</summary>
    /// <param name="word">The word as written.</param>
    public bool Begins(string word) => _firstWords.Contains(NameKey.Of(word).Split(' ')[0]);

    private static bool CaseFits(string name, string words)
    {
        var isAcronym = name.Any(char.IsLetter) && !name.Any(char.IsLower) && name.Length <= 6;
        return isAcronym ? !words.Any(char.IsLower) : !name.Any(char.IsUpper) || words.Any(char.IsUpper);
    }
}
