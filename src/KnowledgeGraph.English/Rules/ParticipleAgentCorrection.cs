using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>"The Falcons, led by Brandt, captured the port": who stands behind "by" acts in the inserted participle only; the noun that it describes is the subject.</summary>
/// <param name="Name">See <see cref="Correction"/>.</param>
/// <param name="Definition">See <see cref="Correction"/>.</param>
internal sealed record ParticipleAgentCorrection(string Name, string Definition) : EachEventCorrection(Name, Definition)
{
    protected override EventMention? Mend(SentenceTree tree, EventMention found)
    {
        var subject = tree.Dependents(found.TriggerWord).FirstOrDefault(d => tree.Label(d) == "nsubj", -1);
        if (subject < 0) return null;
        var inserted = found.Arguments.Where(a => a.Role == ArgumentRole.Agent && IsInserted(tree, tree.HeadOf(a.Mention), subject, found.TriggerWord)).ToList();
        if (inserted.Count == 0) return null;
        var others = found.Arguments.RemoveRange(inserted);
        if (others.Any(a => a.Role == ArgumentRole.Agent) || tree.MentionAt(subject, Kinds.Actors) is not { } actor) return found with { Arguments = others };
        return found with { Arguments = [new(ArgumentRole.Agent, actor, inserted[0].Confidence), .. others.RemoveAll(a => a.Mention == actor)] };
    }

    /// <summary>Whether a word stands in the "by" phrase of a participle that describes the subject.</summary>
    private static bool IsInserted(SentenceTree tree, int word, int subject, int trigger)
    {
        var carrier = DependencyTree.Path(tree.Facts.Words, word).SkipWhile(w => tree.Label(w) is "appos" or "flat" or "conj" or "compound" or "nmod:poss").FirstOrDefault(-1);
        if (carrier < 0 || tree.Label(carrier) is not ("obl:agent:by" or "obl:by")) return false;
        var participle = tree.Head(carrier);
        return participle != trigger && tree.Label(participle) == "acl" && tree.IsAbove(subject, participle);
    }
}
