using System.Collections.Immutable;

namespace KnowledgeGraph.English.Rules;

/// <summary>CONTROLS: who holds or rules a place.</summary>
internal static class ControlRules
{
    private static readonly WordSet Held = WordSet.Of("held controlled ruled occupied dominated governed administered run");
    private static readonly WordSet Control = WordSet.Of("control rule occupation");

    private static readonly WordSet Holding = WordSet.Of("control controls controlled rule rules ruled govern governs governed");
    private static readonly WordSet Relative = WordSet.Of("who which that");

    public static readonly ImmutableArray<Rule> All =
    [
        new RelationRule("control-held", 0.83, "\"rebel-held town\": a participle before the place, with the holder before it.", "CONTROLS",
            TreePattern.At(Held).Up("amod").Down("compound obl obl:by nsubj amod", from: 0), 2, Kinds.Actors, 1, Kinds.Places),
        new RelationRule("control-joined", 0.75, "\"rebel-held town\" where the tree joins the participle to the place as a compound.", "CONTROLS",
            TreePattern.At(Held).Down("compound").Up("compound", from: 0), 1, Kinds.Actors, 2, Kinds.Places),
        new RelationRule("control-by", 0.67, "\"a town controlled by rebels\"; not where the town only describes a subject, which is then the place.", "CONTROLS",
            TreePattern.At(Held).Up("acl").Down("obl:agent:by obl:by", from: 0), 2, Kinds.Actors, 1, Kinds.Places)
        {
            Where = (tree, way) => !tree.Dependents(way[1]).Any(d => tree.Label(d) is "nsubj"),
        },
        new RelationRule("control-passive", 0.67, "\"the town is controlled by rebels\".", "CONTROLS",
            TreePattern.At(Held).Down("nsubj:pass").Down("obl:agent:by obl:by", from: 0), 2, Kinds.Actors, 1, Kinds.Places),
        new RelationRule("control-whose", 0.67, "\"the rebels' control of the town\".", "CONTROLS",
            TreePattern.At(Control).Down("nmod:poss amod compound").Down("nmod:of nmod:over", from: 0), 1, Kinds.Actors, 2, Kinds.Places),
        new RelationRule("control-active", 0.75, "\"rebels control the town\", not \"do not control\".", "CONTROLS",
            TreePattern.At(Holding).Down("nsubj").Down("obj", from: 0), 1, Kinds.Actors, 2, Kinds.Places) { Where = Holds },
        new RelationRule("control-stretch", 0.67, "\"rebels rule a strip of coast\": the place is behind \"of\".", "CONTROLS",
            TreePattern.At(Holding).Down("nsubj").Down("obj", from: 0).Down("nmod:of"), 1, Kinds.Actors, 3, Kinds.Places)
        {
            Where = (tree, way) => Holds(tree, way) && tree.MentionAt(way[2], Kinds.Places) is null,
        },
        new RelationRule("control-who", 0.67, "\"rebels who control the town\".", "CONTROLS",
            TreePattern.At(Holding).Up("acl:relcl").Down("nsubj", Relative, from: 0).Down("obj", from: 0), 1, Kinds.Actors, 3, Kinds.Places) { Where = Holds },
        new RelationRule("control-who-stretch", 0.67, "\"rebels who control most of the coast\".", "CONTROLS",
            TreePattern.At(Holding).Up("acl:relcl").Down("nsubj", Relative, from: 0).Down("obj", from: 0).Down("nmod:of"), 1, Kinds.Actors, 4, Kinds.Places)
        {
            Where = (tree, way) => Holds(tree, way) && tree.MentionAt(way[3], Kinds.Places) is null,
        },
        new RelationRule("control-that", 0.67, "\"the mines that the rebels control\".", "CONTROLS",
            TreePattern.At(Holding).Up("acl:relcl").Down("nsubj", from: 0), 2, Kinds.Actors, 1, Kinds.Places) { Where = (tree, way) => Holds(tree, way) && !Relative.Has(tree, way[2]) },
    ];

    /// <summary>Whether the verb is not denied.</summary>
    private static bool Holds(SentenceTree tree, int[] way) =>
        tree.Facts.Words[way[0]].Upos == "VERB" && !tree.Dependents(way[0]).Any(d => tree.Lemma(d) is "not" or "n't" or "never" or "longer" or "no");
}
