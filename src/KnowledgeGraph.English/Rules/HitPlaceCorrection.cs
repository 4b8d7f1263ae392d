using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>"Shelled the town of Tolo": a place that is the object of an attack or a seizure without another target is its target.</summary>
/// <param name="Name">See <see cref="Correction"/>.</param>
/// <param name="Definition">See <see cref="Correction"/>.</param>
internal sealed record HitPlaceCorrection(string Name, string Definition) : Correction(Name, Definition)
{
    public override SentenceFacts Apply(SentenceFacts facts, SentenceTree tree)
    {
        var events = facts.Events;
        for (var e = 0; e < events.Length; e++)
        {
            var hit = events[e];
            if (hit.Type is not ("ATTACK" or "SEIZE") || hit.With(ArgumentRole.Target).Any()) continue;
            var arguments = hit.Arguments.Select(a => a.Role == ArgumentRole.Place && IsObject(tree, tree.HeadOf(a.Mention), hit.TriggerWord) ? a with { Role = ArgumentRole.Target } : a).ToList();
            if (!arguments.SequenceEqual(hit.Arguments)) events = events.SetItem(e, hit with { Arguments = [.. arguments] });
        }

        return events == facts.Events ? facts : facts with { Events = events };
    }

    private static bool IsObject(SentenceTree tree, int place, int verb)
    {
        var above = tree.Head(place);
        return IsOwn(place) || (tree.Label(place) is "nmod:of" or "appos" && above >= 0 && IsOwn(above));

        bool IsOwn(int word) => tree.Head(word) == verb && tree.Label(word) is "obj" or "nsubj:pass";
    }
}
