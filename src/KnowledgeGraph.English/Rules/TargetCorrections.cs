using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>Targets that the tree does not bear out.</summary>
internal static class TargetCorrections
{
    private const double Sure = 0.9;
    private const double SureInRow = 0.8;

    /// <summary>Event types with a preposition that never leads to their target, as measured: what they agree on is nobody they agree with.</summary>
    private static readonly FrozenSet<(string Type, string Preposition)> Strange = FrozenSet.ToFrozenSet(
    [
        ("AGREE", "on"), ("AGREE", "to"), ("AID", "from"), ("AID", "of"), ("ATTACK", "through"), ("KILL", "with"), ("MOVE", "from"), ("PROTEST", "of"),
        ("SEIZE", "for"), ("URGE", "of"), ("WITHDRAW", "to"),
    ]);

    private static readonly WordSet Currencies = WordSet.Of("dollar dollars euro euros pound pounds shilling shillings franc francs peso pesos yen yuan rupee rupees rouble roubles ruble rubles lira dinar dinars riyal riyals krone kroner krona kronor real reais naira rand million billion");
    private static readonly WordSet Denials = WordSet.Of("deny denies denied refute refuted");
    private static readonly WordSet Giving = WordSet.Of("give gives gave given donate donates donated deliver delivers delivered provide provides provided supply supplies supplied send sends sent");

    public static readonly ImmutableArray<Correction> All =
    [
        new TargetCorrection("target-of", "\"shot at a crowd of mourners\", both targets: the noun before \"of\" is the one; not for places.", IsModifier),
        new TargetCorrection("target-second", "A target of less than 0.9 beside a surer one, unless the two are joined by \"and\" and it has 0.8.", IsSecond),
        new TargetCorrection("target-preposition", "\"agreed to the plan\": a preposition that does not lead to a target of that type.", HasStrangePreposition),
        new TargetCorrection("target-given", "\"donated water tanks\": what is given is not who is helped.", IsGift),
        new TargetCorrection("target-money", "\"fined the company two million dollars\": a sum is nobody.", (tree, _, target) => Currencies.Has(tree, tree.HeadOf(target.Mention))),
        new TargetCorrection("target-denied", "\"denied that its men had fled\": who is in the denied clause is not whom the denial is against.", IsDenied),
    ];

    private static bool IsModifier(SentenceTree tree, EventMention e, EventArgument target)
    {
        var head = tree.HeadOf(target.Mention);
        return tree.Label(head) == "nmod:of" && e.Arguments.Any(a => a.Role == ArgumentRole.Target && a.Mention != target.Mention
            && tree.HeadOf(a.Mention) == tree.Head(head) && !Kinds.Places.Contains(tree.Facts.Mentions[a.Mention].Type));
    }

    private static bool IsSecond(SentenceTree tree, EventMention e, EventArgument target)
    {
        var first = e.Arguments.First(a => a.Role == ArgumentRole.Target);
        var (one, other) = (tree.HeadOf(first.Mention), tree.HeadOf(target.Mention));
        var isInRow = tree.Label(other) == "conj" || (tree.Label(one) == "conj" && tree.Head(one) == other);
        return first.Mention != target.Mention && target.Confidence < (isInRow ? SureInRow : Sure);
    }

    private static bool HasStrangePreposition(SentenceTree tree, EventMention e, EventArgument target) =>
        tree.Preposition(tree.HeadOf(target.Mention)) is { } preposition && Strange.Contains((e.Type, preposition));

    private static bool IsGift(SentenceTree tree, EventMention e, EventArgument target)
    {
        var head = tree.HeadOf(target.Mention);
        return e.Type == "AID" && Giving.Has(tree, e.TriggerWord) && tree.Label(head) == "obj" && tree.Head(head) == e.TriggerWord
            && tree.Facts.Mentions[target.Mention].Type is MentionType.NominalOther or MentionType.NominalWeapon;
    }

    private static bool IsDenied(SentenceTree tree, EventMention e, EventArgument target) =>
        e.Type == "REJECT" && Denials.Has(tree, e.TriggerWord)
        && DependencyTree.Path(tree.Facts.Words, tree.HeadOf(target.Mention)).Any(w => tree.Label(w) == "ccomp" && tree.Head(w) == e.TriggerWord);
}
