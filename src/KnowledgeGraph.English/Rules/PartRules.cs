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
    private static readonly WordSet Weapons = WordSet.Of("aircraft jet jets warplane warplanes helicopter helicopters fighter fighters drone drones ship ships warship warships tank tanks bomber bombers");
    private static readonly WordSet Branches = WordSet.Of("branch wing arm unit faction brigade battalion division department subsidiary affiliate agency committee member members part chapter council command army ministry government parliament");
    private static readonly WordSet Part = WordSet.Of("part branch wing arm");

    public static readonly ImmutableArray<Rule> All =
    [
        new NestedNameRule("part-government-of", 0.95, "\"Government of Sorland\" is one name; the state inside it is marked as well and the government is part of it."),
        new RelationRule("part-unit", 0.9, "\"Sorland troops\", \"Karvian army\", \"coalition forces\": a body or state before a unit.", "PART_OF",
            TreePattern.At(Units).Down("compound amod"), 0, Kinds.Bodies, 1, Kinds.BodiesAndStates),
        new RelationRule("part-joined-unit", 0.9, "\"Karvian and Sorland troops\": the second of two states before a unit.", "PART_OF",
            TreePattern.At(Units).Down("compound amod").Down("conj"), 0, Kinds.Bodies, 2, Kinds.BodiesAndStates),
        new RelationRule("part-owner", 0.9, "\"Sorland's parliament\".", "PART_OF",
            TreePattern.At(Units).Down("nmod:poss"), 0, Kinds.Bodies, 1, [.. Kinds.BodiesAndStates, MentionType.NominalPlace]),
        new RelationRule("part-of", 0.9, "\"the armed wing of the Front\".", "PART_OF",
            TreePattern.At(Branches).Down("nmod:of"), 0, Kinds.Bodies, 1, Kinds.BodiesAndStates),
        new RelationRule("part-is", 0.9, "\"the brigade is part of the army\".", "PART_OF",
            TreePattern.At(Part).Down("nsubj").Down("nmod:of", from: 0), 1, Kinds.Bodies, 2, Kinds.BodiesAndStates),
        new RelationRule("part-weapon", 0.9, "\"coalition warplanes\": weapons of a body.", "PART_OF",
            TreePattern.At(Weapons).Down("compound"), 0, [MentionType.NominalWeapon, MentionType.NominalOrganization], 1, Kinds.Bodies),
    ];
}
