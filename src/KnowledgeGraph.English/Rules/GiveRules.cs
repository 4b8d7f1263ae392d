using System.Collections.Immutable;

namespace KnowledgeGraph.English.Rules;

/// <summary>AID: giving to somebody, helping.</summary>
internal static class GiveRules
{
    private static readonly WordSet Helping = WordSet.Of("train trains trained training fund funds funded finance finances financed feed feeds fed equip equips equipped shelter shelters sheltered");
    private static readonly WordSet Who = WordSet.Of("who which that");

    public static readonly ImmutableArray<Rule> All =
    [
        new GiveRule("aid-given", 0.67, "\"gave Sorland ten million euros\", \"delivered medicine to the council\": goods or money, and who gets them."),
        new EventRule("aid-helps", 0.67, "\"Karvia trains the guard\": a verb that says how somebody is helped.", "AID", TreePattern.At(Helping).Down("nsubj").Down("obj", from: 0), 1, 2) { Where = IsVerb },
        new EventRule("aid-who-helps", 0.67, "\"Karvia, which trains the guard\".", "AID", TreePattern.At(Helping).Down("nsubj", Who).Down("obj", from: 0).Up("acl:relcl", from: 0), 3, 2) { Where = IsVerb },
        new EventRule("aid-helped-by", 0.67, "\"nurses trained by the council\".", "AID", TreePattern.At(Helping).Up("acl").Down("obl:by obl:agent:by", from: 0), 2, 1) { Where = IsVerb },
    ];

    private static bool IsVerb(SentenceTree tree, int[] way) => tree.Facts.Words[way[0]].Upos == "VERB";
}
