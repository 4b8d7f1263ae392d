using System.Collections.Immutable;

namespace KnowledgeGraph.English.Rules;

/// <summary>LINKED_TO: backed by, loyal to, inspired by, with ties to somebody; not membership.</summary>
internal static class LinkedRules
{
    private static readonly WordSet Joined = WordSet.Of("backed linked allied affiliated sponsored aligned inspired supported funded");
    private static readonly WordSet To = WordSet.Of("linked loyal affiliated allied aligned associated tied connected close");
    private static readonly WordSet Followers = WordSet.Of("supporter supporters ally allies follower followers loyalist loyalists sympathizer sympathizers backer backers affiliate affiliates offshoot");

    private static readonly WordSet Ties = WordSet.Of("ties tie links link connections allegiance loyalty contacts");

    public static readonly ImmutableArray<Rule> All =
    [
        new RelationRule("linked-joined", 0.91, "\"Sorland-backed militia\".", "LINKED_TO",
            TreePattern.At(Joined).Up("amod").Down("compound obl amod nsubj", from: 0), 1, Kinds.Actors, 2, Kinds.Actors),
        new RelationRule("linked-to", 0.79, "\"a group linked to the Front\", \"troops loyal to Brandt\".", "LINKED_TO",
            TreePattern.At(To).Up("acl amod acl:relcl").Down("obl:to obl:with", from: 0), 1, Kinds.Actors, 2, Kinds.Actors),
        new RelationRule("linked-follower-of", 0.73, "\"supporters of Brandt\".", "LINKED_TO",
            TreePattern.At(Followers).Down("nmod:of"), 0, Kinds.Actors, 1, Kinds.Actors),
        new RelationRule("linked-follower-joined", 0.67, "\"Brandt supporters\".", "LINKED_TO",
            TreePattern.At(Followers).Down("compound"), 0, Kinds.Actors, 1, Kinds.Actors),
        new RelationRule("linked-ties", 0.7, "\"gunmen had ties to the Front\".", "LINKED_TO",
            TreePattern.At(Ties).Up("obj").Down("nsubj").Down("nmod:to nmod:with obl:to obl:with", from: 0), 2, Kinds.Actors, 3, Kinds.Actors),
        new RelationRule("linked-ties-sworn", 0.7, "\"the gunman pledged allegiance to the Front\", where the tree hangs the Front on the verb.", "LINKED_TO",
            TreePattern.At(Ties).Up("obj").Down("nsubj").Down("obl:to obl:with nmod:to", from: 1), 2, Kinds.Actors, 3, Kinds.Actors),
    ];
}
