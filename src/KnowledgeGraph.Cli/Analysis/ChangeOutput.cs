using KnowledgeGraph.Analytics.Change;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Analysis;

/// <summary>What changed between two days, for readers and as JSON.</summary>
internal static class ChangeOutput
{
    /// <summary>Compares what was known by the query's two days.</summary>
    /// <exception cref="CliException">One of the days is missing, or there is no such entity.</exception>
    public static int Run(Session session, EntityGraph graph, GraphQuery query, string? name, CancellationToken cancellationToken)
    {
        if (query is not { Since: { } before, Until: { } after }) throw new CliException(ExitCodes.Usage, "--changes compares two days; give both --since and --until.");
        var entity = name is null ? null : OneEntity.Find(session, graph, name);
        var difference = GraphDifference.Between(graph, before, after, cancellationToken);
        var chosen = graph.Find(query with { Since = null, Until = null }).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        var shown = new Shown(
            [.. difference.AddedRelations.Where(Fits)], [.. difference.RemovedRelations.Where(Fits)], [.. difference.ChangedRelations.Select(c => c.After).Where(Fits)],
            [.. difference.AddedEntities.Where(IsMeant)], [.. difference.RemovedEntities.Where(IsMeant)]);
        if (session.Json) session.WriteJson(json => WriteJson(json, shown));
        else Write(session, shown);
        return ExitCodes.Ok;

        bool Fits(Relation relation) => chosen.Contains(relation.Id) && (entity is null || relation.Subject.Id == entity.Id || relation.Object.Id == entity.Id);
        bool IsMeant(Entity other) => entity is null || other.Id == entity.Id;
    }

    private static void WriteJson(JsonOutput json, Shown shown)
    {
        json.Object(() =>
        {
            Relations("addedRelations", shown.Added);
            Relations("removedRelations", shown.Removed);
            Relations("changedRelations", shown.Changed);
            Entities("addedEntities", shown.Came);
            Entities("removedEntities", shown.Went);
        });

        void Relations(string name, List<Relation> relations) => json.List(name, relations, r => RelationOutput.WriteJson(json, r));
        void Entities(string name, List<Entity> entities) =>
            json.List(name, entities, e => json.Object(() => json.Add("name", e.Name).Add("kind", e.Kind.ToString()).Add("id", e.Id.Value)));
    }

    private static void Write(Session session, Shown shown)
    {
        foreach (var (sign, relations) in new[] { ("+", shown.Added), ("-", shown.Removed), ("~", shown.Changed) })
            foreach (var relation in relations) session.Screen.WriteLine(OneLine.Visible($"{sign} {relation}"));
        foreach (var (sign, entities) in new[] { ("+", shown.Came), ("-", shown.Went) })
            foreach (var entity in entities) session.Screen.WriteLine(OneLine.Visible($"{sign} {entity.Name} ({entity.Kind})"));
        session.Note($"{Words.Count(shown.Added.Count, "relation")} more, {shown.Removed.Count} fewer, {shown.Changed.Count} changed; {Words.Count(shown.Came.Count, "entity")} more, {shown.Went.Count} fewer.");
    }

    private sealed record Shown(List<Relation> Added, List<Relation> Removed, List<Relation> Changed, List<Entity> Came, List<Entity> Went);
}
