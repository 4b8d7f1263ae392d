using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.English.Names;

/// <summary>Names that everybody knows to be one: organisations by acronym, countries by short form.</summary>
internal static class KnownNames
{
    /// <summary>The name under which everybody knows it; null where no table has it.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="type">What the mention is; "IS" is only an organisation, "US" only a place.</param>
    public static string? CanonicalOf(string name, MentionType type)
    {
        if (type is MentionType.Person or MentionType.Nationality or MentionType.Weapon or MentionType.Event) return null;
        return WellKnownNames.CountryOf(name) ?? (type == MentionType.GeoPolitical ? null : WellKnownNames.OrganizationOf(name));
    }

    /// <summary>Whether a name is a well-known organisation's, whatever a sentence takes it for; short ones may be something else as well.</summary>
    public static bool IsOrganization(string name) => NameKey.Of(name).Length > 3 && WellKnownNames.OrganizationOf(name) is not null;
}
