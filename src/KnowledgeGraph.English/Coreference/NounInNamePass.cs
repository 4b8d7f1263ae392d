using KnowledgeGraph.English.Places;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Coreference;

/// <summary>"The hotel" for "Grand Hotel Plaza", "the government" for "Government of Iraq": a known description whose head is a word of a name before it.</summary>
internal static class NounInNamePass
{
    private const int Reach = 15;

    public static CoreferenceLink? Link(EntityClusters clusters, MentionView noun)
    {
        if (noun.IsPlural || noun.WordBefore is not ("the" or "this" or "that") || !IsPlain(noun)) return null;
        foreach (var earlier in clusters.Mentions.Before(noun, Reach))
        {
            if (earlier.Type == MentionType.Pronoun || clusters[earlier] is not { IsNamed: true } cluster) continue;
            var name = cluster.Representative;
            if (IsStatesOwn(noun.HeadLemma) && !NamesNation(name)) continue;
            if (name.Type.IsName() && name.Mention.LastWord > name.Mention.FirstWord && Fits(noun.Type, name.Type) && HasWord(name, noun.HeadLemma))
                return new(noun, name, $"\"{noun.WordBefore} {noun.Mention.Text}\" for {name.Mention.Text}", 0.85);
        }

        return null;
    }

    /// <summary>"The army", "the government": without more, the state's; "Army of the Dunes" is another one.</summary>
    private static bool IsStatesOwn(string noun) => noun is "army" or "navy" or "government" or "parliament" or "state";

    private static bool NamesNation(MentionView name) => !name.Mention.Text.Contains(" of ", StringComparison.Ordinal)
        || name.Mention.Text.Split(' ', '\'', '’').Any(w => Gazetteer.Default.DemonymOf(w) is not null || Gazetteer.Default.Country(w) is not null);

    /// <summary>A noun alone, or with adjectives before it ("the burning hotel").</summary>
    private static bool IsPlain(MentionView noun) =>
        noun.Mention.LastWord == noun.Head && Enumerable.Range(noun.Mention.FirstWord, noun.Head - noun.Mention.FirstWord).All(w => noun.Facts.Words[w].Upos is "ADJ" or "VERB" or "DET");

    private static bool Fits(MentionType noun, MentionType name) => ApposedNamePass.IsCompatible(noun, name)
        || (noun is MentionType.NominalPlace or MentionType.NominalOrganization && name is MentionType.Facility or MentionType.Organization or MentionType.Location)
        || (noun == MentionType.NominalOther && name is MentionType.Event);

    private static bool HasWord(MentionView name, string lemma) => name.Mention.Text.Split(' ').Contains(lemma, StringComparer.OrdinalIgnoreCase);
}
