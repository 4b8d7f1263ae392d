using KnowledgeGraph.English.Names;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.English.Titles;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.English.Coreference;

/// <summary>Names that are the same but for case, accents, titles, articles or a well-known alias.</summary>
internal static class SameNamePass
{
    public static IEnumerable<CoreferenceLink> Find(EntityClusters clusters)
    {
        var first = new Dictionary<(string, NameClass), MentionView>();
        foreach (var mention in clusters.Mentions.All.Where(Cluster.IsName))
        {
            var key = mention.Listed is { } entry ? ($"listed {entry.Kind} {NameKey.Of(entry.Name)}", NameClass.Listed) : (KeyOf(mention), ClassOf(mention.Type));
            if (first.TryGetValue(key, out var antecedent)) yield return new(mention, antecedent, Reason(mention, antecedent), 0.98) { JoinsNames = true };
            else first.Add(key, mention);
        }
    }

    /// <summary>What the name is known under: a well-known entity's key, else the name without case, accents and titles.</summary>
    public static string KeyOf(MentionView mention)
    {
        var text = mention.Type == MentionType.Person ? PersonTitles.Strip(mention.Mention.Text) : mention.Mention.Text;
        return NameKey.Of(KnownNames.CanonicalOf(text, mention.Type) ?? (mention.Type is MentionType.Organization or MentionType.NominalOrganization ? Institutions.KeyOf(text) : null) ?? text);
    }

    private static string Reason(MentionView mention, MentionView antecedent) =>
        mention.Mention.Text == antecedent.Mention.Text ? "same name" : mention.Listed is not null ? $"a name of {mention.Listed.Name} in your list" : $"another form of {antecedent.Mention.Text}";

    private static NameClass ClassOf(MentionType type) => type switch
    {
        MentionType.Person => NameClass.Person,
        MentionType.Nationality => NameClass.Nationality,
        MentionType.Event => NameClass.Happening,
        MentionType.Weapon => NameClass.Weapon,
        MentionType.Miscellaneous => NameClass.Thing,
        _ => NameClass.OrganizationOrPlace,
    };

    private enum NameClass
    {
        Person,
        OrganizationOrPlace,
        Nationality,
        Happening,
        Weapon,
        Thing,
        Listed,
    }
}
