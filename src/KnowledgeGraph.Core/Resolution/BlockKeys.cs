using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Resolution;

/// <summary>The keys of one rule: only entities that have one in common are compared.</summary>
/// <param name="seed">Number of the rule.</param>
internal sealed class BlockKeys(int seed)
{
    private const ulong Offset = 14695981039346656037, Prime = 1099511628211;

    private readonly List<BlockKey> _keys = [];
    private int _entity;
    private EntityKind _kind;

    /// <summary>Says whose keys come next; entities of two kinds have none in common.</summary>
    public void Of(int entity, EntityKind kind) => (_entity, _kind) = (entity, kind);

    /// <summary>Adds a key of the entity.</summary>
    /// <param name="key">Any words; none is no key.</param>
    /// <param name="isLesser">Whether the entity stands under it as a lesser form.</param>
    public void Add(ReadOnlySpan<char> key, bool isLesser = false)
    {
        if (!key.IsEmpty) _keys.Add(new(Mix(Start, key), _entity, isLesser));
    }

    /// <summary>Adds words as one key.</summary>
    public void Add(ReadOnlySpan<string> words, bool isLesser = false)
    {
        if (words.IsEmpty || (words.Length == 1 && words[0].Length == 0)) return;
        var hash = Start;
        foreach (var word in words) hash = Mix(Mix(hash, word), ' ');
        _keys.Add(new(hash, _entity, isLesser));
    }

    public void AddAll(BlockKeys others) => _keys.AddRange(others._keys);

    /// <summary>Entities with a key in common, two or more at a time. (That two keys may share a hash costs a comparison and changes nothing.)</summary>
    public IEnumerable<ArraySegment<BlockKey>> Blocks()
    {
        var keys = _keys.ToArray();
        _keys.Clear();
        MemoryExtensions.Sort(keys.AsSpan());
        for (var start = 0; start < keys.Length;)
        {
            var end = start + 1;
            while (end < keys.Length && keys[end].Hash == keys[start].Hash) end++;
            if (end - start > 1) yield return new ArraySegment<BlockKey>(keys, start, end - start);
            start = end;
        }
    }

    private ulong Start => Mix(Mix(Offset, (char)seed), (char)(_kind + 1));

    private static ulong Mix(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var c in text) hash = Mix(hash, c);
        return hash;
    }

    private static ulong Mix(ulong hash, char c) => (hash ^ c) * Prime;
}
