using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>"Karvia and Sorland asked Velin for help": who is joined to the subject by "and" acts too and is not acted upon.</summary>
/// <param name="Name">See <see cref="Correction"/>.</param>
/// <param name="Definition">See <see cref="Correction"/>.</param>
internal sealed record JoinedAgentCorrection(string Name, string Definition) : EachEventCorrection(Name, Definition)
{
    protected override EventMention? Mend(SentenceTree tree, EventMention found)
    {
        var agents = found.With(ArgumentRole.Agent).Select(tree.HeadOf).Where(w => tree.Label(w) == "nsubj").ToHashSet();
        var targets = found.Arguments.Where(a => a.Role == ArgumentRole.Target).ToList();
        var joined = targets.Where(a => tree.HeadOf(a.Mention) is var word && tree.Label(word) == "conj" && agents.Contains(tree.Head(word))).ToList();
        if (joined.Count == 0 || joined.Count == targets.Count) return null;
        return found with { Arguments = [.. found.Arguments.Select(a => joined.Contains(a) ? a with { Role = ArgumentRole.Agent } : a)] };
    }
}
