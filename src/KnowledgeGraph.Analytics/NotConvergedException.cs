namespace KnowledgeGraph.Analytics;

/// <summary>An iteration came to its limit before its values stood still.</summary>
public sealed class NotConvergedException : Exception
{
    /// <summary>Says what did not converge, how far it came, and what helps.</summary>
    /// <param name="what">The measure.</param>
    /// <param name="iterations">How many iterations were done.</param>
    /// <param name="residual">How much the values still changed in the last of them.</param>
    /// <param name="cure">What helps.</param>
    public NotConvergedException(string what, int iterations, double residual, string cure)
        : base(FormattableString.Invariant($"{what} has not converged after {iterations} iterations; the values still change by {residual:0.###e+0}. {cure}")) =>
        (Iterations, Residual) = (iterations, residual);

    /// <summary>How many iterations were done.</summary>
    public int Iterations { get; }

    /// <summary>How much the values still changed in the last of them, as a sum over all vertices.</summary>
    public double Residual { get; }
}
