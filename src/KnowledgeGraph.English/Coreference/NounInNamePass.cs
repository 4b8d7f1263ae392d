using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Coreference;

/// <summary>"The hotel" for "Grand Hotel Plaza", "the government" for "Government of Iraq": a known description whose head is a word of a name before it.</summary>
internal static class NounInNamePass
{
    private const int Reach = 15;

    public static IEnumerable<CoreferenceLink> Find(EntityClusters clusters)
    {
        foreach (var noun in clusters.Mentions.All.Where(m => m.Type.IsNominal() && !m.IsPlural && m.WordBefore is "the" or "this" or "that"))
        {
            if (noun.Mention.FirstWord != noun.Mention.LastWord || clusters[noun].IsNamed) continue;
            var name = clusters.Mentions.Before(noun, Reach).FirstOrDefault(n => n.Type.IsName() && n.Mention.LastWord > n.Mention.FirstWord && Fits(noun.Type, n.Type) && HasWord(n, noun.HeadLemma));
            if (name is not null) yield return new(noun, name, $"\"the {noun.Mention.Text}\" for {name.Mention.Text}", 0.85);
        }
    }

    private static bool Fits(MentionType noun, MentionType name) => ApposedNamePass.IsCompatible(noun, name)
        || (noun is MentionType.NominalPlace or MentionType.NominalOrganization && name is MentionType.Facility or MentionType.Organization or MentionType.Location)
        || (noun == MentionType.NominalOther && name is MentionType.Event);

    private static bool HasWord(MentionView name, string lemma) => name.Mention.Text.Split(' ').Contains(lemma, StringComparer.OrdinalIgnoreCase);
}
