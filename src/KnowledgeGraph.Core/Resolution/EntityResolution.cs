using System.Collections.Immutable;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Resolution;

/// <summary>
/// Which entities of the documents are one entity of the graph, and why. A layer over the contributions, which stay as they are: it is computed from them and from
/// the decisions by hand whenever a graph is summed up, so that removal stays exact and the order of the documents does not matter.
/// </summary>
public sealed partial class EntityResolution
{
    private readonly Dictionary<EntityId, ResolvedName> _names = [];
    private readonly Dictionary<EntityId, ImmutableArray<EntityMemberName>> _members = [];
    private readonly Dictionary<EntityId, EntityKey> _keys = [];
    private readonly Dictionary<(string Document, EntityId Id), EntityId> _bearers;

    internal EntityResolution(
        IEnumerable<EntityProfile> profiles,
        ResolverResult result,
        IEnumerable<SplitDecision> splits,
        Dictionary<(string Document, EntityId Id), EntityId> bearers,
        ImmutableArray<HandDecision> decisions,
        ImmutableArray<HandDecision> unapplied)
    {
        (Merges, Comparisons, Decisions, Unapplied, _bearers) = (result.Merges, result.Comparisons, decisions, unapplied, bearers);
        Splits = [.. splits.OrderBy(s => s.Name, StringComparer.Ordinal).ThenBy(s => s.Id)];
        foreach (var part in Splits.SelectMany(s => s.Parts)) _keys[part.Id] = part.Key;
        if (Merges.IsEmpty) return;
        var concerned = Merges.Select(m => m.Kept).ToHashSet();
        var absorbed = Merges.ToLookup(m => m.Kept, m => m.Absorbed);
        var gone = Merges.Select(m => m.Absorbed).ToHashSet();
        var byKey = profiles.Where(p => concerned.Contains(p.Id) || gone.Contains(p.Key)).ToDictionary(p => p.Key);
        foreach (var kept in byKey.Values.Where(p => concerned.Contains(p.Id)).ToList())
        {
            ImmutableArray<EntityProfile> members = [kept, .. absorbed[kept.Id].Select(k => byKey[k])];
            _members[kept.Id] = [.. members.Select(m => new EntityMemberName(m.Key, m.Name, m.Kind))];
            foreach (var member in members) _names[member.Id] = new ResolvedName(kept.Id, kept.Kind, kept.Name, kept.IsNamed);
        }
    }

    /// <summary>Every entity is what its documents call it.</summary>
    public static EntityResolution None { get; } = new([], new ResolverResult([], [], 0), [], [], [], []);

    /// <summary>Why names were merged, by name kept, then name absorbed.</summary>
    public ImmutableArray<MergeDecision> Merges { get; }

    /// <summary>Why names were split, by name.</summary>
    public ImmutableArray<SplitDecision> Splits { get; }

    /// <summary>The decisions by hand, ordinal order of ids.</summary>
    public ImmutableArray<HandDecision> Decisions { get; }

    /// <summary>Decisions by hand without effect: an entity is not in the graph, or another decision contradicts.</summary>
    public ImmutableArray<HandDecision> Unapplied { get; }

    /// <summary>How many pairs of names were compared.</summary>
    public long Comparisons { get; }

    /// <summary>The entity of the graph that a document means.</summary>
    /// <param name="id">The entity as the document gives it.</param>
    /// <param name="documentId">Id of the document.</param>
    public EntityId Of(EntityId id, string documentId)
    {
        var bearer = _bearers.Count > 0 && _bearers.TryGetValue((documentId, id), out var found) ? found : id;
        return _names.TryGetValue(bearer, out var name) ? name.Id : bearer;
    }

    /// <summary>The names of the documents that an entity of the graph stands for, its own first; for most entities one.</summary>
    /// <param name="entity">An entity of the resolved graph.</param>
    public ImmutableArray<EntityMemberName> MembersOf(Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return _members.TryGetValue(entity.Id, out var members) ? members : [new(_keys.GetValueOrDefault(entity.Id, new EntityKey(entity.Id)), entity.Name, entity.Kind)];
    }

    /// <summary>A contribution in terms of the graph's entities; the contribution itself where nothing of it is merged or split.</summary>
    /// <param name="contribution">What a document gives.</param>
    /// <param name="ontology">Says which relations are symmetric.</param>
    /// <param name="loops">Takes evidence whose two ends are one entity, which makes no relation.</param>
    internal Contribution Apply(Contribution contribution, Ontologies.Ontology ontology, ICollection<RelationShare> loops) =>
        contribution.Entities.Any(e => _names.ContainsKey(e.Id) || _bearers.ContainsKey((contribution.Document.Id, e.Id)))
            ? new ResolvedContribution(contribution, id => Of(id, contribution.Document.Id), _names, ontology).Build(loops)
            : contribution;

    /// <summary>Entities of the graph as the sum of what documents give to their names.</summary>
    /// <param name="shares">What each document gives.</param>
    internal Dictionary<EntityId, Entity> Sum(IEnumerable<(string DocumentId, EntityShare Share)> shares) =>
        shares.GroupBy(s => Of(s.Share.Id, s.DocumentId)).ToDictionary(g => g.Key, g => EntitySum.Of(
            [.. g.GroupBy(s => s.DocumentId, s => s.Share).OrderBy(d => d.Key, StringComparer.Ordinal).Select(d => ResolvedShare.Of(g.Key, [.. d], _names))]));
}
