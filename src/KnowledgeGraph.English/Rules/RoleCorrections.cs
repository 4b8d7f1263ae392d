using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>HAS_ROLE where the noun for the role is somebody else's.</summary>
internal static class RoleCorrections
{
    private static readonly WordSet Becoming = WordSet.Of("become becomes became remain remains remained appoint appointed name named elect elected make made serve served");
    private static readonly WordSet OneOf = WordSet.Of("one some two three several many member members group");

    public static readonly ImmutableArray<Correction> All =
    [
        new RelationCorrection("role-before-other", "\"Brandt urged President Sato\": the title right before a name is that name's.", "HAS_ROLE", IsBeforeOther),
        new RelationCorrection("role-met", "\"Brandt sacked her minister\": whom somebody does something to is not a role of the one who does it.", "HAS_ROLE", IsMet),
        new RelationCorrection("role-of-noun", "\"Brandt, a friend of the mayor\": the noun behind \"of\" is somebody else.", "HAS_ROLE", IsBehindOf),
        new RelationCorrection("role-to", "\"wrote to Brandt, to the ambassador\": what has a preposition of its own is not set beside the name.", "HAS_ROLE", HasOwnPreposition),
    ];

    private static bool IsBeforeOther(SentenceTree tree, RelationMention r)
    {
        var role = tree.Facts.Mentions[r.Object];
        return Enumerable.Range(0, tree.Facts.Mentions.Length).Any(m => m != r.Subject && tree.Facts.Mentions[m] is { Type: MentionType.Person } other
            && other.FirstWord == role.LastWord + 1 && tree.Label(tree.HeadOf(r.Object)) is "nmod" or "compound" or "flat");
    }

    private static bool IsMet(SentenceTree tree, RelationMention r)
    {
        var role = tree.HeadOf(r.Object);
        var verb = tree.Head(role);
        if (verb < 0 || tree.Label(role) != "obj" || Becoming.Has(tree, verb)) return false;
        return tree.Dependents(verb).Any(d => tree.Label(d) == "nsubj" && (tree.HeadOf(r.Subject) == d || IsBesideSubject(tree, tree.HeadOf(r.Subject), d)));
    }

    private static bool IsBesideSubject(SentenceTree tree, int person, int subject) => tree.Head(person) == subject && tree.Label(person) is "appos" or "flat";

    private static bool IsBehindOf(SentenceTree tree, RelationMention r)
    {
        var role = tree.HeadOf(r.Object);
        return tree.Label(role) == "nmod:of" && tree.Head(role) is >= 0 and var noun && !OneOf.Has(tree, noun) && tree.Facts.Words[noun].Upos == "NOUN";
    }

    private static bool HasOwnPreposition(SentenceTree tree, RelationMention r)
    {
        var role = tree.HeadOf(r.Object);
        return tree.Label(role) == "appos" && tree.Preposition(role) is "to" or "from" or "with" or "for";
    }
}
