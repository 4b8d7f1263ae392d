using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>AID: who gives money, goods or help to whom, by the verb's subject and its receiver.</summary>
/// <param name="Name">See <see cref="Rule"/>.</param>
/// <param name="Confidence">See <see cref="Rule"/>.</param>
/// <param name="Definition">See <see cref="Rule"/>.</param>
internal sealed record GiveRule(string Name, double Confidence, string Definition) : Rule(Name, Confidence, Definition)
{
    private static readonly WordSet Giving = WordSet.Of(
        "give gives gave given giving donate donates donated provide provides provided deliver delivers delivered grant grants granted supply supplies supplied lend lent contribute contributed send sends sent");
    private static readonly WordSet Amounts = WordSet.Of("million billion thousand trillion");

    private static readonly WordSet Goods = WordSet.Of(
        """
        aid help money euro dollar pound yen yuan rouble medicine food water equipment weapon arms fund funding loan grant supplies relief assistance tent building vehicle tank drone
        ammunition vaccine blanket ambulance missile helicopter training shelter maize wheat rice grain flour fuel generator clothing uniform
        """);

    private static readonly ImmutableArray<MentionType> Receivers = [.. Kinds.Actors, MentionType.NominalPlace];

    public override SentenceFacts Apply(SentenceFacts facts, SentenceTree tree)
    {
        for (var verb = 0; verb < tree.Count; verb++)
        {
            if (facts.Words[verb].Upos != "VERB" || !Giving.Has(tree, verb) || !GivesGoods(tree, verb)) continue;
            var receiver = Mention(tree, verb, w => tree.Label(w) is "iobj" or "obl:to");
            if (receiver is not { } to) continue;
            var known = tree.EventAt(verb);
            if (known is { } e) facts = facts.Events[e].Type == "AID" && !facts.Events[e].With(ArgumentRole.Target).Any() ? With(facts, e, to) : facts;
            else if (Mention(tree, verb, w => tree.Label(w) == "nsubj") is { } giver && giver != to) facts = facts with { Events = facts.Events.Add(New(facts, tree, verb, giver, to)) };
        }

        return facts;
    }

    private static bool GivesGoods(SentenceTree tree, int verb) =>
        tree.Dependents(verb).Any(d => tree.Label(d) == "obj" && (Goods.Has(tree, d) || tree.Dependents(d).Any(a => Amounts.Has(tree, a) || tree.Dependents(a).Any(n => Amounts.Has(tree, n)))));

    private static int? Mention(SentenceTree tree, int verb, Func<int, bool> isMeant) =>
        tree.Dependents(verb).Where(isMeant).Select(w => tree.MentionAt(w, Receivers)).FirstOrDefault(m => m is not null);

    private SentenceFacts With(SentenceFacts facts, int e, int receiver) =>
        facts with { Events = facts.Events.SetItem(e, facts.Events[e] with { Arguments = facts.Events[e].Arguments.Add(new EventArgument(ArgumentRole.Target, receiver, Confidence)) }) };

    private EventMention New(SentenceFacts facts, SentenceTree tree, int verb, int giver, int receiver) => new(
        "AID", verb, facts.Sentence.Words[verb], EventRule.ModalityOf(tree, verb),
        false, Confidence, [new EventArgument(ArgumentRole.Agent, giver, Confidence), new EventArgument(ArgumentRole.Target, receiver, Confidence)]) { Extractor = Extractors.Rules };
}
