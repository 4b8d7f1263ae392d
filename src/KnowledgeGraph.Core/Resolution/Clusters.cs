namespace KnowledgeGraph.Resolution;

/// <summary>Which entities are one so far. An entity by itself costs four bytes.</summary>
internal sealed class Clusters
{
    private readonly int[] _parents;
    private readonly Dictionary<int, List<int>> _members = [];

    public Clusters(int count)
    {
        _parents = new int[count];
        for (var i = 0; i < count; i++) _parents[i] = i;
    }

    /// <summary>The clusters of two and more, each with its members ascending, by smallest member.</summary>
    public IEnumerable<IReadOnlyList<int>> Joined => _members.OrderBy(p => p.Key).Select(p => (IReadOnlyList<int>)[.. p.Value.Order()]);

    /// <summary>The smallest member of an entity's cluster.</summary>
    public int Find(int entity)
    {
        while (_parents[entity] != entity) entity = _parents[entity] = _parents[_parents[entity]];
        return entity;
    }

    /// <summary>All that are one with an entity, itself among them.</summary>
    public IReadOnlyList<int> MembersOf(int entity) => _members.TryGetValue(Find(entity), out var members) ? members : [entity];

    public void Join(int a, int b)
    {
        var (x, y) = (Find(a), Find(b));
        if (x == y) return;
        var (root, other) = x < y ? (x, y) : (y, x);
        List<int> members = [.. MembersOf(root), .. MembersOf(other)];
        _members.Remove(other);
        _members[root] = members;
        _parents[other] = root;
    }
}
