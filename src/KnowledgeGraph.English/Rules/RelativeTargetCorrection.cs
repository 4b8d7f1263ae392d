using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>"Brandt, whom the council appointed", "a group that Sorland has fought": the noun that a relative pronoun in the object's place stands for.</summary>
/// <param name="Name">See <see cref="Correction"/>.</param>
/// <param name="Definition">See <see cref="Correction"/>.</param>
internal sealed record RelativeTargetCorrection(string Name, string Definition) : EachEventCorrection(Name, Definition)
{
    private const double Sure = 0.8;

    private static readonly ImmutableArray<MentionType> Met = [.. Kinds.Actors, .. Kinds.Places, MentionType.NominalOther, MentionType.NominalWeapon];

    protected override EventMention? Mend(SentenceTree tree, EventMention found)
    {
        if (found.Type == "STATE" || tree.Label(found.TriggerWord) != "acl:relcl" || !HasRelativeObject(tree, found.TriggerWord)) return null;
        if (MetBy(tree, tree.Head(found.TriggerWord)) is not { } met || found.With(ArgumentRole.Agent).Contains(met)) return null;
        var targets = found.Arguments.Where(a => a.Role == ArgumentRole.Target).ToList();
        if (targets.Any(a => a.Mention == met || a.Confidence >= Sure)) return null;
        return found with { Arguments = [.. found.Arguments.RemoveRange(targets), new(ArgumentRole.Target, met, found.Confidence)] };
    }

    /// <summary>A relative pronoun as object, and a subject of its own.</summary>
    private static bool HasRelativeObject(SentenceTree tree, int verb) =>
        tree.Dependents(verb).Any(d => tree.Label(d) == "obj" && tree.Form(d) is "whom" or "who" or "that" or "which")
        && tree.Dependents(verb).Any(d => tree.Label(d) is "nsubj" or "obl:agent" && tree.Facts.Words[d].Xpos is not ("WDT" or "WP"));

    /// <summary>The mention at the noun; where it says what a name is ("the Front is a group that …"), the name.</summary>
    private static int? MetBy(SentenceTree tree, int noun) =>
        tree.Dependents(noun).Where(d => tree.Label(d) == "nsubj" && tree.Dependents(noun).Any(c => tree.Label(c) == "cop")).Select(d => tree.MentionAt(d, Kinds.Names)).FirstOrDefault(m => m is not null)
        ?? tree.MentionAt(noun, Met);
}
