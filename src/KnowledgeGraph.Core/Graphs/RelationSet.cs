using System.Collections;
using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Graphs;

/// <summary>Relations of a graph, narrowed step by step. Immutable; ordered by type, subject and object.</summary>
public sealed class RelationSet : IReadOnlyList<Relation>
{
    private readonly EntityGraph _graph;
    private readonly ImmutableArray<Relation> _relations;

    internal RelationSet(EntityGraph graph, ImmutableArray<Relation> relations)
    {
        _graph = graph;
        _relations = relations;
    }

    /// <summary>How many there are.</summary>
    public int Count => _relations.Length;

    /// <summary>The relation at a position.</summary>
    public Relation this[int index] => _relations[index];

    /// <summary>Those whose subject goes by the name; of a symmetric type, those with either end.</summary>
    /// <param name="name">A name or alias, without regard to case and accents.</param>
    public RelationSet From(string name) => Narrow(name, (r, ids) => ids.Contains(r.Subject.Id) || (_graph.IsSymmetric(r.Type) && ids.Contains(r.Object.Id)));

    /// <summary>Those whose object goes by the name; of a symmetric type, those with either end.</summary>
    /// <param name="name">A name or alias, without regard to case and accents.</param>
    public RelationSet To(string name) => Narrow(name, (r, ids) => ids.Contains(r.Object.Id) || (_graph.IsSymmetric(r.Type) && ids.Contains(r.Subject.Id)));

    /// <summary>Those with the name at either end.</summary>
    /// <param name="name">A name or alias, without regard to case and accents.</param>
    public RelationSet With(string name) => Narrow(name, (r, ids) => ids.Contains(r.Object.Id) || ids.Contains(r.Subject.Id));

    /// <summary>Those of one of the types.</summary>
    public RelationSet OfType(params string[] types) => Where(r => types.Contains(r.Type, StringComparer.OrdinalIgnoreCase));

    /// <summary>Those with one of the statuses.</summary>
    public RelationSet WithStatus(params FactStatus[] statuses) => Where(r => statuses.Contains(r.Status));

    /// <summary>Those that a condition holds for.</summary>
    public RelationSet Where(Func<Relation, bool> condition) => new(_graph, [.. _relations.Where(condition)]);

    /// <summary>Walks through them in order.</summary>
    public IEnumerator<Relation> GetEnumerator() => ((IEnumerable<Relation>)_relations).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private RelationSet Narrow(string name, Func<Relation, HashSet<EntityId>, bool> condition)
    {
        var ids = _graph.FindEntities(name).Select(e => e.Id).ToHashSet();
        return Where(r => condition(r, ids));
    }
}
