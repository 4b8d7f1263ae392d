using System.Collections.Immutable;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Events;

/// <summary>"The attack on U.S. forces" without an agent, after an attack on U.S. service members with one: the known event's agents are its agents.</summary>
internal static class EventCoreference
{
    private const int Reach = 15;

    /// <summary>How much of an argument's confidence is left when another sentence gives it.</summary>
    private const double Carried = 0.6;

    public static ImmutableArray<EventFact> InheritAgents(ImmutableArray<EventFact> events, DocumentEntities entities)
    {
        var result = events.ToBuilder();
        for (var i = 0; i < result.Count; i++)
        {
            var fact = result[i];
            if (fact.Type == "STATE" || fact.With(ArgumentRole.Agent).Any() || !fact.With(ArgumentRole.Target).Any() || !IsKnown(entities, fact)) continue;
            var known = result.Take(i).LastOrDefault(e => e.Type == fact.Type && fact.Sentence - e.Sentence <= Reach && e.With(ArgumentRole.Agent).Any() && MayBeSame(entities, e, fact));
            if (known is null) continue;
            var agents = known.Arguments.Where(a => a.Role == ArgumentRole.Agent)
                .Select(a => new EntityArgument(a.Role, a.Entity, fact.Trigger, a.Confidence * Carried, Extractors.Document));
            result[i] = fact with { Arguments = [.. fact.Arguments, .. agents] };
        }

        return result.ToImmutable();
    }

    /// <summary>Whether the trigger is a noun that the reader is taken to know: "the attack", "this attack".</summary>
    private static bool IsKnown(DocumentEntities entities, EventFact fact)
    {
        var facts = entities.Mentions.Sentences[fact.Sentence];
        var trigger = WordAt(facts, fact.Trigger.Start);
        return trigger >= 0 && facts.Words[trigger].Upos == "NOUN"
            && facts.Words.Any(w => w.Head == trigger && w.Relation == "det" && w.Lemma.ToLowerInvariant() is "the" or "this" or "that" or "these");
    }

    /// <summary>Whether a target of one can be a target of the other: the same entity, or descriptions with one name before their heads.</summary>
    private static bool MayBeSame(DocumentEntities entities, EventFact known, EventFact fact)
    {
        var (a, b) = (known.With(ArgumentRole.Target).ToList(), fact.With(ArgumentRole.Target).ToList());
        if (a.Intersect(b).Any()) return true;
        return a.SelectMany(t => Modifiers(entities, t)).Intersect(b.SelectMany(t => Modifiers(entities, t))).Any();
    }

    /// <summary>The named entities inside the descriptions of an entity of people or forces ("U.S." in "U.S. service members").</summary>
    private static IEnumerable<int> Modifiers(DocumentEntities entities, int entity)
    {
        if (entities.Facts[entity].Kind is not (EntityKind.Person or EntityKind.Group or EntityKind.Organization)) yield break;
        foreach (var member in entities.Facts[entity].Members)
        {
            if (entities.Mentions.Find(member.Mention) is not { } outer) continue;
            foreach (var inner in entities.Mentions.BySentence[outer.Sentence].Where(outer.Contains))
                if (entities.Of(inner) is { } name && name != entity) yield return name;
        }
    }

    internal static int WordAt(SentenceFacts facts, int offset)
    {
        for (var i = 0; i < facts.Sentence.Words.Length; i++)
            if (facts.Sentence.Words[i].Start == offset) return i;
        return -1;
    }
}
