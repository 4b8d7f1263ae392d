using System.Collections.Immutable;

namespace KnowledgeGraph.English.Rules;

/// <summary>ALSO_KNOWN_AS: two names for one thing.</summary>
internal static class NamingRules
{
    private static readonly WordSet Known = WordSet.Of("known");
    private static readonly WordSet Brackets = WordSet.Of("( [ -lrb- -lsb-");
    private static readonly WordSet Or = WordSet.Of("or");

    public static readonly ImmutableArray<Rule> All =
    [
        new RelationRule("named-known-as", 0.92, "\"the army, also known as the Guard\".", "ALSO_KNOWN_AS",
            TreePattern.At(Known).Up("acl acl:relcl advcl").Down("obl:as obl:by", from: 0), 1, [.. Kinds.Names, .. Kinds.Bodies, .. Kinds.Persons, .. Kinds.Places], 2, Kinds.Names),
        new RelationRule("named-brackets", 0.80, "\"National Transport Union (NTU)\".", "ALSO_KNOWN_AS",
            TreePattern.At(null).Down("appos").Down("punct", Brackets), 0, [.. Kinds.Names, .. Kinds.Bodies], 1, Kinds.Names),
        new RelationRule("named-or", 0.67, "\"the National Transport Union, or NTU\".", "ALSO_KNOWN_AS",
            TreePattern.At(null).Down("conj").Down("cc", Or), 0, Kinds.Names, 1, Kinds.Names)
        {
            Where = (tree, way) => IsAcronym(tree, way[1]) && !IsAcronym(tree, way[0]),
        },
    ];

    /// <summary>Whether a word is written in capitals alone.</summary>
    private static bool IsAcronym(SentenceTree tree, int word) =>
        tree.MentionAt(word, Kinds.Names) is { } m && tree.Facts.Mentions[m].Text is { Length: >= 2 } text && text.All(c => char.IsUpper(c) || c is '.' or '-');
}
