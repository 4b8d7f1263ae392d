using System.Collections.Immutable;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Events;

/// <summary>
/// Who takes part in what is told again: "the attack killed two" after an attack with an attacker has that attacker, and whom the first telling
/// met is met in the second one. Also "the attack on U.S. forces" without an agent, after an attack on U.S. service members with one.
/// </summary>
/// <param name="entities">The document's entities.</param>
internal sealed class EventCoreference(DocumentEntities entities)
{
    private const int Reach = 15;

    /// <summary>How much of an argument's confidence is left when another sentence gives it.</summary>
    private const double Carried = 0.6;

    private readonly EventAgreement _agreement = new(entities, []);

    public ImmutableArray<EventFact> InheritAgents(ImmutableArray<EventFact> events)
    {
        var result = events.ToBuilder();
        for (var i = 0; i < result.Count; i++)
        {
            var fact = result[i];
            if (fact.Type == "STATE") continue;
            if (fact.Retells is { } first)
            {
                var known = result[first];
                if (!fact.With(ArgumentRole.Agent).Any() && fact.With(ArgumentRole.Target).Any()) result[i] = Inherit(fact, known, ArgumentRole.Agent);
                else if (fact.With(ArgumentRole.Agent).Any() && !fact.With(ArgumentRole.Target).Any()) result[i] = Inherit(fact, known, ArgumentRole.Target);
            }
            else if (!fact.With(ArgumentRole.Agent).Any() && fact.With(ArgumentRole.Target).Any() && IsKnown(fact) && LastLike(result, i) is { } like)
            {
                result[i] = Inherit(fact, like, ArgumentRole.Agent);
            }
        }

        return result.ToImmutable();
    }

    private static EventFact Inherit(EventFact fact, EventFact known, ArgumentRole role)
    {
        var there = fact.Arguments.Where(a => a.Role is ArgumentRole.Agent or ArgumentRole.Target).Select(a => a.Entity).ToHashSet();
        var inherited = known.Arguments.Where(a => a.Role == role && !there.Contains(a.Entity)).Select(a => new EntityArgument(a.Role, a.Entity, fact.Trigger, a.Confidence * Carried, Extractors.Document));
        return fact with { Arguments = [.. fact.Arguments, .. inherited] };
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
        var trigger = entities.Mentions.WordAt(fact.Sentence, fact.Trigger.Start);
        return trigger >= 0 && facts.Words[trigger].Upos == "NOUN"
            && facts.Words.Any(w => w.Head == trigger && w.Relation == "det" && w.Lemma.ToLowerInvariant() is "the" or "this" or "that" or "these");
    }

    /// <summary>Whether a target of one can be a target of the other: the same entity, or descriptions with one name before their heads.</summary>
    private bool MayBeSame(EventFact known, EventFact fact) => known.With(ArgumentRole.Target).Any(a => fact.With(ArgumentRole.Target).Any(b => _agreement.Same(a, b)));
}
