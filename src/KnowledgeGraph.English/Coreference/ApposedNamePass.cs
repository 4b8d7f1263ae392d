using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Coreference;

/// <summary>A description beside the name that it describes: "news agency Fars", "Fars, a news agency", "Kabul, the Afghan capital", "X is a group".</summary>
internal static class ApposedNamePass
{
    public static IEnumerable<CoreferenceLink> Find(EntityClusters clusters)
    {
        foreach (var sentence in clusters.Mentions.BySentence.ToList())
        {
            var names = sentence.Where(m => m.Type.IsName() && m.Type != MentionType.Nationality).ToList();
            foreach (var noun in sentence.Where(m => m.Type.IsNominal() && !m.IsPlural).ToList())
            {
                var name = names.FirstOrDefault(n => IsCompatible(noun.Type, n.Type) && !noun.Contains(n) && !n.Contains(noun) && IsApposed(noun, n));
                if (name is not null) yield return new(noun, name, $"describes {name.Mention.Text}", 0.9);
            }
        }
    }

    /// <summary>Whether a description of one type can stand for a name of the other.</summary>
    public static bool IsCompatible(MentionType noun, MentionType name) => noun switch
    {
        MentionType.NominalPerson => name == MentionType.Person,
        MentionType.NominalOrganization => name == MentionType.Organization,
        MentionType.NominalPlace => name is MentionType.GeoPolitical or MentionType.Location or MentionType.Facility,
        MentionType.NominalWeapon => name == MentionType.Weapon,
        MentionType.NominalOther => name == MentionType.Miscellaneous,
        _ => false,
    };

    private static bool IsApposed(MentionView noun, MentionView name)
    {
        if (noun.Mention.LastWord + 1 == name.Mention.FirstWord || IsPredicate(noun, name)) return true;
        var isTree = (noun.HeadWord.Relation == "appos" && noun.HeadWord.Head == name.Head) || (name.HeadWord.Relation == "appos" && name.HeadWord.Head == noun.Head);
        var (first, second) = noun.Order < name.Order ? (noun, name) : (name, noun);
        return IsSetOff(second) && (isTree || IsOnlyCommaBetween(first, second));
    }

    /// <summary>"The Front is a militia": what a name is said to be, without denial, in the present.</summary>
    private static bool IsPredicate(MentionView noun, MentionView name)
    {
        if (noun.Type != MentionType.NominalOrganization || name.HeadWord.Head != noun.Head || name.HeadWord.Relation != "nsubj") return false;
        var words = noun.Facts.Words;
        var children = DependencyTree.Children(words, noun.Head).ToList();
        return children.Any(c => words[c].Relation == "cop" && words[c].Xpos == "VBZ") && !children.Any(c => words[c].Relation is "aux" or "mark" or "advmod" || words[c].Lemma is "no" or "not");
    }

    /// <summary>Whether a comma, dash or bracket stands before the phrase and its article.</summary>
    private static bool IsSetOff(MentionView mention)
    {
        var before = mention.Mention.FirstWord - 1;
        while (before >= 0 && mention.Facts.Words[before].Upos is "DET" or "ADJ" or "ADV") before--;
        return before >= 0 && mention.Facts.Words[before].Upos == "PUNCT";
    }

    /// <summary>"Neka Smith, a chemist": nothing but a comma and an article between the two.</summary>
    private static bool IsOnlyCommaBetween(MentionView first, MentionView second)
    {
        var commas = 0;
        for (var word = first.Mention.LastWord + 1; word < second.Mention.FirstWord; word++)
        {
            var upos = first.Facts.Words[word].Upos;
            if (upos == "PUNCT") commas++;
            else if (upos is not ("DET" or "ADJ" or "ADV")) return false;
        }

        return commas == 1 && second.Type.IsNominal();
    }
}
