using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.English.Coreference;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>Relations that the tree does not bear out.</summary>
internal static class RelationCorrections
{
    private const double Surest = 0.95;
    private const double Sure = 0.9;
    private const double Likely = 0.8;
    private const double Weak = 0.7;

    private static readonly FrozenSet<string> Elsewhere = WordList.Of("to into toward towards for with between across");
    private static readonly FrozenSet<string> Beside = WordList.Of("with for between");
    private static readonly FrozenSet<string> Address = WordList.Of("mr mr. ms ms. mrs mrs. miss mx mx.");
    /// <summary>Nouns for people by what they do, which no state gives them.</summary>
    internal const string TradeWords =
        "doctor nurse surgeon teacher professor scholar scientist researcher engineer lawyer journalist reporter writer author novelist poet artist actor actress singer musician director player "
        + "striker goalkeeper runner cyclist swimmer skier boxer climber sailor businessman businesswoman entrepreneur investor billionaire tycoon oligarch banker economist historian activist "
        + "priest monk student tourist citizen national man woman migrant worker farmer fisherman pilot captain photographer";
    private static readonly WordSet Trades = WordSet.Of(TradeWords);
    private static readonly WordSet Owning = WordSet.Of("own owns owned hold holds held buy buys bought acquire acquires acquired");
    private static readonly WordSet Rivals = WordSet.Of("rival critic opponent enemy foe adversary");

    public static readonly ImmutableArray<Correction> All =
    [
        .. OfficeCorrections.All,
        .. RoleCorrections.All,
        new RelationCorrection("place-elsewhere", "\"a bridge on the road to Velin\": what leads to a place is not in it.", "LOCATED_IN", (tree, r) => Has(tree, r, Elsewhere)),
        new RelationCorrection("place-border", "\"across the border in Karvia\": what is there is behind the border.", "LOCATED_IN", (tree, r) => tree.Form(tree.HeadOf(r.Subject)) is "border" or "frontier" && tree.Label(tree.HeadOf(r.Object)) is "nmod:in" or "obl:in"),
        new RelationCorrection("place-weak", "A place in a place by less than 0.7, or 0.8 where one hangs on the other.", "LOCATED_IN", IsWeakPlace),
        new RelationCorrection("part-beside", "\"a coalition with the Front\" is no part of it.", "PART_OF", (tree, r) => Has(tree, r, Beside)),
        new RelationCorrection("role-of-other", "\"Brandt met Lena, a teacher\": the role of the name that it stands beside.", "HAS_ROLE", IsOfOther),
        new RelationCorrection("role-address", "\"Ms Brandt\" says no role.", "HAS_ROLE", (tree, r) => IsAddress(tree.Facts.Mentions[r.Object].Text.ToLowerInvariant())),
        new RelationCorrection("linked-rival", "\"Brandt's rivals\" are not linked to Brandt.", "LINKED_TO", (tree, r) => Rivals.Has(tree, tree.HeadOf(r.Subject))),
        new RelationCorrection("origin-weak", "\"Karvian monks\": a nationality by less than 0.8, or that belongs to another noun.", "ORIGIN", IsWeakOrigin),
        new RelationCorrection("known-plural", "\"stations that belong to Veltro\": several things are not known as one name.", "ALSO_KNOWN_AS", IsPlural),
        new RelationCorrection("known-other-acronym", "\"the ministry, with the National Transport Union (NTU)\": letters that another name in the sentence spells.", "ALSO_KNOWN_AS", IsOthersAcronym),
        new RelationCorrection("of-other-noun", "\"Brandt thanked the chiefs of the villages\": what is said of the noun before \"of\" is not said of somebody else.", "ORIGIN LEADS MEMBER_OF", IsOfOtherNoun),
        new RelationCorrection("part-other-nation", "\"Karvian forces freed three Sorland engineers\": the forces are no part of the engineers' nation.", "PART_OF", IsOfOtherNation),
        new RelationCorrection("nation-own", "\"Karvian marines and Sorland officers\": who has a nation beside the noun has not that of another noun.", "ORIGIN PART_OF MEMBER_OF", IsOfOthersNation),
        new RelationCorrection("owner-of-other", "\"Karvia's Brandt and Sorland's Sato\": what stands before another person's name owns that one.", "ORIGIN MEMBER_OF LEADS", IsBeforeOtherName),
        new RelationCorrection("part-owner-of", "\"Veltro, which owns a third of the bank\": an owner is no part.", "PART_OF", IsOwned),
        new RelationCorrection("origin-in", "\"farmers in Karvia\": where they are, and not where they are from.", "ORIGIN", (tree, r) => tree.Label(tree.HeadOf(r.Object)) == "nmod:in") { Instead = "LOCATED_IN" },
        new RelationCorrection("origin-trade", "\"Karvian doctor Lena Brandt\": a nationality before a trade says where one is from.", "MEMBER_OF", IsTrade) { Instead = "ORIGIN" },
        new RelationCorrection("family-no-kin", "\"his lawyer, Brandt\": whose lawyer one is is not one's family.", "FAMILY_OF", IsNoKin),
    ];

    /// <summary>Whether a word in lower case is only a form of address.</summary>
    internal static bool IsAddress(string word) => Address.Contains(word);

    private static bool Has(SentenceTree tree, RelationMention r, FrozenSet<string> prepositions) => tree.Preposition(tree.HeadOf(r.Object)) is { } p && prepositions.Contains(p);

    private static bool IsWeakPlace(SentenceTree tree, RelationMention r)
    {
        if (tree.Facts.Mentions[r.Subject].Type != MentionType.NominalPlace || r.Confidence >= Likely) return false;
        var (inner, outer) = (tree.HeadOf(r.Subject), tree.HeadOf(r.Object));
        return r.Confidence < Weak || tree.IsAbove(inner, outer) || tree.IsAbove(outer, inner);
    }

    /// <summary>Whether the role stands beside another name and not beside this one.</summary>
    private static bool IsOfOther(SentenceTree tree, RelationMention r)
    {
        if (r.Confidence >= Sure) return false;
        var role = tree.HeadOf(r.Object);
        return !IsBeside(tree, role, r.Subject)
            && Enumerable.Range(0, tree.Facts.Mentions.Length).Any(m => m != r.Subject && tree.Facts.Mentions[m].Type == MentionType.Person && IsBeside(tree, role, m));
    }

    private static bool IsBeside(SentenceTree tree, int role, int person)
    {
        var name = tree.HeadOf(person);
        return (tree.Head(role) == name && tree.Label(role) is "appos" or "nmod" or "compound") || (tree.Head(name) == role && tree.Label(name) is "appos" or "flat");
    }

    private static bool IsWeakOrigin(SentenceTree tree, RelationMention r)
    {
        if (NounOfNationality(tree, r.Object) is not { } noun) return false;
        var subject = tree.Facts.Mentions[r.Subject];
        var head = tree.HeadOf(r.Subject);
        if ((subject.FirstWord <= noun && noun <= subject.LastWord) || noun == tree.Head(head) || tree.IsAbove(head, noun) || tree.IsAbove(noun, head)) return r.Confidence < Likely;
        return r.Confidence < Sure && tree.Facts.Relations.Any(o => o.Object == r.Object && o.Subject != r.Subject && o.Confidence > r.Confidence
            && o.Type is "ORIGIN" or "PART_OF" or "MEMBER_OF" or "LEADS" && tree.Facts.Mentions[o.Subject] is var other && other.FirstWord <= noun && noun <= other.LastWord);
    }

    private static bool IsPlural(SentenceTree tree, RelationMention r) =>
        r.Confidence < Likely && tree.Facts.Words[tree.HeadOf(r.Subject)].Xpos == "NNS" && Kinds.Names.Contains(tree.Facts.Mentions[r.Object].Type)
        && tree.Facts.Words[tree.HeadOf(r.Object)].Xpos is not ("NNS" or "NNPS");

    private static bool IsOthersAcronym(SentenceTree tree, RelationMention r)
    {
        var (name, letters) = (tree.Facts.Mentions[r.Subject].Text, tree.Facts.Mentions[r.Object].Text);
        if (letters.Any(char.IsLower)) (name, letters) = (letters, name);
        return letters.Length > 1 && letters.All(c => char.IsUpper(c) || c == '.') && !AcronymPass.Spells(name, letters)
            && tree.Facts.Mentions.Any(m => m.Text != letters && Kinds.Names.Contains(m.Type) && AcronymPass.Spells(m.Text, letters));
    }

    /// <summary>Whether the object hangs with "of" on a noun for other people, who have no other part in the sentence's offices.</summary>
    private static bool IsOfOtherNoun(SentenceTree tree, RelationMention r)
    {
        var place = tree.HeadOf(r.Object);
        var (noun, person) = (tree.Head(place), tree.HeadOf(r.Subject));
        return r.Confidence < Surest && tree.Label(place) == "nmod:of" && noun >= 0 && noun != person && !tree.IsAbove(person, noun) && tree.MentionAt(noun, Kinds.NominalPersons) is { } other
            && !IsBeside(tree, noun, r.Subject) && tree.Head(person) != noun && !tree.Facts.Relations.Any(o => o.Type == "HAS_ROLE" && o.Subject == r.Subject && o.Object == other);
    }

    private static bool IsOfOtherNation(SentenceTree tree, RelationMention r)
    {
        if (NounOfNationality(tree, r.Object) is not { } noun) return false;
        var body = tree.Facts.Mentions[r.Subject];
        return (noun < body.FirstWord || noun > body.LastWord) && tree.MentionAt(noun, Kinds.Nominals) is not null;
    }

    /// <summary>Whether the nationality stands before a noun outside the subject, which has a nationality of its own.</summary>
    private static bool IsOfOthersNation(SentenceTree tree, RelationMention r)
    {
        if (NounOfNationality(tree, r.Object) is not { } noun) return false;
        var body = tree.Facts.Mentions[r.Subject];
        if ((body.FirstWord <= noun && noun <= body.LastWord) || noun == tree.HeadOf(r.Subject)) return false;
        var head = tree.HeadOf(r.Subject);
        return Enumerable.Range(0, tree.Facts.Mentions.Length).Any(m => m != r.Object && NounOfNationality(tree, m) == head);
    }

    private static bool IsBeforeOtherName(SentenceTree tree, RelationMention r)
    {
        var owner = tree.HeadOf(r.Object);
        return tree.Label(owner) == "nmod:poss" && tree.Head(owner) is >= 0 and var owned && tree.HeadOf(r.Subject) != owned
            && tree.MentionAt(owned, Kinds.NamedPersons) is { } other && other != r.Subject && tree.Dependents(tree.HeadOf(r.Subject)).Any(d => tree.Label(d) == "nmod:poss");
    }

    private static bool IsOwned(SentenceTree tree, RelationMention r)
    {
        var (owner, owned) = (tree.HeadOf(r.Subject), tree.HeadOf(r.Object));
        var verb = DependencyTree.Path(tree.Facts.Words, owned).FirstOrDefault(w => Owning.Has(tree, w) && tree.Facts.Words[w].Upos == "VERB", -1);
        return verb >= 0 && (tree.Head(owner) == verb || (tree.Label(verb) == "acl:relcl" && tree.IsAbove(owner, verb)));
    }

    private static bool IsTrade(SentenceTree tree, RelationMention r) => NounOfNationality(tree, r.Object) is { } noun && Trades.Has(tree, noun);

    /// <summary>The noun that a nationality stands before ("forces" in "Karvian forces"); null where the mention is no nationality or stands otherwise.</summary>
    private static int? NounOfNationality(SentenceTree tree, int mention)
    {
        var word = tree.HeadOf(mention);
        return tree.Facts.Mentions[mention].Type == MentionType.Nationality && tree.Label(word) is "amod" or "compound" && tree.Head(word) is >= 0 and var noun ? noun : null;
    }

    /// <summary>Whether the owner owns a noun that stands for the person and is no word of kinship.</summary>
    private static bool IsNoKin(SentenceTree tree, RelationMention r)
    {
        var owner = tree.HeadOf(r.Object);
        var noun = tree.Head(owner);
        if (noun < 0 || tree.Label(owner) != "nmod:poss" || FamilyRules.Kin.Has(tree, noun)) return false;
        return noun == tree.HeadOf(r.Subject) || IsBeside(tree, noun, r.Subject);
    }
}
