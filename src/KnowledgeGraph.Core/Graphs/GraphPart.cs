using System.Collections.Immutable;

namespace KnowledgeGraph.Graphs;

/// <summary>What a <see cref="GraphQuery"/> chooses of a graph, with all that belongs to it: what every export, view and analysis works on. Immutable.</summary>
public sealed class GraphPart
{
    private readonly HashSet<string> _ids;

    internal GraphPart(
        EntityGraph graph,
        RelationSet relations,
        ImmutableArray<DocumentNode> documents,
        ImmutableArray<SentenceNode> sentences,
        ImmutableArray<Entity> entities,
        ImmutableArray<GraphEvent> events,
        ImmutableArray<GraphStatement> statements)
    {
        Graph = graph;
        Relations = relations;
        Documents = documents;
        Sentences = sentences;
        Entities = entities;
        Events = events;
        Statements = statements;
        _ids = documents.Select(d => d.Id).Concat(sentences.Select(s => s.Id)).Concat(entities.Select(e => e.Id.Value))
            .Concat(events.Select(e => e.Node.Id)).Concat(statements.Select(s => s.Node.Id)).ToHashSet(StringComparer.Ordinal);
        Mentions = [.. graph.Mentions.Where(m => Contains(m.Sentence.Id) && Contains(m.Entity.Id.Value))];
        Links = [.. graph.Links.Where(l => Contains(l.FromEvent?.Node.Id ?? l.FromEntity?.Id.Value) && Contains(l.ToEvent?.Node.Id ?? l.ToEntity?.Id.Value))];
    }

    /// <summary>The graph that it is a part of.</summary>
    public EntityGraph Graph { get; }

    /// <summary>The documents by id: of a narrowing choice those that give evidence.</summary>
    public ImmutableArray<DocumentNode> Documents { get; }

    /// <summary>The sentences by document and place: of a narrowing choice those that give evidence.</summary>
    public ImmutableArray<SentenceNode> Sentences { get; }

    /// <summary>
    /// The entities by name, then id: of a narrowing choice the ends of the relations, the speakers that they are attributed to (not where the number of entities is limited) and what the choice lies around.
    /// </summary>
    public ImmutableArray<Entity> Entities { get; }

    /// <summary>Mentions of the chosen entities in the chosen sentences, by document and place.</summary>
    public ImmutableArray<GraphMention> Mentions { get; }

    /// <summary>The relations by type, subject and object.</summary>
    public RelationSet Relations { get; }

    /// <summary>The events by document and place: of a narrowing choice those that make its relations. A participant may lie outside the part.</summary>
    public ImmutableArray<GraphEvent> Events { get; }

    /// <summary>Links whose two ends are chosen, by document.</summary>
    public ImmutableArray<GraphLink> Links { get; }

    /// <summary>The statements by document and place: of a narrowing choice those that assert its events or hold its evidence.</summary>
    public ImmutableArray<GraphStatement> Statements { get; }

    /// <summary>Carries out a choice.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="query">The choice; null for the whole graph with relations of every status. A query with statuses alone keeps every node.</param>
    /// <exception cref="ArgumentOutOfRangeException">The query's depth or number of entities is less than 1.</exception>
    public static GraphPart Of(EntityGraph graph, GraphQuery? query = null) => GraphPartSelection.Select(graph, query);

    /// <summary>Whether a node is chosen.</summary>
    /// <param name="id">Id of a document, sentence, entity, event or statement; null is in no part.</param>
    public bool Contains(string? id) => id is not null && _ids.Contains(id);
}
