using System.Collections.Immutable;

namespace KnowledgeGraph.English.Rules;

/// <summary>FAMILY_OF: a relative by the word for the kinship, with the person whose relative it is.</summary>
internal static class FamilyRules
{
    private static readonly WordSet Kin = WordSet.Of(
        """
        wife husband spouse son daughter child brother sister sibling father mother parent uncle aunt cousin nephew niece grandson granddaughter grandchild grandfather
        grandmother widow widower twin stepson stepdaughter stepfather stepmother half-brother half-sister family relative kin
        """);

    public static readonly ImmutableArray<Rule> All =
    [
        new RelationRule("family-owner", 0.9, "A relative with an owner before it: \"his wife\", \"Brandt's brother\".", "FAMILY_OF",
            TreePattern.At(Kin).Down("nmod:poss"), 0, Kinds.Persons, 1, Kinds.Persons),
        new RelationRule("family-of", 0.9, "A relative with \"of\" and a person: \"the daughter of Brandt\".", "FAMILY_OF",
            TreePattern.At(Kin).Down("nmod:of"), 0, Kinds.Persons, 1, Kinds.Persons),
        new RelationRule("family-name-first", 0.9, "A name with a relative beside it: \"Lena, the daughter of Brandt\".", "FAMILY_OF",
            TreePattern.At(Kin).Up("appos").Down("nmod:poss nmod:of", from: 0), 1, Kinds.NamedPersons, 2, Kinds.Persons),
        new RelationRule("family-name-last", 0.9, "A relative with its name behind it: \"his wife Lena\".", "FAMILY_OF",
            TreePattern.At(Kin).Down("appos flat").Down("nmod:poss nmod:of", from: 0), 1, Kinds.NamedPersons, 2, Kinds.Persons),
        new RelationRule("family-title", 0.9, "A relative that stands as a title before the name: \"Brandt's daughter Lena\".", "FAMILY_OF",
            TreePattern.At(Kin).Up("nmod compound").Down("nmod:poss", from: 0), 1, Kinds.NamedPersons, 2, Kinds.Persons),
        new RelationRule("family-is", 0.9, "A person who is said to be a relative: \"Lena is the daughter of Brandt\".", "FAMILY_OF",
            TreePattern.At(Kin).Down("nsubj").Down("nmod:poss nmod:of", from: 0), 1, Kinds.NamedPersons, 2, Kinds.Persons),
    ];
}
