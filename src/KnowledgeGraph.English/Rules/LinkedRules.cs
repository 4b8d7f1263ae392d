using System.Collections.Immutable;

namespace KnowledgeGraph.English.Rules;

/// <summary>LINKED_TO: backed by, loyal to, inspired by, with ties to somebody; not membership.</summary>
internal static class LinkedRules
{
    private static readonly WordSet Joined = WordSet.Of("backed linked allied affiliated sponsored aligned inspired supported funded");
    private static readonly WordSet To = WordSet.Of("linked loyal affiliated allied aligned associated tied connected close");
    private static readonly WordSet By = WordSet.Of("backed supported inspired sponsored funded");
    private static readonly WordSet Ties = WordSet.Of("tie ties link links connection connections allegiance loyalty");
    private static readonly WordSet Having = WordSet.Of("have has had having maintain maintains keep pledge pledged pledges swear swore sworn declare declared");
    private static readonly WordSet Followers = WordSet.Of("supporter supporters ally allies follower followers loyalist loyalists sympathizer sympathizers backer backers affiliate affiliates offshoot");

    public static readonly ImmutableArray<Rule> All =
    [
        new RelationRule("linked-joined", 0.9, "\"Sorland-backed militia\".", "LINKED_TO",
            TreePattern.At(Joined).Up("amod").Down("compound obl amod nsubj", from: 0), 1, Kinds.Actors, 2, Kinds.Actors),
        new RelationRule("linked-to", 0.9, "\"a group linked to the Front\", \"troops loyal to Brandt\".", "LINKED_TO",
            TreePattern.At(To).Up("acl amod acl:relcl").Down("obl:to obl:with", from: 0), 1, Kinds.Actors, 2, Kinds.Actors),
        new RelationRule("linked-is", 0.9, "\"the group is linked to the Front\".", "LINKED_TO",
            TreePattern.At(To).Down("nsubj nsubj:pass").Down("obl:to obl:with", from: 0), 1, Kinds.Actors, 2, Kinds.Actors),
        new RelationRule("linked-by", 0.9, "\"militias backed by Sorland\".", "LINKED_TO",
            TreePattern.At(By).Up("acl acl:relcl").Down("obl:by obl:agent:by", from: 0), 1, Kinds.Actors, 2, Kinds.Actors),
        new RelationRule("linked-by-is", 0.9, "\"the militia is backed by Sorland\".", "LINKED_TO",
            TreePattern.At(By).Down("nsubj:pass").Down("obl:by obl:agent:by", from: 0), 1, Kinds.Actors, 2, Kinds.Actors),
        new RelationRule("linked-ties", 0.9, "\"the group has ties to the Front\".", "LINKED_TO",
            TreePattern.At(Ties).Up("obj", Having).Down("nsubj").Down("nmod:to nmod:with", from: 0), 2, Kinds.Actors, 3, Kinds.Actors),
        new RelationRule("linked-with-ties", 0.9, "\"a group with ties to the Front\".", "LINKED_TO",
            TreePattern.At(Ties).Up("nmod:with").Down("nmod:to nmod:with", from: 0), 1, Kinds.Actors, 2, Kinds.Actors),
        new RelationRule("linked-follower-of", 0.9, "\"supporters of Brandt\".", "LINKED_TO",
            TreePattern.At(Followers).Down("nmod:of"), 0, Kinds.Actors, 1, Kinds.Actors),
        new RelationRule("linked-follower", 0.9, "\"Brandt's supporters\", \"his allies\".", "LINKED_TO",
            TreePattern.At(Followers).Down("nmod:poss"), 0, Kinds.Actors, 1, Kinds.Actors),
        new RelationRule("linked-follower-joined", 0.9, "\"Brandt supporters\".", "LINKED_TO",
            TreePattern.At(Followers).Down("compound"), 0, Kinds.Actors, 1, Kinds.Actors),
    ];
}
