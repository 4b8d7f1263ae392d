using KnowledgeGraph.Resolution.Names;
using KnowledgeGraph.Resolution.Rules;

namespace KnowledgeGraph.Resolution;

/// <summary>
/// Finds the pairs that a rule may join. Names are compared only inside a block, in a block of many only with their neighbours in the alphabet; a name that fits
/// two entities which do not fit each other is left alone.
/// </summary>
/// <param name="entities">The entities.</param>
/// <param name="clusters">What is one already.</param>
/// <param name="contradictions">What cannot be one.</param>
internal sealed class CandidateFinder(IReadOnlyList<EntityProfile> entities, Clusters clusters, Contradictions contradictions)
{
    private const int MostPairwise = 24, Neighbours = 6;

    /// <summary>How many pairs were compared so far.</summary>
    public long Comparisons { get; private set; }

    /// <summary>The pairs of a block, the lesser form first, each once.</summary>
    public IEnumerable<(int Lesser, int Fuller)> Find(IMergeRule rule, ArraySegment<BlockKey> block)
    {
        var lesser = Names(block.Where(k => k.IsLesser));
        var fuller = Names(block.Where(k => !k.IsLesser));
        if (rule.IsOneSided) return lesser.Count == 0 || fuller.Count == 0 ? [] : lesser.Select(l => (l.Entity, Fuller: OnlyOne(rule, l, fuller))).Where(p => p.Fuller >= 0);
        return fuller.Count < 2 ? [] : Equals(rule, fuller);
    }

    private List<(int Entity, NameForm Name)> Names(IEnumerable<BlockKey> keys) =>
        [.. keys.Select(k => k.Entity).Distinct().Select(e => (e, new NameForm(entities[e].Kind, entities[e].Name)))];

    /// <summary>The entity that a lesser form stands for; negative where there is none or more than one.</summary>
    private int OnlyOne(IMergeRule rule, (int Entity, NameForm Name) lesser, List<(int Entity, NameForm Name)> fuller)
    {
        var found = -1;
        foreach (var candidate in fuller)
        {
            if (candidate.Entity == lesser.Entity || !Fits(rule, candidate, lesser)) continue;
            if (found < 0) found = candidate.Entity;
            else if (clusters.Find(found) != clusters.Find(candidate.Entity)) return -1;
        }

        return found < 0 || clusters.Find(found) == clusters.Find(lesser.Entity) ? -1 : found;
    }

    private List<(int, int)> Equals(IMergeRule rule, List<(int Entity, NameForm Name)> names)
    {
        var reach = names.Count;
        if (names.Count > MostPairwise)
        {
            names = [.. names.OrderBy(n => n.Name.Key, StringComparer.Ordinal).ThenBy(n => n.Entity)];
            reach = Neighbours;
        }

        var pairs = new List<(int A, int B)>();
        for (var i = 0; i < names.Count; i++)
            for (var j = i + 1; j < names.Count && j - i <= reach; j++)
                if (Fits(rule, names[i], names[j])) pairs.Add((i, j));
        var partners = pairs.Concat(pairs.Select(p => (A: p.B, B: p.A))).ToLookup(p => p.A, p => p.B);
        var open = partners.Where(p => IsOpen(rule, names, [.. p])).Select(p => p.Key).ToHashSet();
        return [.. pairs.Where(p => !open.Contains(p.A) && !open.Contains(p.B)).Select(p => (names[p.A].Entity, names[p.B].Entity)).Where(p => clusters.Find(p.Item1) != clusters.Find(p.Item2))];
    }

    /// <summary>Whether two of the partners of a name are not each other's.</summary>
    private bool IsOpen(IMergeRule rule, List<(int Entity, NameForm Name)> names, List<int> partners)
    {
        for (var i = 0; i < partners.Count; i++)
        {
            for (var j = i + 1; j < partners.Count; j++)
            {
                var (a, b) = (names[partners[i]], names[partners[j]]);
                if (clusters.Find(a.Entity) != clusters.Find(b.Entity) && !Fits(rule, a, b)) return true;
            }
        }

        return false;
    }

    private bool Fits(IMergeRule rule, (int Entity, NameForm Name) fuller, (int Entity, NameForm Name) lesser)
    {
        Comparisons++;
        return rule.Matches(entities[fuller.Entity], fuller.Name, entities[lesser.Entity], lesser.Name)
            && !contradictions.AreKeptApart(fuller.Entity, lesser.Entity) && !contradictions.Contradict(fuller.Entity, lesser.Entity);
    }
}
