using System.Collections.Immutable;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Analytics.Layout;

/// <summary>
/// Places for the vertices of a graph, such that what is tied lies close: Jacomy, Venturini, Heymann and Bastian,
/// "ForceAtlas2, a continuous graph layout algorithm for handy network visualization", PLoS ONE 9 (2014). Edges pull in proportion to their length, vertices repel by degree
/// and inversely to distance, approximated after Barnes and Hut; speeds adapt to how much vertices swing.
/// The graph is taken as undirected: an edge pulls its ends together whichever way it leads, each of parallel edges pulls, a self-loop adds to the degree and does not pull.
/// What a query left out of the <see cref="CompactGraph"/> is not there. Weights pull where <see cref="ForceLayoutOptions.Weighted"/> says so.
/// Only +, -, *, / and square roots are used, so that the same graph, options and seed give the same places on every machine.
/// </summary>
public static class ForceLayout
{
    /// <summary>Lays out a graph.</summary>
    /// <param name="graph">The graph; one without vertices has no places, a single vertex lies at 0, 0.</param>
    /// <param name="options">Seed, iterations, forces; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the layout.</param>
    /// <returns>A place for each vertex, the picture centred at 0, 0 and its longer side 2 long.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    public static ImmutableArray<LayoutPoint> Of(CompactGraph graph, ForceLayoutOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        options ??= new ForceLayoutOptions();
        options.Check();
        if (graph.VertexCount == 0) return [];
        var simulation = new ForceSimulation(graph, options, cancellationToken);
        for (var i = 0; i < options.Iterations; i++)
        {
            simulation.Step();
            options.Progress?.Report((i + 1.0) / options.Iterations);
        }

        return Centred(simulation.X, simulation.Y);
    }

    /// <summary>Lays out the entities of a part by its relations, for a picture.</summary>
    /// <param name="part">The part.</param>
    /// <param name="options">
    /// Seed, iterations, forces; null for those of <see cref="ForPicture"/>, whose gravity lets parts without ties to each other lie about as
    /// far apart as entities with one.
    /// </param>
    /// <param name="cancellationToken">Stops the layout.</param>
    /// <returns>A place for each entity, in the order of <see cref="GraphPart.Entities"/>, as of a graph.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    public static ImmutableArray<LayoutPoint> Of(GraphPart part, ForceLayoutOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(part);
        var vertices = new Dictionary<EntityId, int>(part.Entities.Length);
        foreach (var entity in part.Entities) vertices.Add(entity.Id, vertices.Count);
        var (subjects, objects) = (new int[part.Relations.Count], new int[part.Relations.Count]);
        for (var e = 0; e < subjects.Length; e++)
        {
            if ((e & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            (subjects[e], objects[e]) = (vertices[part.Relations[e].Subject.Id], vertices[part.Relations[e].Object.Id]);
        }

        var graph = CompactGraph.FromEdges(vertices.Count, subjects, objects, options: new CompactGraphOptions { Direction = EdgeDirection.Undirected }, cancellationToken: cancellationToken);
        return Of(graph, options ?? ForPicture(part), cancellationToken);
    }

    /// <summary>The defaults for a picture of a part: a gravity of twice the root of the number of entities.</summary>
    /// <param name="part">The part.</param>
    public static ForceLayoutOptions ForPicture(GraphPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return new ForceLayoutOptions { Gravity = Math.Min(1e6, 2 * Math.Sqrt(part.Entities.Length)) };
    }

    private static ImmutableArray<LayoutPoint> Centred(double[] x, double[] y)
    {
        var (left, right, bottom, top) = (x.Min(), x.Max(), y.Min(), y.Max());
        var scale = Math.Max(right - left, top - bottom) / 2;
        if (scale <= 0) scale = 1;
        var (midX, midY) = (left + (right - left) / 2, bottom + (top - bottom) / 2);
        return [.. x.Select((value, v) => new LayoutPoint((value - midX) / scale, (y[v] - midY) / scale))];
    }
}
