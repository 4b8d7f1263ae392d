namespace KnowledgeGraph.Analytics.Similarity;

/// <summary>A pair of vertices and what speaks for a link between them.</summary>
/// <param name="First">The lower vertex.</param>
/// <param name="Second">The higher vertex.</param>
/// <param name="Score">The measure's value; the higher the likelier.</param>
public readonly record struct LinkScore(int First, int Second, double Score) : IComparable<LinkScore>
{
    /// <summary>The higher score comes first, among equals the lower vertices.</summary>
    public int CompareTo(LinkScore other)
    {
        var order = other.Score.CompareTo(Score);
        if (order == 0) order = First.CompareTo(other.First);
        return order != 0 ? order : Second.CompareTo(other.Second);
    }

    /// <summary>Whether the left one comes first.</summary>
    public static bool operator <(LinkScore left, LinkScore right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one comes last.</summary>
    public static bool operator >(LinkScore left, LinkScore right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one does not come last.</summary>
    public static bool operator <=(LinkScore left, LinkScore right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one does not come first.</summary>
    public static bool operator >=(LinkScore left, LinkScore right) => left.CompareTo(right) >= 0;
}
