using System.Collections.Immutable;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Events;

/// <summary>Whether two events of a document can be one, by who takes part, where and when.</summary>
/// <param name="entities">The document's entities.</param>
/// <param name="events">Its events.</param>
internal sealed class EventAgreement(DocumentEntities entities, IEnumerable<EventFact> events)
{
    /// <summary>Whom a sentence counts as killed or hurt: no mark of another event where an attack is told again with its dead.</summary>
    private readonly HashSet<(int Sentence, int Entity)> _casualties =
        [.. events.Where(e => e.Type is "KILL" or "INJURE").SelectMany(e => e.With(ArgumentRole.Target).Where(t => !entities.Facts[t].IsNamed).Select(t => (e.Sentence, t)))];

    private readonly Dictionary<int, ImmutableHashSet<int>> _names = [];

    /// <summary>Whether they differ in the day, the place, who acts or who is met.</summary>
    public bool Contradict(EventFact known, EventFact fact) =>
        Apart(known.Time, fact.Time) || Differ(known, fact, ArgumentRole.Agent) || Differ(known, fact, ArgumentRole.Target) || AreElsewhere(known, fact);

    /// <summary>Whether they share somebody who takes part, or a place.</summary>
    public bool Shares(EventFact known, EventFact fact) => known.Arguments.Any(a => fact.Arguments.Any(b => a.Role == b.Role && Same(a.Entity, b.Entity)));

    /// <summary>Whether both say who acts and who is met, and these are the same.</summary>
    public static bool SharesAll(EventFact known, EventFact fact) => known.With(ArgumentRole.Agent).Intersect(fact.With(ArgumentRole.Agent)).Any() && known.With(ArgumentRole.Target).Intersect(fact.With(ArgumentRole.Target)).Any();

    /// <summary>Whether two descriptions or names can mean one: the same entity, or people or forces of one name ("U.S." in "U.S. troops").</summary>
    public bool Same(int a, int b) => a == b || Names(a).Overlaps(Names(b)) || Names(a).Contains(b) || Names(b).Contains(a);

    private static bool Apart(TimeInterval? a, TimeInterval? b) =>
        a is not null && b is not null && (a.Start > b.End || b.Start > a.End || (a.Granularity == TimeGranularity.Recurring) != (b.Granularity == TimeGranularity.Recurring));

    private bool Differ(EventFact known, EventFact fact, ArgumentRole role)
    {
        var (a, b) = (Named(known, role), Named(fact, role));
        return a.Count > 0 && b.Count > 0 && !a.Any(x => b.Any(y => Same(x, y)));
    }

    private List<int> Named(EventFact fact, ArgumentRole role) => [.. fact.With(role).Where(e => role != ArgumentRole.Target || fact.Type != "ATTACK" || !_casualties.Contains((fact.Sentence, e)))];

    private bool AreElsewhere(EventFact known, EventFact fact)
    {
        var (a, b) = (Places(known), Places(fact));
        return a.Count > 0 && b.Count > 0 && !a.Any(x => b.Any(y => x == y || Around(x, y) || Around(y, x)));
    }

    private List<int> Places(EventFact fact) => [.. fact.With(ArgumentRole.Place).Where(p => entities.Facts[p] is { Kind: EntityKind.Place, IsNamed: true })];

    /// <summary>Whether the first place lies around the second, or one of the two is not known well enough to say.</summary>
    private bool Around(int outer, int inner)
    {
        var (around, place) = (entities.Facts[outer], entities.Facts[inner]);
        if (around.Place?.CountryCode is not { } a || place.Place?.CountryCode is not { } b) return true;
        return a == b && (around.Place.Type is PlaceType.Country or PlaceType.Other || place.Place.Within.Contains(around.Name, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The named entities inside the descriptions of an entity of people or forces.</summary>
    private ImmutableHashSet<int> Names(int entity)
    {
        if (_names.TryGetValue(entity, out var known)) return known;
        var names = entities.Facts[entity].Kind is not (EntityKind.Person or EntityKind.Group or EntityKind.Organization) ? [] :
            from member in entities.Facts[entity].Members
            let outer = entities.Mentions.Find(member.Mention)
            where outer is not null
            from inner in entities.Mentions.BySentence[outer.Sentence]
            where outer.Contains(inner)
            let name = entities.Of(inner)
            where name is not null && name != entity
            select name.Value;
        return _names[entity] = [.. names];
    }
}
