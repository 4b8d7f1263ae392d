using KnowledgeGraph.English.Names;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Coreference;

/// <summary>"The current government of Belnor", "Belnor's government" for the body that the document names "Belnor government" or "Government of Belnor".</summary>
internal static class InstitutionOfPass
{
    private const int Reach = 30;

    public static CoreferenceLink? Link(EntityClusters clusters, MentionView noun)
    {
        if (noun.Type != MentionType.NominalOrganization || noun.IsPlural || KeyOf(noun) is not { } key) return null;
        var name = clusters.Mentions.Before(noun, Reach).FirstOrDefault(m => m.Type is MentionType.Organization or MentionType.NominalOrganization && Institutions.KeyOf(m.Mention.Text) == key);
        return name is null ? null : new(noun, name, $"the {noun.HeadLemma} of the same country as {name.Mention.Text}", 0.85);
    }

    private static string? KeyOf(MentionView noun) =>
        EntityProfile.CountriesBeside(noun).Select(country => Institutions.KeyOf($"{country} {noun.HeadLemma}")).FirstOrDefault(key => key is not null);
}
