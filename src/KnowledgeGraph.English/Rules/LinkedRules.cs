using System.Collections.Immutable;

namespace KnowledgeGraph.English.Rules;

/// <summary>LINKED_TO: backed by, loyal to, inspired by, with ties to somebody; not membership.</summary>
internal static class LinkedRules
{
    private static readonly WordSet Joined = WordSet.Of("backed linked allied affiliated sponsored aligned inspired supported funded");
    private static readonly WordSet To = WordSet.Of("linked loyal affiliated allied aligned associated tied connected close");
    private static readonly WordSet Followers = WordSet.Of("supporter supporters ally allies follower followers loyalist loyalists sympathizer sympathizers backer backers affiliate affiliates offshoot");

    private static readonly WordSet Having = WordSet.Of("have has had pledged swore sworn declared maintained kept");
    private static readonly WordSet One = WordSet.Of("one two three some several many most");
    private static readonly WordSet Tied = WordSet.Of("linked tied connected affiliated");
    private static readonly WordSet Ties = WordSet.Of("ties tie links link connections allegiance loyalty contacts");
    /// <summary>What is sworn to whom one is linked to.</summary>
    internal static readonly WordSet Allegiance = WordSet.Of("allegiance loyalty fealty");

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
        new RelationRule("linked-ties", 0.67, "\"gunmen had ties to the Front\".", "LINKED_TO",
            TreePattern.At(Ties).Up("obj").Down("nsubj").Down("nmod:to nmod:with obl:to obl:with", from: 0), 2, Kinds.Actors, 3, Kinds.Actors) { Where = (tree, way) => Having.Has(tree, way[1]) && !IsDenied(tree, way[1]) },
        new RelationRule("linked-ties-sworn", 0.5, "\"the gunman pledged allegiance to the Front\", where the tree hangs the Front on the verb.", "LINKED_TO",
            TreePattern.At(Ties).Up("obj").Down("nsubj").Down("obl:to obl:with nmod:to", from: 1), 2, Kinds.Actors, 3, Kinds.Actors) { Where = (tree, way) => Having.Has(tree, way[1]) && !IsDenied(tree, way[1]) },
        new RelationRule("linked-one-of", 0.5, "\"one of the gunmen was linked to the Front\".", "LINKED_TO",
            TreePattern.At(One).Down("nmod:of").Up("nsubj nsubj:pass", Tied, from: 0).Down("obl:to obl:with", from: 2), 1, Kinds.Persons, 3, Kinds.Actors)
        {
            Where = (tree, way) => !IsDenied(tree, way[2]),
        },
    ];

    private static bool IsDenied(SentenceTree tree, int verb) => tree.Dependents(verb).Any(d => tree.Form(d) is "not" or "n't" or "never" or "no");
}
