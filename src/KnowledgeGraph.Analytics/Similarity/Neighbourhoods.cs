namespace KnowledgeGraph.Analytics.Similarity;

/// <summary>The neighbours of single vertices, for questions about one pair.</summary>
internal sealed class Neighbourhoods(CompactGraph graph)
{
    public double Score(int first, int second, LinkMeasure measure)
    {
        var (a, b) = (Of(first), Of(second));
        if (measure == LinkMeasure.PreferentialAttachment) return (double)a.Count * b.Count;
        var (count, sum) = (0, 0.0);
        foreach (var common in a)
        {
            if (!b.Contains(common)) continue;
            count++;
            sum += measure switch
            {
                LinkMeasure.AdamicAdar => 1 / Math.Log(Of(common).Count),
                LinkMeasure.ResourceAllocation => 1.0 / Of(common).Count,
                _ => 1,
            };
        }

        return measure == LinkMeasure.Jaccard ? count == 0 ? 0 : (double)count / (a.Count + b.Count - count) : sum;
    }

    private SortedSet<int> Of(int vertex)
    {
        var neighbours = new SortedSet<int>();
        foreach (var u in graph.Successors(vertex)) neighbours.Add(u);
        foreach (var u in graph.Predecessors(vertex)) neighbours.Add(u);
        neighbours.Remove(vertex);
        return neighbours;
    }
}
