using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Resolution;

/// <summary>What contributions say of the entities, as far as resolution asks. Whom an entity is told of with is found out when it is asked for.</summary>
internal sealed class GraphEvidence : IEntitySurroundings
{
    private const int MostDocuments = 64, CommonCompanion = 10, CommonShare = 50;

    private readonly Dictionary<EntityId, List<DocumentShare>> _shares = [];
    private readonly Dictionary<(EntityId, int), SortedSet<(string Name, EntityId Id)>> _leads = [];
    private readonly Dictionary<EntityId, (int First, int Last)> _years = [];
    private readonly Dictionary<EntityId, HashSet<EntityId>> _companions = [];

    /// <param name="contributions">In the order of their documents' ids.</param>
    public GraphEvidence(IReadOnlyList<Contribution> contributions)
    {
        Contributions = contributions;
        for (var number = 0; number < contributions.Count; number++)
        {
            foreach (var share in contributions[number].Entities)
            {
                if (!_shares.TryGetValue(share.Id, out var shares)) _shares[share.Id] = shares = [];
                shares.Add(new(number, share));
            }

            foreach (var e in contributions[number].Events) AddYears(e);
            AddLeads(number, contributions[number]);
        }
    }

    public IReadOnlyList<Contribution> Contributions { get; }

    /// <summary>The entities of the documents, in the order of their ids, with what each document gives.</summary>
    public IEnumerable<KeyValuePair<EntityId, List<DocumentShare>>> Entities => _shares.OrderBy(p => p.Key);

    /// <summary>The entity that a name means in a document, where the name has several bearers.</summary>
    public Dictionary<(int Document, EntityId Id), EntityId> Bearers { get; } = [];

    /// <inheritdoc/>
    public IReadOnlySet<EntityId> CompanionsOf(EntityProfile entity)
    {
        if (!_companions.TryGetValue(entity.Id, out var found)) _companions[entity.Id] = found = CompanionsOf(entity.Key.Id, entity.Documents);
        return found;
    }

    /// <summary>Named entities that stand in the same or a neighbouring sentence with an entity in some documents.</summary>
    public HashSet<EntityId> CompanionsOf(EntityId id, IEnumerable<int> documents)
    {
        var found = new HashSet<EntityId>();
        foreach (var document in documents.Take(MostDocuments))
        {
            var contribution = Contributions[document];
            var near = new HashSet<int>();
            foreach (var m in contribution.Mentions)
                if (m.Entity == id) near.UnionWith([m.SentenceIndex - 1, m.SentenceIndex, m.SentenceIndex + 1]);
            var beside = contribution.Mentions.Where(m => m.Entity != id && near.Contains(m.SentenceIndex)).Select(m => m.Entity).ToHashSet();
            found.UnionWith(contribution.Entities.Where(e => e.IsNamed && beside.Contains(e.Id)).Select(e => Bearers.GetValueOrDefault((document, e.Id), e.Id)));
        }

        return found;
    }

    /// <summary>Whether an entity is in so many documents that standing beside it says little.</summary>
    public bool IsCommon(EntityId id) => _shares.TryGetValue(id, out var shares) && shares.Count > Math.Max(CommonCompanion, Contributions.Count / CommonShare);

    /// <summary>Years of the first and last dated event of an entity in all documents.</summary>
    public (int First, int Last)? YearsOf(EntityId id) => _years.TryGetValue(id, out var years) ? years : null;

    /// <summary>Years of an entity's dated events in a document.</summary>
    public IEnumerable<int> YearsIn(int document, EntityId id) =>
        Contributions[document].Events.Where(e => e.Arguments.Any(a => a.Entity == id)).SelectMany(YearsOf);

    /// <summary>Countries that a document says an entity leads.</summary>
    public IEnumerable<(string Name, EntityId Id)> LedIn(int document, EntityId id) => _leads.TryGetValue((id, document), out var countries) ? countries : [];

    private static IEnumerable<int> YearsOf(EventNode e) => new[] { e.Time?.Start?.Year, e.Time?.End?.Year }.OfType<int>();

    private void AddYears(EventNode e)
    {
        if (e.Time?.Start is null && e.Time?.End is null) return;
        var (first, last) = (YearsOf(e).Min(), YearsOf(e).Max());
        foreach (var argument in e.Arguments)
            _years[argument.Entity] = _years.TryGetValue(argument.Entity, out var known) ? (Math.Min(known.First, first), Math.Max(known.Last, last)) : (first, last);
    }

    private void AddLeads(int number, Contribution contribution)
    {
        foreach (var relation in contribution.Relations)
        {
            if (relation.Type != "LEADS" || relation.Status != FactStatus.Actual) continue;
            if (contribution.Entities.FirstOrDefault(e => e.Id == relation.Object) is not { Place.Type: PlaceType.Country } country) continue;
            if (!_leads.TryGetValue((relation.Subject, number), out var led)) _leads[(relation.Subject, number)] = led = [];
            led.Add((country.Name, country.Id));
        }
    }
}
