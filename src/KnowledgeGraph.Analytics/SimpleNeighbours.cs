namespace KnowledgeGraph.Analytics;

/// <summary>The neighbours of each vertex whatever the direction, each once and in ascending order, self-loops left out.</summary>
/// <param name="offsets">Where the neighbours of a vertex start; one more than there are vertices.</param>
/// <param name="vertices">The neighbours, vertex after vertex.</param>
internal sealed class SimpleNeighbours(int[] offsets, int[] vertices)
{
    public int[] Offsets { get; } = offsets;

    public int[] Vertices { get; } = vertices;

    public int Count => Offsets.Length - 1;

    public int Degree(int vertex) => Offsets[vertex + 1] - Offsets[vertex];

    public ReadOnlySpan<int> Of(int vertex) => Vertices.AsSpan(Offsets[vertex], Degree(vertex));

    /// <summary>Merges the sorted lists of both directions.</summary>
    public static SimpleNeighbours Of(CompactGraph graph, CancellationToken cancellationToken = default)
    {
        var offsets = new int[graph.VertexCount + 1];
        var vertices = new int[graph.IsDirected ? graph.ArcCount * 2L : graph.ArcCount];
        var count = 0;
        for (var v = 0; v < graph.VertexCount; v++)
        {
            if ((v & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            var successors = graph.Successors(v);
            var predecessors = graph.IsDirected ? graph.Predecessors(v) : default;
            var (i, j, last) = (0, 0, v);
            while (i < successors.Length || j < predecessors.Length)
            {
                var next = j >= predecessors.Length || (i < successors.Length && successors[i] <= predecessors[j]) ? successors[i++] : predecessors[j++];
                if (next == v || (next == last && count > offsets[v])) continue;
                vertices[count++] = last = next;
            }

            offsets[v + 1] = count;
        }

        return new SimpleNeighbours(offsets, count == vertices.Length ? vertices : vertices[..count]);
    }
}
