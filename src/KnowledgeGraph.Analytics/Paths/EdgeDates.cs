namespace KnowledgeGraph.Analytics.Paths;

/// <summary>On which days each edge can be taken, as day numbers.</summary>
/// <param name="First">First day; <see cref="Never"/> for an edge without dates.</param>
/// <param name="Last">Last day.</param>
internal sealed record EdgeDates(int[] First, int[] Last)
{
    /// <summary>Later than any day.</summary>
    public const int Never = int.MaxValue;

    /// <summary>The dates of the relations. Where only one end is known the interval is open at the other.</summary>
    public static EdgeDates Of(CompactGraph graph, CancellationToken cancellation)
    {
        var dates = new EdgeDates(new int[graph.EdgeNumbers], new int[graph.EdgeNumbers]);
        for (var e = 0; e < graph.EdgeNumbers; e++)
        {
            if ((e & 0xFFF) == 0) cancellation.ThrowIfCancellationRequested();
            var relation = graph.RelationOf(e);
            var dated = relation.FirstDate is not null || relation.LastDate is not null;
            dates.First[e] = dated ? (relation.FirstDate ?? DateOnly.MinValue).DayNumber : Never;
            dates.Last[e] = dated ? (relation.LastDate ?? DateOnly.MaxValue).DayNumber : -1;
        }

        return dates;
    }

    /// <summary>The first day, not before another, on which an edge can be taken.</summary>
    public int Arrival(int edge, int notBefore) => Last[edge] < notBefore ? Never : Math.Max(First[edge], notBefore);
}
