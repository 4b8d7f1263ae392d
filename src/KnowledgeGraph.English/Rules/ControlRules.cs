using System.Collections.Immutable;

namespace KnowledgeGraph.English.Rules;

/// <summary>CONTROLS: who holds or rules a place.</summary>
internal static class ControlRules
{
    private static readonly WordSet Held = WordSet.Of("held controlled ruled occupied dominated governed administered run");
    private static readonly WordSet Ruling = WordSet.Of("control controls controlled rule rules ruled govern governs governed occupy occupies occupied administer administers administered");
    private static readonly WordSet Control = WordSet.Of("control rule occupation");
    private static readonly WordSet Having = WordSet.Of("have has had take takes took taken seize seized gain gained keep kept retain retained maintain maintained exercise");

    public static readonly ImmutableArray<Rule> All =
    [
        new RelationRule("control-held", 0.9, "\"rebel-held town\": a participle before the place, with the holder before it.", "CONTROLS",
            TreePattern.At(Held).Up("amod").Down("compound obl obl:by nsubj amod", from: 0), 2, Kinds.Actors, 1, Kinds.Places),
        new RelationRule("control-joined", 0.9, "\"rebel-held town\" where the tree hangs the participle under the holder.", "CONTROLS",
            TreePattern.At(Held).Down("compound").Up("compound", from: 0), 1, Kinds.Actors, 2, Kinds.Places),
        new RelationRule("control-by", 0.9, "\"a town controlled by rebels\".", "CONTROLS",
            TreePattern.At(Held).Up("acl").Down("obl:agent:by obl:by", from: 0), 2, Kinds.Actors, 1, Kinds.Places),
        new RelationRule("control-passive", 0.9, "\"the town is controlled by rebels\".", "CONTROLS",
            TreePattern.At(Held).Down("nsubj:pass").Down("obl:agent:by obl:by", from: 0), 2, Kinds.Actors, 1, Kinds.Places),
        new RelationRule("control-verb", 0.9, "\"rebels control the town\".", "CONTROLS",
            TreePattern.At(Ruling).Down("nsubj").Down("obj", from: 0), 1, Kinds.Actors, 2, Kinds.Places),
        new RelationRule("control-which", 0.9, "\"the rebels, who control the town\".", "CONTROLS",
            TreePattern.At(Ruling).Up("acl:relcl").Down("obj", from: 0), 1, Kinds.Actors, 2, Kinds.Places),
        new RelationRule("control-noun", 0.9, "\"rebels took control of the town\".", "CONTROLS",
            TreePattern.At(Control).Up("obj", Having).Down("nsubj").Down("nmod:of", from: 0), 2, Kinds.Actors, 3, Kinds.Places),
        new RelationRule("control-whose", 0.9, "\"the rebels' control of the town\".", "CONTROLS",
            TreePattern.At(Control).Down("nmod:poss amod compound").Down("nmod:of nmod:over", from: 0), 1, Kinds.Actors, 2, Kinds.Places),
    ];
}
