using System.CommandLine;
using KnowledgeGraph.Analytics;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Cli.Servers;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Analysis;

/// <summary>Figures in the graph file.</summary>
internal static class ScoreFile
{
    public static Option<bool> Option() => new("--write") { Description = "Keeps the figures in the graph: kg show and SQL on entity_score show them." };

    /// <summary>Keeps a figure a vertex.</summary>
    /// <exception cref="CliException">The graph keeps no figures.</exception>
    public static Task WriteAsync(Session session, CompactGraph graph, string measure, IReadOnlyList<double> values, CancellationToken cancellationToken) =>
        WriteAsync(session, measure, Enumerable.Range(0, graph.VertexCount).ToDictionary(graph.IdOf, v => values[v]), cancellationToken);

    /// <summary>Keeps a figure for some entities.</summary>
    /// <exception cref="CliException">The graph keeps no figures.</exception>
    public static async Task WriteAsync(Session session, string measure, IReadOnlyDictionary<EntityId, double> values, CancellationToken cancellationToken)
    {
        await using var store = ServerConnection.IsAddress(session.GraphPath) ? ServerConnection.OpenStore(session, session.GraphPath) : session.OpenStore(readOnly: false);
        if (store is not IScoreStore scores) throw new CliException(ExitCodes.Store, $"{session.GraphPath}: this store keeps no figures; leave out --write.");
        await scores.WriteScoresAsync(measure, values, cancellationToken);
        session.Note($"{measure} of {Output.Words.Count(values.Count, "entity")} is kept in {session.GraphPath}.");
    }

    /// <summary>The figures of an entity; none where the store keeps none.</summary>
    public static async Task<IReadOnlyList<EntityScore>> ReadAsync(Session session, EntityId entity, CancellationToken cancellationToken)
    {
        await using var store = session.OpenStore(readOnly: true);
        return store is IScoreStore scores ? await scores.ScoresAsync(entity, cancellationToken) : [];
    }
}
