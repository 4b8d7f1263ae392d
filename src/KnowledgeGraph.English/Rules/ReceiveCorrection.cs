using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>"Brandt received money from Veltro": who is behind "from" gives, and the subject is aided.</summary>
/// <param name="Name">See <see cref="Correction"/>.</param>
/// <param name="Definition">See <see cref="Correction"/>.</param>
internal sealed record ReceiveCorrection(string Name, string Definition) : EachEventCorrection(Name, Definition)
{
    private static readonly WordSet Receiving = WordSet.Of("receive received receives get got obtain obtained");

    protected override EventMention? Mend(SentenceTree tree, EventMention found)
    {
        if (found.Type != "AID" || !Receiving.Has(tree, found.TriggerWord)) return null;
        var giver = tree.Dependents(found.TriggerWord).Where(d => tree.Label(d) == "obl:from").Select(d => tree.MentionAt(d, Kinds.Actors)).FirstOrDefault(m => m is not null);
        if (giver is not { } from || Receiver(tree, found.TriggerWord) is not { } to) return null;
        var others = found.Arguments.RemoveAll(a => a.Role is ArgumentRole.Agent or ArgumentRole.Target);
        return found with { Arguments = [new(ArgumentRole.Agent, from, found.Confidence), new(ArgumentRole.Target, to, found.Confidence), .. others] };
    }

    /// <summary>The verb's subject, or that of the verb that it is joined to.</summary>
    private static int? Receiver(SentenceTree tree, int verb)
    {
        var own = tree.Dependents(verb).Where(d => tree.Label(d) == "nsubj");
        if (!own.Any() && tree.Label(verb) == "conj") own = tree.Dependents(tree.Head(verb)).Where(d => tree.Label(d) == "nsubj");
        return own.Select(d => tree.MentionAt(d, Kinds.Actors)).FirstOrDefault(m => m is not null);
    }
}
