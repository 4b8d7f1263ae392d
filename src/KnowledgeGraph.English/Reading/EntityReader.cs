using System.Collections.Immutable;
using KnowledgeGraph.English.Coreference;
using KnowledgeGraph.English.Names;
using KnowledgeGraph.English.Titles;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.English.Reading;

/// <summary>Turns clusters of mentions into entities with a kind, a name, aliases and roles.</summary>
/// <param name="clusters">The clusters.</param>
internal sealed class EntityReader(EntityClusters clusters)
{
    public DocumentEntities Read()
    {
        var facts = ImmutableArray.CreateBuilder<EntityFact>();
        var index = new Dictionary<MentionReference, int>();
        foreach (var cluster in clusters.All)
        {
            if (cluster.Mentions.All(m => m.Type == MentionType.Pronoun)) continue;
            foreach (var mention in cluster.Mentions) index.Add(mention.Reference, facts.Count);
            facts.Add(Fact(cluster));
        }

        return new DocumentEntities(clusters.Mentions, facts.ToImmutable(), index);
    }

    private EntityFact Fact(Cluster cluster)
    {
        var name = cluster.Listed?.Name ?? NameOf(cluster);
        var key = NameKey.Of(name);
        var aliases = cluster.Mentions.Where(m => Cluster.IsName(m)).Select(Clean).Where(n => NameKey.Of(n) != key || (n != name && IsAcronym(n))).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return new EntityFact(cluster.Listed?.Kind ?? cluster.Kind, name, cluster.IsNamed || cluster.Listed is not null, [.. cluster.Mentions.Select(Member)])
        {
            Aliases = [.. aliases],
            Types = cluster.Listed?.Type is { } type ? [type] : [],
            Ids = cluster.Listed?.Ids ?? [],
            Roles = cluster.Kind != EntityKind.Person ? [] : [.. RolesOf(cluster).Distinct(StringComparer.Ordinal)],
        };
    }

    private string NameOf(Cluster cluster)
    {
        var representative = cluster.Representative;
        if (!cluster.IsNamed) return representative.Mention.Text;
        return cluster.Mentions.Where(m => Cluster.IsName(m)).Select(m => KnownNames.CanonicalOf(m.Mention.Text, m.Type)).FirstOrDefault(n => n is not null) ?? Clean(representative);
    }

    /// <summary>The name as it is kept: without titles, a possessive ending and outer quotation marks; a dateline's capitals lowered.</summary>
    private string Clean(MentionView mention)
    {
        var text = mention.Mention.Text.Trim('"', '“', '”', ' ', ',');
        foreach (var ending in new[] { "'s", "’s" })
            if (text.EndsWith(ending, StringComparison.Ordinal) && text.Length > 3) text = text[..^2];
        if (clusters.Mentions.Dateline?.Span.Contains(mention.Mention.Span) == true && MentionKinds.Of(mention) == EntityKind.Place) text = Capitals.Lowered(text);
        if (mention.Type == MentionType.Organization) text = BodyNouns.Strip(text);
        return mention.Type == MentionType.Person ? PersonTitles.Strip(text) : Institutions.IsUnique(mention) ? Institutions.NameOf(text) : text;
    }

    private static bool IsAcronym(string name) => name.All(c => char.IsUpper(c) || c == '.');

    private EntityMember Member(MentionView mention)
    {
        var link = clusters.LinkOf(mention);
        return new EntityMember(mention.Reference, link?.Reason ?? (Cluster.IsName(mention) ? "name" : "first mention"), link?.Confidence ?? 1);
    }

    /// <summary>Role words that a sentence gives to one of the mentions (HAS_ROLE).</summary>
    private static IEnumerable<string> RolesOf(Cluster cluster) =>
        from mention in cluster.Mentions
        from relation in mention.Facts.Relations
        where relation.Type == "HAS_ROLE" && relation.Subject == mention.Reference.Mention
        select mention.Facts.Mentions[relation.Object].Text;
}
