namespace KnowledgeGraph.Analytics;

/// <summary>
/// Work on a range in pieces of a fixed size, on several cores. The pieces do not depend on the number of threads and sums are added up piece after piece,
/// so that every result is the same on any machine.
/// </summary>
internal static class Pieces
{
    /// <summary>How many vertices a piece holds.</summary>
    public const int Size = 1024;

    /// <summary>Calls the body for each piece with its first place and the place behind its last.</summary>
    /// <param name="count">How long the range is.</param>
    /// <param name="threads">At most so many threads; 0 for one a core.</param>
    /// <param name="body">Writes to places of its own piece alone.</param>
    /// <param name="cancellationToken">Looked at before each piece.</param>
    /// <param name="size">How long a piece is.</param>
    public static void For(int count, int threads, Action<int, int> body, CancellationToken cancellationToken, int size = Size)
    {
        var pieces = (int)(((long)count + size - 1) / size);
        if (pieces <= 1 || threads == 1)
        {
            for (var piece = 0; piece < pieces; piece++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                body(piece * size, (int)Math.Min(count, (piece + 1L) * size));
            }

            return;
        }

        var options = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = threads == 0 ? Environment.ProcessorCount : threads };
        Parallel.For(0, pieces, options, piece => body(piece * size, (int)Math.Min(count, (piece + 1L) * size)));
    }

    /// <summary>The sum of what the body gives for each piece, added in the order of pieces.</summary>
    /// <inheritdoc cref="For"/>
    public static double Sum(int count, int threads, Func<int, int, double> body, CancellationToken cancellationToken, int size = Size)
    {
        var parts = new double[(int)(((long)count + size - 1) / size)];
        For(count, threads, (from, to) => parts[from / size] = body(from, to), cancellationToken, size);
        var sum = 0.0;
        foreach (var part in parts) sum += part;
        return sum;
    }
}
