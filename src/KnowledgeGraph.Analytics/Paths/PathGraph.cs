using System.Collections.Immutable;

namespace KnowledgeGraph.Analytics.Paths;

/// <summary>A graph as a search for paths sees it: which edges may be used and how long each is.</summary>
internal sealed class PathGraph
{
    private readonly bool[]? _allowed;
    private readonly bool _weighted;

    public PathGraph(CompactGraph graph, ImmutableArray<string> types, bool weighted)
    {
        Graph = graph;
        _weighted = weighted && graph.IsWeighted;
        _allowed = types.IsDefaultOrEmpty ? null : Allowed(graph, types);
    }

    public CompactGraph Graph { get; }

    public bool IsAllowed(int edge) => _allowed is null || _allowed[edge];

    /// <summary>Whether the edge at a place of the rows may be used; edges are not even numbered where all may.</summary>
    public bool IsAllowed(Adjacency rows, int place) => _allowed is null || _allowed[rows.Edges[place]];

    /// <summary>The length of the step at a place of the rows.</summary>
    public double Length(Adjacency rows, int place) => _weighted ? rows.Weights![place] : 1;

    /// <summary>The number of steps from each vertex to the target; int.MaxValue where there is no way of at most so many.</summary>
    public int[] StepsTo(int target, int most, CancellationToken cancellation)
    {
        var (rows, steps) = (Graph.Incoming, new int[Graph.VertexCount]);
        Array.Fill(steps, int.MaxValue);
        steps[target] = 0;
        var waiting = new Queue<int>([target]);
        while (waiting.TryDequeue(out var v) && steps[v] < most)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var i = rows.Offsets[v]; i < rows.Offsets[v + 1]; i++)
            {
                var u = rows.Neighbours[i];
                if (steps[u] != int.MaxValue || !IsAllowed(rows, i)) continue;
                steps[u] = steps[v] + 1;
                waiting.Enqueue(u);
            }
        }

        return steps;
    }

    /// <summary>The length of the shortest way from each vertex to the target, among equals of that with the fewest steps (Dijkstra 1959); infinity where there is none.</summary>
    public PathCost[] CostsTo(int target, CancellationToken cancellation)
    {
        var (rows, costs) = (Graph.Incoming, new PathCost[Graph.VertexCount]);
        Array.Fill(costs, PathCost.Infinite);
        costs[target] = default;
        var waiting = new PriorityQueue<int, PathCost>([(target, default)]);
        while (waiting.TryDequeue(out var v, out var cost))
        {
            cancellation.ThrowIfCancellationRequested();
            if (cost > costs[v]) continue;
            for (var i = rows.Offsets[v]; i < rows.Offsets[v + 1]; i++)
            {
                var (u, more) = (rows.Neighbours[i], cost.AndStep(Length(rows, i)));
                if (!(more < costs[u]) || !IsAllowed(rows, i)) continue;
                costs[u] = more;
                waiting.Enqueue(u, more);
            }
        }

        return costs;
    }

    /// <summary>The path along vertices; each step with all edges that it can be taken by.</summary>
    public GraphPath PathAlong(ReadOnlySpan<int> vertices)
    {
        var steps = ImmutableArray.CreateBuilder<PathStep>(vertices.Length - 1);
        double length = 0;
        for (var i = 0; i + 1 < vertices.Length; i++)
        {
            var step = Step(vertices[i], vertices[i + 1]);
            length += step.Length;
            steps.Add(step);
        }

        return new GraphPath([.. vertices], steps.MoveToImmutable(), length);
    }

    private PathStep Step(int from, int to)
    {
        var rows = Graph.Outgoing;
        var edges = new List<(double Length, int Edge)>();
        for (var i = FirstPlace(from, to); i < rows.Offsets[from + 1] && rows.Neighbours[i] == to; i++)
            if (IsAllowed(rows, i)) edges.Add((Length(rows, i), rows.Edges[i]));
        edges.Sort();
        return new PathStep(from, to, [.. edges.Select(e => e.Edge)], edges[0].Length, null);
    }

    /// <summary>The first place in the outgoing rows of the neighbour.</summary>
    private int FirstPlace(int from, int to)
    {
        var rows = Graph.Outgoing;
        var (low, high) = (rows.Offsets[from], rows.Offsets[from + 1]);
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (rows.Neighbours[middle] < to) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static bool[] Allowed(CompactGraph graph, ImmutableArray<string> types)
    {
        var allowed = new bool[graph.EdgeNumbers];
        var (last, passes) = ("", false);
        for (var e = 0; e < allowed.Length; e++)
        {
            var type = graph.RelationOf(e).Type;
            if (!ReferenceEquals(type, last)) (last, passes) = (type, types.Contains(type, StringComparer.OrdinalIgnoreCase));
            allowed[e] = passes;
        }

        return allowed;
    }
}
