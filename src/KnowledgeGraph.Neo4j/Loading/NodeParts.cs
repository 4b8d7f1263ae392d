namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>
/// Parts nodes so that most relationships have both ends in one part, and all parts have about as many: a node goes to the part of the first other end that it is
/// seen with, and one without, to the part that the relationships before it went to, for a stretch. Relationships of a document lie together and so share a part,
/// while their parts take turns. A node stays where it is; what is held is a megabyte, in which nodes of one hash are one.
/// </summary>
/// <param name="parts">How many parts there are, at least 1; more than 1,000 are 1,000.</param>
/// <param name="stretch">By how many relationships a part may be ahead of another before new nodes go to the other.</param>
internal sealed class NodeParts(int parts, int stretch)
{
    private const int Slots = 1 << 19;
    private const int MostParts = 1000;

    /// <summary>The part of each node, from 1; 0 where none has been seen.</summary>
    private readonly ushort[] _partOf = new ushort[Slots];
    private readonly long[] _sizes = new long[Math.Min(parts, MostParts)];
    private int _current;

    /// <summary>The parts of the ends of the next relationship.</summary>
    public (int Start, int End) Of(string startId, string endId)
    {
        ref var start = ref _partOf[Slot(startId)];
        ref var end = ref _partOf[Slot(endId)];
        if (start == 0) start = (ushort)(New(end - 1) + 1);
        if (end == 0) end = (ushort)(New(start - 1) + 1);
        _sizes[start - 1]++;
        _sizes[end - 1]++;
        return (start - 1, end - 1);
    }

    /// <summary>The part of the other end, or the current one, unless it is ahead; then the one that has least.</summary>
    private int New(int other)
    {
        var (wanted, least) = (other < 0 ? _current : other, Array.IndexOf(_sizes, _sizes.Min()));
        if (_sizes[wanted] - _sizes[least] <= 2L * stretch) return wanted;
        return _current = least;
    }

    /// <summary>FNV-1a: the same in every process, unlike string's own.</summary>
    private static int Slot(string id)
    {
        var hash = 2166136261u;
        foreach (var c in id) hash = (hash ^ c) * 16777619u;
        return (int)((hash ^ (hash >> 16)) % Slots);
    }
}
