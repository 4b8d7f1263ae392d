using System.Runtime.InteropServices;

namespace KnowledgeGraph.Benchmarks.Analytics;

/// <summary>A graph as benchmarks/analytics/compare.py writes it: the number of vertices, then pairs of vertices, all 32-bit little-endian.</summary>
/// <param name="Vertices">How many vertices there are.</param>
/// <param name="Sources">Where each edge starts.</param>
/// <param name="Targets">Where it ends.</param>
internal sealed record EdgeFile(int Vertices, int[] Sources, int[] Targets)
{
    /// <summary>Reads a file.</summary>
    internal static EdgeFile Read(string path)
    {
        var numbers = MemoryMarshal.Cast<byte, int>(File.ReadAllBytes(path));
        var (sources, targets) = (new int[numbers.Length / 2], new int[numbers.Length / 2]);
        for (var e = 0; e < sources.Length; e++) (sources[e], targets[e]) = (numbers[1 + 2 * e], numbers[2 + 2 * e]);
        return new EdgeFile(numbers[0], sources, targets);
    }
}
