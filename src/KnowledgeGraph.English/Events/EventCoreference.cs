using System.Collections.Immutable;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Events;

/// <summary>"The attack on U.S. forces" without an agent, after an attack on U.S. service members with one: the known event's agents are its agents.</summary>
/// <param name="entities">The document's entities.</param>
internal sealed class EventCoreference(DocumentEntities entities)
{
    private const int Reach = 15;

    /// <summary>How much of an argument's confidence is left when another sentence gives it.</summary>
    private const double Carried = 0.6;

    private readonly Dictionary<int, ImmutableHashSet<int>> _modifiers = [];

    public ImmutableArray<EventFact> InheritAgents(ImmutableArray<EventFact> events)
    {
        var result = events.ToBuilder();
        for (var i = 0; i < result.Count; i++)
        {
            var fact = result[i];
            if (fact.Type == "STATE" || fact.With(ArgumentRole.Agent).Any() || !fact.With(ArgumentRole.Target).Any() || !IsKnown(fact)) continue;
            if (LastLike(result, i) is not { } known) continue;
            var agents = known.Arguments.Where(a => a.Role == ArgumentRole.Agent)
                .Select(a => new EntityArgument(a.Role, a.Entity, fact.Trigger, a.Confidence * Carried, Extractors.Document));
            result[i] = fact with { Arguments = [.. fact.Arguments, .. agents] };
        }

        return result.ToImmutable();
    }

    private EventFact? LastLike(ImmutableArray<EventFact>.Builder events, int index)
    {
        var fact = events[index];
        for (var i = index - 1; i >= 0 && fact.Sentence - events[i].Sentence <= Reach; i--)
            if (events[i].Type == fact.Type && events[i].With(ArgumentRole.Agent).Any() && MayBeSame(events[i], fact)) return events[i];
        return null;
    }

    /// <summary>Whether the trigger is a noun that the reader is taken to know: "the attack", "this attack".</summary>
    private bool IsKnown(EventFact fact)
    {
        var facts = entities.Mentions.Sentences[fact.Sentence];
        var trigger = WordAt(facts, fact.Trigger.Start);
        return trigger >= 0 && facts.Words[trigger].Upos == "NOUN"
            && facts.Words.Any(w => w.Head == trigger && w.Relation == "det" && w.Lemma.ToLowerInvariant() is "the" or "this" or "that" or "these");
    }

    /// <summary>Whether a target of one can be a target of the other: the same entity, or descriptions with one name before their heads.</summary>
    private bool MayBeSame(EventFact known, EventFact fact)
    {
        var (a, b) = (known.With(ArgumentRole.Target).ToList(), fact.With(ArgumentRole.Target).ToList());
        return a.Intersect(b).Any() || a.Any(t => b.Any(u => Modifiers(t).Overlaps(Modifiers(u))));
    }

    /// <summary>The named entities inside the descriptions of an entity of people or forces ("U.S." in "U.S. service members").</summary>
    private ImmutableHashSet<int> Modifiers(int entity)
    {
        if (_modifiers.TryGetValue(entity, out var known)) return known;
        var names = entities.Facts[entity].Kind is not (EntityKind.Person or EntityKind.Group or EntityKind.Organization) ? [] :
            from member in entities.Facts[entity].Members
            let outer = entities.Mentions.Find(member.Mention)
            where outer is not null
            from inner in entities.Mentions.BySentence[outer.Sentence]
            where outer.Contains(inner)
            let name = entities.Of(inner)
            where name is not null && name != entity
            select name.Value;
        return _modifiers[entity] = [.. names];
    }

    private static int WordAt(SentenceFacts facts, int offset)
    {
        for (var i = 0; i < facts.Sentence.Words.Length; i++)
            if (facts.Sentence.Words[i].Start == offset) return i;
        return -1;
    }
}
