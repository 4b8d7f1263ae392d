using KnowledgeGraph.English.Names;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Coreference;

/// <summary>"The coalition" after "a multinational coalition": a known description with the same head and no new modifier.</summary>
internal static class RepeatedNounPass
{
    private const int Reach = 12;

    public static CoreferenceLink? Link(EntityClusters clusters, MentionView noun)
    {
        if (!noun.IsDefinite && !(noun.Type == MentionType.NominalOrganization && (noun.IsModifier || Institutions.IsUnique(noun)))) return null;
        var earlier = clusters.Mentions.Before(noun, Reach).FirstOrDefault(m => IsSame(noun, m));
        return earlier is null ? null : new(noun, earlier, $"the same {noun.HeadLemma} again", 0.8);
    }

    private static bool IsSame(MentionView noun, MentionView earlier)
    {
        if (noun.Contains(earlier) || earlier.Contains(noun) || noun.HeadLemma != earlier.HeadLemma || noun.IsPlural != earlier.IsPlural) return false;
        if (earlier.Type != noun.Type && !(noun.Type == MentionType.NominalOrganization && earlier.Type == MentionType.Organization)) return false;
        var known = Words(earlier);
        return Words(noun).All(known.Contains);
    }

    private static HashSet<string> Words(MentionView mention) =>
        Enumerable.Range(mention.Mention.FirstWord, mention.Mention.LastWord - mention.Mention.FirstWord + 1)
            .Select(w => mention.Facts.Words[w]).Where(w => w.Upos is not ("DET" or "PUNCT")).Select(w => w.Lemma.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
}
