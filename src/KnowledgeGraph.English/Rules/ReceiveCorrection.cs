using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>"Brandt received money from Veltro": who is behind "from" gives, and the subject is aided.</summary>
/// <param name="Name">See <see cref="Correction"/>.</param>
/// <param name="Definition">See <see cref="Correction"/>.</param>
internal sealed record ReceiveCorrection(string Name, string Definition) : Correction(Name, Definition)
{
    private static readonly WordSet Receiving = WordSet.Of("receive received receives get got obtain obtained");

    public override SentenceFacts Apply(SentenceFacts facts, SentenceTree tree)
    {
        var events = facts.Events;
        for (var e = 0; e < events.Length; e++)
        {
            if (events[e].Type != "AID" || !Receiving.Has(tree, events[e].TriggerWord)) continue;
            var giver = tree.Dependents(events[e].TriggerWord).Where(d => tree.Label(d) == "obl:from").Select(d => tree.MentionAt(d, Kinds.Actors)).FirstOrDefault(m => m is not null);
            if (giver is not { } from || Receiver(tree, events[e].TriggerWord) is not { } to) continue;
            var others = events[e].Arguments.RemoveAll(a => a.Role is ArgumentRole.Agent or ArgumentRole.Target);
            events = events.SetItem(e, events[e] with
            {
                Arguments = [new(ArgumentRole.Agent, from, events[e].Confidence), new(ArgumentRole.Target, to, events[e].Confidence), .. others],
            });
        }

        return events == facts.Events ? facts : facts with { Events = events };
    }

    /// <summary>The verb's subject, or that of the verb that it is joined to.</summary>
    private static int? Receiver(SentenceTree tree, int verb)
    {
        var own = tree.Dependents(verb).Where(d => tree.Label(d) == "nsubj");
        if (!own.Any() && tree.Label(verb) == "conj") own = tree.Dependents(tree.Head(verb)).Where(d => tree.Label(d) == "nsubj");
        return own.Select(d => tree.MentionAt(d, Kinds.Actors)).FirstOrDefault(m => m is not null);
    }
}
