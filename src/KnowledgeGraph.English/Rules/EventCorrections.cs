using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>Events whose verb, or what it is done to, says another type.</summary>
internal static class EventCorrections
{
    private static readonly WordSet Retaking = WordSet.Of("retake retook retaken recapture recaptured reconquer reconquered reoccupy");
    private static readonly WordSet Backing = WordSet.Of("back backs backed endorse endorses endorsed");
    private static readonly WordSet Voting = WordSet.Of("vote votes voted voting");
    private static readonly WordSet Joining = WordSet.Of("join joins joined joining");
    private static readonly WordSet Breaking = WordSet.Of("break breaks broke broken breaking");
    private static readonly WordSet Sending = WordSet.Of("send sends sent dispatch dispatches dispatched");
    private static readonly WordSet Forces = WordSet.Of("troop troops soldier soldiers force forces marines peacekeepers police unit units regiment battalion brigade division squadron fleet group frigate warship warships destroyer tank tanks commandos");
    private static readonly WordSet Receiving = WordSet.Of("receive receives received");
    private static readonly WordSet Warning = WordSet.Of("warn warns warned");

    public static readonly ImmutableArray<Correction> All =
    [
        new EventCorrection("event-captured-place", "\"captured the port\": a place is seized and not detained.", "DETAIN", TakesPlace, "SEIZE"),
        new EventCorrection("event-retaken", "\"retook the town\".", "", (tree, e) => Retaking.Has(tree, e.TriggerWord), "SEIZE"),
        new EventCorrection("event-backed", "\"backs the plan\": no rejection.", "REJECT", (tree, e) => IsVerb(tree, e) && Backing.Has(tree, e.TriggerWord) && !HasParticle(tree, e), "SUPPORT"),
        new EventCorrection("event-voted-against", "\"voted against the treaty\".", "SUPPORT", (tree, e) => Voting.Has(tree, e.TriggerWord) && HasTarget(tree, e, "against"), "REJECT"),
        new EventCorrection("event-joined", "\"joined the board\": no meeting.", "MEET", (tree, e) => IsVerb(tree, e) && Joining.Has(tree, e.TriggerWord), "COOPERATE"),
        new EventCorrection("event-broke-with", "\"broke with the party\": no meeting.", "MEET", (tree, e) => IsVerb(tree, e) && Breaking.Has(tree, e.TriggerWord) && HasTarget(tree, e, "with"), "WITHDRAW"),
        new EventCorrection("event-walked-out", "\"walked out of the coalition\": who goes out of a body leaves it.", "MOVE", GoesOut, "WITHDRAW"),
        new EventCorrection("event-received-guest", "\"received the delegates\": people who are received are met.", "AID", ReceivesGuest, "MEET"),
        new EventCorrection("event-sent-forces", "\"a regiment that Sorland sent to Tolo\": forces are deployed.", "MOVE", SendsForces, "DEPLOY"),
        new EventCorrection("event-warned-off", "\"warned them against the plan\": more than telling.", "STATE", WarnsOff, "URGE"),
    ];

    private static bool IsVerb(SentenceTree tree, EventMention e) => tree.Facts.Words[e.TriggerWord].Upos == "VERB";

    private static bool HasParticle(SentenceTree tree, EventMention e) => tree.Dependents(e.TriggerWord).Any(d => tree.Label(d) is "compound:prt" or "compound" or "advmod" && tree.Form(d) is "down" or "off" or "away" or "out");

    private static bool TakesPlace(SentenceTree tree, EventMention e)
    {
        var targets = e.With(ArgumentRole.Target).Select(t => tree.Facts.Mentions[t].Type).ToList();
        return targets.Any(Kinds.Places.Contains) && !targets.Any(Kinds.Persons.Contains);
    }

    private static bool GoesOut(SentenceTree tree, EventMention e) =>
        IsVerb(tree, e) && e.With(ArgumentRole.Target).Any(t => tree.Preposition(tree.HeadOf(t)) == "out" && Kinds.Bodies.Contains(tree.Facts.Mentions[t].Type));

    private static bool ReceivesGuest(SentenceTree tree, EventMention e) =>
        IsVerb(tree, e) && Receiving.Has(tree, e.TriggerWord) && tree.Dependents(e.TriggerWord).Any(d => tree.Label(d) == "obj" && tree.MentionAt(d, Kinds.Persons) is not null)
        && !tree.Dependents(e.TriggerWord).Any(d => tree.Label(d) == "obl:from");

    private static bool SendsForces(SentenceTree tree, EventMention e) =>
        IsVerb(tree, e) && Sending.Has(tree, e.TriggerWord)
        && (tree.Dependents(e.TriggerWord).Any(d => tree.Label(d) is "obj" or "nsubj:pass" && Forces.Has(tree, d)) || (tree.Label(e.TriggerWord) is "acl:relcl" or "acl" && Forces.Has(tree, tree.Head(e.TriggerWord))));

    private static bool HasTarget(SentenceTree tree, EventMention e, string preposition) => e.With(ArgumentRole.Target).Any(t => tree.Preposition(tree.HeadOf(t)) == preposition);

    private static bool WarnsOff(SentenceTree tree, EventMention e) =>
        Warning.Has(tree, e.TriggerWord) && e.With(ArgumentRole.Target).Any(t => tree.Head(tree.HeadOf(t)) == e.TriggerWord && tree.Label(tree.HeadOf(t)) is "obj" or "iobj")
        && tree.Dependents(e.TriggerWord).Any(d => tree.Label(d) == "obl:against");
}
