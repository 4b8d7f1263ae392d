namespace KnowledgeGraph.Analytics;

/// <summary>Refuses what lies outside a range, with the name and the range.</summary>
internal static class Argument
{
    public static void InRange(double value, double least, double most, string name)
    {
        if (!(value >= least && value <= most)) throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"{name} must be {least} to {most}."));
    }

    public static void Positive(double value, string name)
    {
        if (!(value > 0 && double.IsFinite(value))) throw new ArgumentOutOfRangeException(name, value, $"{name} must be finite and greater than 0.");
    }

    public static void AtLeast(int value, int least, string name)
    {
        if (value < least) throw new ArgumentOutOfRangeException(name, value, $"{name} must be {least} or more.");
    }

    /// <summary>A number that is cast to an enumeration need not be one of its values.</summary>
    public static void Defined<T>(T value, string name)
        where T : struct, Enum
    {
        if (!Enum.IsDefined(value)) throw new ArgumentOutOfRangeException(name, value, $"{name} must be one of {string.Join(", ", Enum.GetNames<T>())}.");
    }

    public static void Vertex(CompactGraph graph, int vertex, string name)
    {
        if ((uint)vertex >= (uint)graph.VertexCount)
            throw new ArgumentOutOfRangeException(name, vertex, graph.VertexCount == 0 ? $"{name}: the graph has no vertices." : $"{name} must be 0 to {graph.VertexCount - 1}.");
    }

    /// <summary>Lengths of 0 would make paths without number.</summary>
    public static void PositiveLengths(CompactGraph graph, string name)
    {
        foreach (var weight in graph.Outgoing.Weights ?? [])
            if (!(weight > 0)) throw new ArgumentOutOfRangeException(name, weight, $"{name}: where weights are lengths, each must be greater than 0.");
    }

    /// <summary>For a parameter that is a property of options.</summary>
    public static ArgumentOutOfRangeException OutOfRange(string name, object value, string message) => new(name, value, message);
}
