using System.Collections.Immutable;

namespace KnowledgeGraph.English.Rules;

/// <summary>LINKED_TO: backed by, loyal to, inspired by, with ties to somebody; not membership.</summary>
internal static class LinkedRules
{
    private static readonly WordSet Joined = WordSet.Of("backed linked allied affiliated sponsored aligned inspired supported funded");
    private static readonly WordSet To = WordSet.Of("linked loyal affiliated allied aligned associated tied connected close");
    private static readonly WordSet Followers = WordSet.Of("supporter supporters ally allies follower followers loyalist loyalists sympathizer sympathizers backer backers affiliate affiliates offshoot");

    private static readonly WordSet Allegiance = WordSet.Of("allegiance loyalty fealty");

    public static readonly ImmutableArray<Rule> All =
    [
        new RelationRule("linked-joined", 0.91, "\"Sorland-backed militia\".", "LINKED_TO",
            TreePattern.At(Joined).Up("amod").Down("compound obl amod nsubj", from: 0), 1, Kinds.Actors, 2, Kinds.Actors),
        new RelationRule("linked-to", 0.79, "\"a group linked to the Front\", \"troops loyal to Brandt\".", "LINKED_TO",
            TreePattern.At(To).Up("acl amod acl:relcl").Down("obl:to obl:with nmod:to nmod:with", from: 0), 1, Kinds.Actors, 2, Kinds.Actors),
        new RelationRule("linked-allegiance", 0.67, "\"swore allegiance to the Front\".", "LINKED_TO",
            TreePattern.At(Allegiance).Up("obj").Down("nsubj").Down("obl:to", from: 1), 2, Kinds.Actors, 3, Kinds.Actors),
        new RelationRule("linked-allegiance-to", 0.67, "The same where the tree hangs the Front under the allegiance.", "LINKED_TO",
            TreePattern.At(Allegiance).Up("obj").Down("nsubj").Down("nmod:to", from: 0), 2, Kinds.Actors, 3, Kinds.Actors),
        new RelationRule("linked-follower-of", 0.73, "\"supporters of Brandt\".", "LINKED_TO",
            TreePattern.At(Followers).Down("nmod:of"), 0, Kinds.Actors, 1, Kinds.Actors),
        new RelationRule("linked-follower-joined", 0.67, "\"Brandt supporters\".", "LINKED_TO",
            TreePattern.At(Followers).Down("compound"), 0, Kinds.Actors, 1, Kinds.Actors),
    ];
}
