using KnowledgeGraph.Analytics;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Cli.Selection;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Analysis;

/// <summary>The entity that a name means.</summary>
internal static class OneEntity
{
    /// <summary>The one whose id begins so, else the one that is mentioned most among those that go by the name.</summary>
    /// <exception cref="CliException">There is none.</exception>
    public static Entity Find(Session session, EntityGraph graph, string name)
    {
        IReadOnlyList<Entity> found = EntityNames.WithId(graph, name) is { Count: > 0 } byId ? byId : graph.FindEntities(name);
        if (found.Count == 0) throw UnknownName.Entity(graph, name);
        if (found.Count > 1)
            session.Note($"{found.Count} entities go by '{OneLine.Of(name)}'; {OneLine.Of(found[0].Name)} ({found[0].Kind}) is taken, the one mentioned most; by its id another can be: {EntityNames.Others(found)}.");
        return found[0];
    }

    /// <summary>Its vertex.</summary>
    /// <exception cref="CliException">There is no such entity, or it has no part in the chosen relations.</exception>
    public static int Vertex(Session session, CompactGraph graph, string name)
    {
        var entity = Find(session, graph.Graph!, name);
        return graph.TryIndexOf(entity.Id, out var vertex)
            ? vertex
            : throw new CliException(ExitCodes.BadInput, $"{OneLine.Of(entity.Name)}: none of the chosen relations has this entity; widen the choice, for example with --status all.");
    }
}
