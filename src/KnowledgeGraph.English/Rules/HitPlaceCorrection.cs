using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>"Shelled the town of Tolo": a place that is the object of an attack or a seizure without another target is its target.</summary>
/// <param name="Name">See <see cref="Correction"/>.</param>
/// <param name="Definition">See <see cref="Correction"/>.</param>
internal sealed record HitPlaceCorrection(string Name, string Definition) : EachEventCorrection(Name, Definition)
{
    protected override EventMention? Mend(SentenceTree tree, EventMention found)
    {
        if (found.Type is not ("ATTACK" or "SEIZE") || found.With(ArgumentRole.Target).Any()) return null;
        var arguments = found.Arguments.Select(a => a.Role == ArgumentRole.Place && IsObject(tree, tree.HeadOf(a.Mention), found.TriggerWord) ? a with { Role = ArgumentRole.Target } : a).ToList();
        return arguments.SequenceEqual(found.Arguments) ? null : found with { Arguments = [.. arguments] };
    }

    private static bool IsObject(SentenceTree tree, int place, int verb)
    {
        var above = tree.Head(place);
        return IsOwn(place) || (tree.Label(place) is "nmod:of" or "appos" && above >= 0 && IsOwn(above));

        bool IsOwn(int word) => tree.Head(word) == verb && tree.Label(word) is "obj" or "nsubj:pass";
    }
}
