namespace KnowledgeGraph.Graphs;

/// <summary>Finds what belongs to the relations that a query chooses.</summary>
internal static class GraphPartSelection
{
    public static GraphPart Select(EntityGraph graph, GraphQuery? query)
    {
        if (query is null) return Whole(graph, graph.Relations);
        var relations = graph.Find(query);
        return query.Narrows ? Narrowed(graph, relations, query) : Whole(graph, relations);
    }

    private static GraphPart Whole(EntityGraph graph, RelationSet relations) =>
        new(graph, relations, graph.Documents, graph.Sentences, graph.Entities, graph.Events, graph.Statements);

    private static GraphPart Narrowed(EntityGraph graph, RelationSet relations, GraphQuery query)
    {
        var evidence = relations.SelectMany(r => r.Evidence).ToList();
        var speakers = evidence.SelectMany(e => e.AttributedTo).ToHashSet();
        var entities = relations.SelectMany(r => new[] { r.Subject, r.Object }).ToHashSet();
        if (query.MaxNodes is null) entities.UnionWith(speakers);
        if (query.Around is { } centre) entities.UnionWith(graph.FindEntities(centre));
        var events = evidence.Select(e => e.EventId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var sentences = evidence.Select(e => e.Sentence.Id).ToHashSet(StringComparer.Ordinal);
        var statements = graph.Statements.Where(s => Holds(s, events, speakers, sentences)).ToList();
        sentences.UnionWith(statements.SelectMany(SentenceIds));
        var documents = evidence.Select(e => e.Document.Id).Concat(statements.Select(s => s.Document.Id)).ToHashSet(StringComparer.Ordinal);
        return new GraphPart(
            graph,
            relations,
            [.. graph.Documents.Where(d => documents.Contains(d.Id))],
            [.. graph.Sentences.Where(s => sentences.Contains(s.Id))],
            [.. graph.Entities.Where(entities.Contains)],
            [.. graph.Events.Where(e => events.Contains(e.Node.Id))],
            [.. statements]);
    }

    private static bool Holds(GraphStatement statement, HashSet<string> events, HashSet<Entity> speakers, HashSet<string> sentences) =>
        statement.Node.Events.Any(events.Contains)
        || (statement.Speaker is { } speaker && speakers.Contains(speaker) && SentenceIds(statement).Any(sentences.Contains));

    private static IEnumerable<string> SentenceIds(GraphStatement statement) =>
        statement.Node.Sentences.Select(index => FormattableString.Invariant($"{statement.Document.Id}/{index}"));
}
