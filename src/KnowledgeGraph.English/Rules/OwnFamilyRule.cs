using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>A relative with "his", "her", "their" or "whose" before it.</summary>
/// <param name="Name">See <see cref="Rule"/>.</param>
/// <param name="Confidence">See <see cref="Rule"/>.</param>
/// <param name="Definition">See <see cref="Rule"/>.</param>
internal sealed record OwnFamilyRule(string Name, double Confidence, string Definition) : Rule(Name, Confidence, Definition)
{
    private static readonly WordSet Possessives = WordSet.Of("his her their");

    public override SentenceFacts Apply(SentenceFacts facts, SentenceTree tree)
    {
        var relations = facts.Relations;
        foreach (var kin in Enumerable.Range(0, tree.Count).Where(w => FamilyRules.Kin.Has(tree, w)))
        {
            foreach (var owner in tree.Dependents(kin).Where(d => tree.Label(d) == "nmod:poss"))
            {
                if (Pair(tree, kin, owner) is not { } pair || relations.Any(r => IsSame(r, pair) || IsSame(r, (pair.Owner, pair.Relative)))) continue;
                relations = relations.Add(new(pair.Relative, "FAMILY_OF", pair.Owner, Confidence, Extractors.Rules));
            }
        }

        return relations == facts.Relations ? facts : facts with { Relations = relations };
    }

    private static (int Relative, int Owner)? Pair(SentenceTree tree, int kin, int owner)
    {
        if (tree.Form(owner) == "whose")
        {
            var noun = tree.MentionAt(kin, Kinds.Persons);
            var before = Before(tree, owner);
            return noun is { } n && before is { } b && owner - tree.Facts.Mentions[b].LastWord <= 2 ? (n, b) : null;
        }

        if (!Possessives.Has(tree, owner) || NameOf(tree, kin) is not { } relative) return null;
        return (Before(tree, owner, relative) ?? tree.MentionAt(owner, Kinds.Persons)) is { } person && person != relative ? (relative, person) : null;
    }

    /// <summary>The name beside the relative.</summary>
    private static int? NameOf(SentenceTree tree, int kin)
    {
        var beside = tree.Dependents(kin).Where(d => tree.Label(d) is "appos" or "flat");
        if (tree.Label(kin) is "appos" or "nmod" or "compound" && tree.Head(kin) > kin) beside = beside.Append(tree.Head(kin));
        return beside.Select(w => tree.MentionAt(w, Kinds.NamedPersons)).FirstOrDefault(m => m is not null) ?? Behind(tree, kin);
    }

    /// <summary>"His daughter Lena", where the tree parts the two.</summary>
    private static int? Behind(SentenceTree tree, int kin) => tree.Facts.Words[kin].Xpos != "NN" ? null
        : Enumerable.Range(0, tree.Facts.Mentions.Length).Where(m => tree.Facts.Mentions[m] is { Type: MentionType.Person } name && name.FirstWord == kin + 1).Select(m => (int?)m).FirstOrDefault();

    /// <summary>The last person named before a word.</summary>
    private static int? Before(SentenceTree tree, int word, int? except = null)
    {
        var found = Enumerable.Range(0, tree.Facts.Mentions.Length).Where(m => m != except && tree.Facts.Mentions[m].Type == MentionType.Person && tree.Facts.Mentions[m].LastWord < word).ToList();
        return found.Count == 0 ? null : found.MaxBy(m => tree.Facts.Mentions[m].LastWord);
    }

    private static bool IsSame(RelationMention r, (int Subject, int Object) pair) => r.Subject == pair.Subject && r.Object == pair.Object;
}
