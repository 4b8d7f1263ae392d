using System.Buffers;

namespace KnowledgeGraph.Analytics.Communities;

/// <summary>Arrays that the passes over a network share, rented once for its largest level. The passes leave <see cref="Links"/> all zero.</summary>
/// <param name="count">How many vertices the largest level has.</param>
internal sealed class CommunityScratch(int count) : IDisposable
{
    /// <summary>Weight between the vertex at hand and each community; zero between uses.</summary>
    public double[] Links { get; } = Zero(ArrayPool<double>.Shared.Rent(count));

    /// <summary>Sum of the sizes in each community.</summary>
    public double[] Sizes { get; } = ArrayPool<double>.Shared.Rent(count);

    /// <summary>Weight from each community to the rest of the set that it lies in.</summary>
    public double[] Cuts { get; } = ArrayPool<double>.Shared.Rent(count);

    /// <summary>How many vertices each community has.</summary>
    public int[] Counts { get; } = ArrayPool<int>.Shared.Rent(count + 1);

    /// <summary>Communities next to the vertex at hand.</summary>
    public int[] Near { get; } = ArrayPool<int>.Shared.Rent(count);

    /// <summary>An order of the vertices, or a ring of those that wait.</summary>
    public int[] Order { get; } = ArrayPool<int>.Shared.Rent(count);

    /// <summary>A second order, or a stack of communities without a vertex.</summary>
    public int[] Spare { get; } = ArrayPool<int>.Shared.Rent(count);

    /// <summary>A mark for each vertex.</summary>
    public bool[] Marks { get; } = ArrayPool<bool>.Shared.Rent(count);

    /// <summary>Gives the arrays back.</summary>
    public void Dispose()
    {
        ArrayPool<double>.Shared.Return(Links);
        ArrayPool<double>.Shared.Return(Sizes);
        ArrayPool<double>.Shared.Return(Cuts);
        ArrayPool<int>.Shared.Return(Counts);
        ArrayPool<int>.Shared.Return(Near);
        ArrayPool<int>.Shared.Return(Order);
        ArrayPool<int>.Shared.Return(Spare);
        ArrayPool<bool>.Shared.Return(Marks);
    }

    private static double[] Zero(double[] rented)
    {
        Array.Clear(rented);
        return rented;
    }
}
