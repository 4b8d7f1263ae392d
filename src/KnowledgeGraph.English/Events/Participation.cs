using System.Collections.Frozen;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Events;

/// <summary>
/// "The army confirmed its involvement in the strikes", "France took part in the raid": who takes part in a known event acts in it.
/// The event's type and targets come from the sentence that told it first.
/// </summary>
internal static class Participation
{
    private const int Reach = 15;
    private const double Carried = 0.7;

    private static readonly FrozenSet<string> Nouns = WordList.Of("involvement participation role part responsibility");
    private static readonly FrozenSet<string> Verbs = WordList.Of("participate join involve engage");

    public static IEnumerable<EventFact> Find(DocumentEntities entities, EventIndex events)
    {
        var mentions = entities.Mentions;
        foreach (var happening in mentions.All.Where(m => m.Type == MentionType.Event))
        {
            if (events.At(happening.Sentence, happening.Facts.Sentence.Words[happening.Head]) is { } own && events[own].Arguments.Any(a => a.Role is ArgumentRole.Agent or ArgumentRole.Target)) continue;
            if (Participant(entities, happening) is not { } agent) continue;
            var known = events.Before(happening.Sentence, Reach).Where(e => events[e].Lemma.Equals(happening.HeadLemma, StringComparison.OrdinalIgnoreCase)
                && events[e].Type != "STATE" && events[e].With(ArgumentRole.Target).Any()).Select(e => (int?)e).FirstOrDefault();
            if (known is { } index && (events[index].Retells ?? index) is var first) yield return Told(entities, happening, agent, events[first], first);
        }
    }

    private static EventFact Told(DocumentEntities entities, MentionView happening, (int Entity, MentionView Mention) agent, EventFact known, int first)
    {
        var span = happening.Facts.Sentence.Words[happening.Head];
        var targets = known.Arguments.Where(a => a.Role == ArgumentRole.Target)
            .Select(a => new EntityArgument(a.Role, a.Entity, span, a.Confidence * Carried, Extractors.Document));
        return new EventFact(
            known.Type, happening.Sentence, span, span.Of(entities.Mentions.Document.Text), happening.HeadLemma, Modality.Actual, false, known.Confidence,
            [new EntityArgument(ArgumentRole.Agent, agent.Entity, agent.Mention.Mention.Span, Carried, Extractors.Document), .. targets], Extractors.Document)
        {
            Retells = first,
            RetellsReason = $"takes part in the known {happening.HeadLemma}",
        };
    }

    /// <summary>Who takes part, by the tree: the possessor or "of" phrase of "involvement in …", else the subject of its verb.</summary>
    private static (int Entity, MentionView Mention)? Participant(DocumentEntities entities, MentionView happening)
    {
        var words = happening.Facts.Words;
        var noun = words[happening.Head].Head;
        if (noun < 0 || !words.Any(w => w.Head == happening.Head && w.Relation == "case" && w.Lemma.ToLowerInvariant() is "in" or "of" or "for")) return null;
        var lemma = words[noun].Lemma.ToLowerInvariant();
        if (Nouns.Contains(lemma) && Mention(entities, happening, w => w.Head == noun && w.Relation is "nmod:poss" or "compound") is { } owner) return owner;
        var verb = Nouns.Contains(lemma) && words[noun].Relation is "obj" or "obl" ? words[noun].Head : Verbs.Contains(lemma) || lemma == "take" ? noun : -1;
        return verb < 0 ? null : Mention(entities, happening, w => w.Head == verb && w.Relation is "nsubj" or "nsubj:pass");
    }

    private static (int Entity, MentionView Mention)? Mention(DocumentEntities entities, MentionView happening, Func<WordAnalysis, bool> condition)
    {
        var mention = entities.Mentions.BySentence[happening.Sentence].FirstOrDefault(m => condition(m.HeadWord) && m.Type != MentionType.Event);
        return mention is not null && entities.Of(mention) is { } entity ? (entity, mention) : null;
    }
}
