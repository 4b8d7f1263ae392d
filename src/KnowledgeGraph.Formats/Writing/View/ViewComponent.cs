using System.Collections.Immutable;

namespace KnowledgeGraph.Formats.Writing.View;

/// <summary>Entities that hang together by relations, and the relations between them.</summary>
/// <param name="Vertices">Numbers of the entities, ascending.</param>
/// <param name="Edges">Ends of the relations, as places in <paramref name="Vertices"/>.</param>
internal sealed record ViewComponent(ImmutableArray<int> Vertices, ImmutableArray<(int From, int To)> Edges)
{
    private const double Wider = 1.2;
    private const int Rounds = 120;

    /// <summary>The components of a graph, the largest first.</summary>
    public static ImmutableArray<ViewComponent> Of(int count, ImmutableArray<(int From, int To)> edges)
    {
        int[] roots = [.. Enumerable.Range(0, count)];
        foreach (var (from, to) in edges) roots[Math.Max(Root(from), Root(to))] = Math.Min(Root(from), Root(to));
        var places = new int[count];
        var groups = Enumerable.Range(0, count).GroupBy(Root).ToDictionary(g => g.Key, g => g.ToImmutableArray());
        foreach (var group in groups.Values)
            for (var i = 0; i < group.Length; i++) places[group[i]] = i;
        var ties = edges.ToLookup(e => Root(e.From), e => (places[e.From], places[e.To]));
        return [.. groups.OrderByDescending(g => g.Value.Length).ThenBy(g => g.Key).Select(g => new ViewComponent(g.Value, [.. ties[g.Key]]))];

        int Root(int vertex)
        {
            while (roots[vertex] != vertex) vertex = roots[vertex] = roots[roots[vertex]];
            return vertex;
        }
    }

    /// <summary>Gives its discs places around 0, 0.</summary>
    public void Place(
        ViewDisc[] discs, Func<int, ImmutableArray<(int From, int To)>, CancellationToken, ImmutableArray<(double X, double Y)>> layout, bool labelled, CancellationToken cancellationToken)
    {
        var places = Vertices.Length < 3 ? [(-0.9, -0.3), (0.9, 0.3)] : layout(Vertices.Length, Edges, cancellationToken);
        var half = Half(places, labelled);
        ViewDisc[] own = [.. Vertices.Select((v, i) => discs[v] with { X = places[i].X * half * Wider, Y = places[i].Y * half })];
        for (var round = 0; round < Rounds && ViewSeparation.Separate(own); round++) cancellationToken.ThrowIfCancellationRequested();
        for (var i = 0; i < own.Length; i++) discs[Vertices[i]] = own[i];
    }

    /// <summary>Half the size of the picture: room for every disc, and edges that are long enough to be read.</summary>
    private double Half(ImmutableArray<(double X, double Y)> places, bool labelled)
    {
        var room = (labelled ? 48 : 32) * Math.Sqrt(Vertices.Length);
        var lengths = Edges.Where(e => e.From != e.To)
            .Select(e => Math.Sqrt(Math.Pow(places[e.From].X - places[e.To].X, 2) + Math.Pow(places[e.From].Y - places[e.To].Y, 2))).Where(l => l > 0).Order().ToArray();
        return lengths.Length == 0 ? room : Math.Clamp((labelled ? 105 : 60) / lengths[lengths.Length / 2], room, 2 * room);
    }
}
