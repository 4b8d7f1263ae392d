using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>"The party left the coalition", "the withdrawal of troops from Tolo": what is left where the model marks nothing.</summary>
/// <param name="Name">See <see cref="Correction"/>.</param>
/// <param name="Definition">See <see cref="Correction"/>.</param>
internal sealed record LeftBodyCorrection(string Name, string Definition) : EachEventCorrection(Name, Definition)
{
    private static readonly ImmutableArray<MentionType> Left = [.. Kinds.BodiesAndStates, .. Kinds.Places];
    private static readonly WordSet Leaving = WordSet.Of("leave leaves left quit quits abandon abandons abandoned");

    protected override EventMention? Mend(SentenceTree tree, EventMention found)
    {
        if (found.Type != "WITHDRAW" || found.With(ArgumentRole.Target).Any() || LeftAt(tree, found.TriggerWord) is not { } body) return null;
        var others = found.Arguments.RemoveAll(a => a.Mention == body);
        return found with { Arguments = others.Add(new(ArgumentRole.Target, body, found.Confidence)) };
    }

    private static int? LeftAt(SentenceTree tree, int trigger) => tree.Dependents(trigger)
        .Where(d => tree.Label(d) is "nmod:from" or "obl:from" || (tree.Label(d) == "obj" && Leaving.Has(tree, trigger)))
        .Select(d => At(tree, d) ?? tree.Dependents(d).Where(c => tree.Label(c) is "nmod:of" or "appos").Select(c => At(tree, c)).FirstOrDefault(m => m is not null))
        .FirstOrDefault(m => m is not null);

    private static int? At(SentenceTree tree, int word) => tree.MentionAt(word, Left);
}
