using System.Collections.Immutable;

namespace KnowledgeGraph.Resolution;

/// <summary>Marks that mean one bearer of a name: those that one document gives, and those that are joined.</summary>
internal sealed class MarkGroups
{
    private readonly SortedDictionary<string, string> _groups = new(StringComparer.Ordinal);

    public MarkGroups(IEnumerable<IReadOnlyList<string>> marks)
    {
        foreach (var together in marks)
        {
            foreach (var mark in together) _groups.TryAdd(mark, mark);
            for (var i = 1; i < together.Count; i++) Join(together[0], together[i]);
        }
    }

    /// <summary>All marks, ordinal order.</summary>
    public IReadOnlyCollection<string> Marks => _groups.Keys;

    /// <summary>The groups, each in ordinal order, by first mark.</summary>
    public IReadOnlyList<ImmutableArray<string>> All => [.. _groups.GroupBy(p => p.Value, p => p.Key).Select(g => g.ToImmutableArray()).OrderBy(g => g[0], StringComparer.Ordinal)];

    /// <summary>Joins the groups of two marks wherever a condition holds.</summary>
    public void JoinWhere(Func<string, string, bool> condition)
    {
        var marks = _groups.Keys.ToList();
        for (var i = 0; i < marks.Count; i++)
            for (var j = i + 1; j < marks.Count; j++)
                if (_groups[marks[i]] != _groups[marks[j]] && condition(marks[i], marks[j])) Join(marks[i], marks[j]);
    }

    private void Join(string a, string b)
    {
        var (one, other) = (_groups[a], _groups[b]);
        if (one == other) return;
        foreach (var mark in _groups.Where(p => p.Value == other).Select(p => p.Key).ToList()) _groups[mark] = one;
    }
}
