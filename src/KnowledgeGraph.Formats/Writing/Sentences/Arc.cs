namespace KnowledgeGraph.Formats.Writing.Sentences;

/// <summary>An arc between two places of a row.</summary>
/// <param name="From">Where it begins, from the left.</param>
/// <param name="To">Where its arrow points, from the left.</param>
/// <param name="Label">What stands on it.</param>
/// <param name="IsDashed">Whether what it says does not (yet) hold.</param>
internal sealed record Arc(double From, double To, string Label, bool IsDashed = false)
{
    public double Left => Math.Min(From, To);

    public double Right => Math.Max(From, To);

    /// <summary>
    /// A height for each arc, from 1 on: the least at which it stands above all shorter arcs that it covers or crosses, so that labels of arcs one over another do not meet.
    /// </summary>
    public static int[] Levels(IReadOnlyList<Arc> arcs)
    {
        var levels = new int[arcs.Count];
        foreach (var arc in Enumerable.Range(0, arcs.Count).OrderBy(i => arcs[i].Right - arcs[i].Left).ThenBy(i => arcs[i].Left).ThenBy(i => i))
        {
            var below = Enumerable.Range(0, arcs.Count).Where(i => levels[i] > 0 && arcs[i].Left < arcs[arc].Right && arcs[arc].Left < arcs[i].Right);
            levels[arc] = 1 + below.Select(i => levels[i]).DefaultIfEmpty(0).Max();
        }

        return levels;
    }
}
