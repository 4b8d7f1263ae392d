using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>PART_OF: units and organs of a larger body or a state.</summary>
internal static class PartRules
{
    private static readonly WordSet Units = WordSet.Of(
        """
        force forces troop troops army military navy marine marines police government ministry parliament congress senate cabinet council court judiciary intelligence
        unit units brigade battalion division regiment squadron branch wing faction department command guard guards militia coalition assembly house legislature coastguard
        """);
    private static readonly WordSet Branches = WordSet.Of("branch wing arm unit faction office clinic programme program service warship warships crew crews brigade battalion division department subsidiary affiliate agency committee chapter council command army ministry government parliament board management managements");
    private static readonly WordSet Departments = WordSet.Of("department faculty institute school laboratory unit centre center");
    private static readonly WordSet Becoming = WordSet.Of("become becomes became");
    private static readonly WordSet Whose = WordSet.Of("whose");
    private static readonly WordSet Daughters = WordSet.Of("subsidiary branch wing arm unit affiliate division chapter board");
    private static readonly WordSet Part = WordSet.Of("part branch wing arm");

    public static readonly ImmutableArray<Rule> All =
    [
        new GovernmentNameRule("part-government-of", 0.91, "\"Government of Sorland\" is one name; the state inside it is marked as well, and the government is part of it."),
        new NationalUnitRule("part-national-unit", 0.83, "\"Karvian forces\" where the nationality is not marked: it is marked, and the forces are part of it."),
        new RelationRule("part-unit", 0.86, "\"Sorland troops\", \"Karvian army\", \"coalition forces\": a body or state before a unit.", "PART_OF",
            TreePattern.At(Units).Down("compound amod"), 0, Kinds.Bodies, 1, Kinds.BodiesAndStates),
        new RelationRule("part-joined-unit", 0.92, "\"Karvian and Sorland troops\": the second of two states before a unit.", "PART_OF",
            TreePattern.At(Units).Down("compound amod").Down("conj"), 0, Kinds.Bodies, 2, Kinds.BodiesAndStates),
        new RelationRule("part-owner", 0.92, "\"Sorland's parliament\".", "PART_OF",
            TreePattern.At(Units).Down("nmod:poss"), 0, Kinds.Bodies, 1, [.. Kinds.BodiesAndStates, MentionType.NominalPlace]),
        new RelationRule("part-of", 0.71, "\"the armed wing of the Front\".", "PART_OF",
            TreePattern.At(Branches).Down("nmod:of"), 0, Kinds.Bodies, 1, Kinds.BodiesAndStates) { Where = (tree, way) => !HasName(tree, way[0]) },
        new RelationRule("part-name-of", 0.75, "\"the Guard, the armed wing of the Front\": the name beside the wing is the subject.", "PART_OF",
            TreePattern.At(Branches).Up("appos").Down("nmod:of", from: 0), 1, Kinds.Bodies, 2, Kinds.BodiesAndStates),
        new RelationRule("part-name-is", 0.75, "\"the Guard is the armed wing of the Front\".", "PART_OF",
            TreePattern.At(Branches).Down("nsubj").Down("nmod:of", from: 0), 1, Kinds.Bodies, 2, Kinds.BodiesAndStates),
        new RelationRule("part-at", 0.75, "\"the history department at the university\".", "PART_OF",
            TreePattern.At(Departments).Down("nmod:at"), 0, Kinds.Bodies, 1, Kinds.Bodies),
        new RelationRule("part-becomes", 0.67, "\"the company will become a branch of Veltro\".", "PART_OF",
            TreePattern.At(Daughters).Up("xcomp", Becoming).Down("nsubj").Down("nmod:of", from: 0), 2, Kinds.Bodies, 3, Kinds.BodiesAndStates),
        new RelationRule("part-and-becomes", 0.67, "\"the company will keep its name and become a branch of Veltro\".", "PART_OF",
            TreePattern.At(Daughters).Up("xcomp", Becoming).Up("conj").Down("nsubj").Down("nmod:of", from: 0), 3, Kinds.Bodies, 4, Kinds.BodiesAndStates),
        new RelationRule("part-whose", 0.67, "\"Sorland, whose border guards\": a unit with \"whose\".", "PART_OF",
            TreePattern.At(null).Down("nmod:poss", Whose).Up("nsubj nsubj:pass obj", from: 0).Up("acl:relcl"), 0, Kinds.Bodies, 3, Kinds.BodiesAndStates),
        new RelationRule("part-is", 0.80, "\"the brigade is part of the army\".", "PART_OF",
            TreePattern.At(Part).Down("nsubj").Down("nmod:of", from: 0), 1, [.. Kinds.Bodies, MentionType.Pronoun], 2, Kinds.BodiesAndStates),
    ];

    /// <summary>Whether a name stands beside the unit, which then is the subject.</summary>
    private static bool HasName(SentenceTree tree, int unit) =>
        tree.Label(unit) is "appos" or "compound" || tree.Dependents(unit).Any(d => tree.Label(d) is "nsubj" or "appos" or "compound");
}
