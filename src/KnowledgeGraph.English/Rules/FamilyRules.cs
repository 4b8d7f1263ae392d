using System.Collections.Immutable;

namespace KnowledgeGraph.English.Rules;

/// <summary>FAMILY_OF: a relative by the word for the kinship, with the person whose relative it is; a possessive pronoun gives way to the name it stands for.</summary>
internal static class FamilyRules
{
    internal static readonly WordSet Kin = WordSet.Of(
        """
        wife husband spouse son daughter child brother sister sibling father mother parent uncle aunt cousin nephew niece grandson granddaughter grandchild grandfather
        grandmother widow widower twin stepson stepdaughter stepfather stepmother half-brother half-sister family relative kin fiance fiancee baby in-law brother-in-law sister-in-law father-in-law mother-in-law son-in-law daughter-in-law
        """);

    private static readonly WordSet Married = WordSet.Of("married");
    private static readonly WordSet Possessives = WordSet.Of("his her their");

    private static readonly WordSet Siblings = WordSet.Of("brother brothers sister sisters sibling siblings twin twins cousin cousins");

    public static readonly ImmutableArray<Rule> All =
    [
        new RelationRule("family-owner", 0.83, "A relative with its owner before it: \"Brandt's brother\".", "FAMILY_OF",
            TreePattern.At(Kin).Down("nmod:poss"), 0, Kinds.Persons, 1, Kinds.Persons) { Where = (tree, way) => !Possessives.Has(tree, way[1]) && !HasName(tree, way[0]) },
        new RelationRule("family-of", 0.76, "A relative with \"of\" and a person: \"the daughter of Brandt\".", "FAMILY_OF",
            TreePattern.At(Kin).Down("nmod:of"), 0, Kinds.Persons, 1, Kinds.Persons) { Where = (tree, way) => !HasName(tree, way[0]) },
        new RelationRule("family-name-first", 0.83, "A name with the relative beside it: \"Lena, the daughter of Brandt\"; the name is the subject.", "FAMILY_OF",
            TreePattern.At(Kin).Up("appos").Down("nmod:poss nmod:of", from: 0), 1, Kinds.NamedPersons, 2, Kinds.Persons) { Where = (tree, way) => !Possessives.Has(tree, way[2]) },
        new RelationRule("family-name-last", 0.89, "A relative with its name behind it: \"Brandt's wife, Lena\"; the name is the subject.", "FAMILY_OF",
            TreePattern.At(Kin).Down("appos flat").Down("nmod:poss nmod:of", from: 0), 1, Kinds.NamedPersons, 2, Kinds.Persons) { Where = (tree, way) => !Possessives.Has(tree, way[2]) },
        new RelationRule("family-and-name", 0.80, "\"Brandt and his wife, Lena\": the pronoun stands for the name before \"and\".", "FAMILY_OF",
            TreePattern.At(Kin).Up("conj").Down("nmod:poss", Possessives, from: 0).Down("appos flat", from: 0), 3, Kinds.NamedPersons, 1, Kinds.Persons),
        new RelationRule("family-and", 0.62, "\"Brandt and his wife\": the pronoun stands for the name before \"and\".", "FAMILY_OF",
            TreePattern.At(Kin).Up("conj").Down("nmod:poss", Possessives, from: 0), 0, Kinds.Persons, 1, Kinds.Persons) { Where = (tree, way) => !HasName(tree, way[0]) },
        new RelationRule("family-brothers", 0.67, "\"the brothers Ana and Ivo Brandt\".", "FAMILY_OF",
            TreePattern.At(Siblings).Down("appos flat").Down("conj"), 1, Kinds.NamedPersons, 2, Kinds.NamedPersons) { Where = (tree, way) => tree.Facts.Words[way[0]].Xpos == "NNS" },
        new RelationRule("family-married", 0.67, "\"Brandt is married to Lena\".", "FAMILY_OF",
            TreePattern.At(Married).Down("nsubj nsubj:pass").Down("obl:to", from: 0), 1, Kinds.Persons, 2, Kinds.Persons),
        new OwnFamilyRule("family-own", 0.83, "\"Brandt … his brother, Ivo\": the pronoun stands for the last person named before it, else for itself; \"Brandt, whose daughter\"."),
        new RelationRule("family-is", 0.71, "A person who is said to be a relative: \"Lena is the daughter of Brandt\".", "FAMILY_OF",
            TreePattern.At(Kin).Down("nsubj").Down("nmod:poss nmod:of", from: 0), 1, Kinds.NamedPersons, 2, Kinds.Persons),
    ];

    /// <summary>Whether the relative has a name, which then is the subject.</summary>
    private static bool HasName(SentenceTree tree, int kin) =>
        tree.Dependents(kin).Any(d => tree.Label(d) is "appos" or "flat" && tree.MentionAt(d, Kinds.NamedPersons) is not null)
        || (tree.Label(kin) is "appos" && tree.MentionAt(tree.Head(kin), Kinds.NamedPersons) is not null);
}
