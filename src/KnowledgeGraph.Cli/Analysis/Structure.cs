using KnowledgeGraph.Analytics;
using KnowledgeGraph.Analytics.Components;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Analysis;

/// <summary>How the chosen relations of a graph (the actual ones where nothing is chosen) hang together.</summary>
/// <param name="Vertices">Entities with at least one relation.</param>
/// <param name="Edges">Relations.</param>
/// <param name="Components">Groups that hang together.</param>
/// <param name="Largest">Entities of the largest of them.</param>
/// <param name="Cuts">Entities without which a group falls apart.</param>
/// <param name="MaxCore">The greatest k with a k-core.</param>
/// <param name="Triangles">Triangles.</param>
/// <param name="Transitivity">The share of chains of three that are closed, 0 to 1.</param>
internal sealed record Structure(int Vertices, int Edges, int Components, int Largest, int Cuts, int MaxCore, long Triangles, double Transitivity)
{
    public static Structure Of(EntityGraph graph, GraphQuery? query, CancellationToken cancellationToken)
    {
        var compact = CompactGraph.From(graph, query, new CompactGraphOptions { Vertices = VertexChoice.EndsOfRelations }, cancellationToken);
        var (components, triangles) = (ConnectedComponents.Weak(compact, cancellationToken), KnowledgeGraph.Analytics.Components.Triangles.Of(compact, 0, cancellationToken));
        return new Structure(
            compact.VertexCount, compact.EdgeCount, components.Count, components.Sizes().DefaultIfEmpty().Max(), KnowledgeGraph.Analytics.Components.Cuts.Of(compact, cancellationToken).Vertices.Length,
            Cores.Of(compact, cancellationToken).DefaultIfEmpty().Max(), triangles.Total, Figures.Rounded(triangles.Transitivity));
    }

    public void WriteJson(JsonOutput json) => json
        .Add("entities", Vertices).Add("relations", Edges).Add("components", Components).Add("largestComponent", Largest).Add("cutEntities", Cuts)
        .Add("maxCore", MaxCore).AddLong("triangles", Triangles).Add("transitivity", Transitivity);

    public IEnumerable<string[]> Rows() =>
    [
        ["entities with relations", Words.Number(Vertices)],
        ["components", $"{Words.Number(Components)} (the largest has {Words.Count(Largest, "entity")})"],
        ["entities that hold one together", Words.Number(Cuts)],
        ["greatest core", Words.Number(MaxCore)],
        ["triangles", Figures.Of(Triangles)],
        ["transitivity", Figures.Of(Transitivity)],
    ];
}
