namespace KnowledgeGraph.Analytics.Paths;

/// <summary>A path that may be the next shortest one. Ordered by length, steps and vertices.</summary>
/// <param name="Length">Its length.</param>
/// <param name="Vertices">Its vertices.</param>
/// <param name="Deviation">Index of the vertex at which it leaves the path that it was made of.</param>
internal sealed record Candidate(double Length, int[] Vertices, int Deviation) : IComparable<Candidate>
{
    public int CompareTo(Candidate? other)
    {
        if (other is null) return 1;
        var order = Length.CompareTo(other.Length);
        if (order == 0) order = Vertices.Length.CompareTo(other.Vertices.Length);
        return order != 0 ? order : Vertices.AsSpan().SequenceCompareTo(other.Vertices);
    }
}
