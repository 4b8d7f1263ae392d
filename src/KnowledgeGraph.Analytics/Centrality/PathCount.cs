namespace KnowledgeGraph.Analytics.Centrality;

/// <summary>Counts shortest paths from one vertex after another and sums up how many of them each vertex lies on (Brandes).</summary>
/// <param name="adjacency">The ways, without parallels.</param>
internal abstract class PathCount(Adjacency adjacency)
{
    /// <summary>What each vertex has so far.</summary>
    public double[] Sums { get; } = new double[adjacency.Offsets.Length - 1];

    /// <summary>Adds the paths from a vertex.</summary>
    public abstract void AddFrom(int source, CancellationToken cancellationToken);
}
