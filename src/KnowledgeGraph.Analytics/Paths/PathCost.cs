namespace KnowledgeGraph.Analytics.Paths;

/// <summary>What a way costs: the shorter is the cheaper, among equals that with fewer steps.</summary>
/// <param name="Length">Sum of the steps' lengths.</param>
/// <param name="Steps">How many steps.</param>
internal readonly record struct PathCost(double Length, int Steps) : IComparable<PathCost>
{
    /// <summary>Where there is no way.</summary>
    public static readonly PathCost Infinite = new(double.PositiveInfinity, int.MaxValue);

    public static bool operator <(PathCost left, PathCost right) => left.CompareTo(right) < 0;

    public static bool operator >(PathCost left, PathCost right) => left.CompareTo(right) > 0;

    public static PathCost operator +(PathCost left, PathCost right) => new(left.Length + right.Length, left.Steps + right.Steps);

    public PathCost AndStep(double length) => new(Length + length, Steps + 1);

    public int CompareTo(PathCost other) => Length != other.Length ? Length.CompareTo(other.Length) : Steps.CompareTo(other.Steps);
}
