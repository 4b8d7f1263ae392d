using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Events;

/// <summary>"The attack killed two soldiers": who is known to have attacked has killed them, unless the dead are attackers.</summary>
internal static class CauseParticipants
{
    private const double Carried = 0.6;
    private const double Sure = 0.7;

    private static readonly FrozenSet<string> Attackers = WordList.Of("attacker assailant gunman bomber militant suspect perpetrator terrorist insurgent fighter shooter rebel");

    /// <summary>The events, with who attacked as who killed, injured or destroyed where an attack is said to be the cause and nobody else is named.</summary>
    public static ImmutableArray<EventFact> Add(DocumentEntities entities, ImmutableArray<EventFact> events, ImmutableArray<HappeningLink> links)
    {
        var result = events.ToBuilder();
        foreach (var link in links.Where(l => l is { Type: "CAUSED", From.IsEvent: true, To.IsEvent: true, Confidence: >= Sure }))
        {
            var (cause, effect) = (result[link.From.Index], result[link.To.Index]);
            if (cause.Type != "ATTACK" || cause.Status != FactStatus.Actual || effect.Type is not ("KILL" or "INJURE" or "DESTROY") || effect.Status != FactStatus.Actual) continue;
            if (effect.With(ArgumentRole.Agent).Any() || !effect.With(ArgumentRole.Target).Any() || MetAttackers(entities, effect)) continue;
            var known = cause.With(ArgumentRole.Agent).Any() || cause.Retells is not { } first ? cause : result[first];
            var met = effect.With(ArgumentRole.Target).ToHashSet();
            var agents = known.Arguments.Where(a => a.Role == ArgumentRole.Agent && !met.Contains(a.Entity)).DistinctBy(a => a.Entity)
                .Select(a => new EntityArgument(a.Role, a.Entity, cause.Trigger, a.Confidence * Carried, Extractors.Document)).ToList();
            if (agents.Count > 0) result[link.To.Index] = effect with { Arguments = [.. effect.Arguments, .. agents] };
        }

        return result.ToImmutable();
    }

    private static bool MetAttackers(DocumentEntities entities, EventFact effect) => effect.With(ArgumentRole.Target)
        .SelectMany(t => entities.Facts[t].Members).Select(m => entities.Mentions.Find(m.Mention)).Any(m => m is not null && Attackers.Contains(m.HeadLemma));
}
