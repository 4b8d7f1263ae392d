using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Graphs;

/// <summary>What several documents give to an entity, taken together.</summary>
internal static class EntitySum
{
    /// <summary>The name that most documents use; among equals the first in ordinal order.</summary>
    public static string NameOf(IEnumerable<EntityShare> shares) =>
        shares.GroupBy(s => s.Name, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;

    /// <summary>The place of which most is known.</summary>
    public static PlaceDetail? PlaceOf(IEnumerable<EntityShare> shares) => shares.Select(s => s.Place).OfType<PlaceDetail>()
        .OrderByDescending(p => (p.CountryCode is null ? 0 : 1) + (p.Latitude is null ? 0 : 1) + Math.Min(1, p.Within.Length))
        .ThenBy(p => p.CountryCode, StringComparer.Ordinal).ThenBy(p => string.Join(", ", p.Within), StringComparer.Ordinal).ThenBy(p => p.ToString(), StringComparer.Ordinal).FirstOrDefault();

    /// <summary>The time of a happening: the finest that a document gives.</summary>
    public static TimeInterval? TimeOf(IEnumerable<EntityShare> shares) => shares.Select(s => s.Time).OfType<TimeInterval>()
        .OrderBy(t => t.Granularity).ThenBy(t => t.Iso, StringComparer.Ordinal).ThenBy(t => t.Text, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>The entity.</summary>
    public static Entity Of(List<EntityShare> shares)
    {
        if (shares is [var one]) return Of(one);
        var name = NameOf(shares);
        var aliases = OrdinalTexts.Of(shares.SelectMany(s => s.Aliases.Add(s.Name)).Where(a => a != name));
        var roles = OrdinalTexts.Of(shares.SelectMany(s => s.Roles));
        return new Entity(shares[0].Id, shares[0].Kind, name, shares[0].IsNamed, aliases, roles, shares.Sum(s => s.MentionCount), shares.Count, PlaceOf(shares))
        {
            Time = TimeOf(shares), Types = OrdinalTexts.Of(shares.SelectMany(s => s.Types)), Ids = OrdinalTexts.Of(shares.SelectMany(s => s.Ids)),
        };
    }

    /// <summary>The entity of a single share, as most are: the same without any grouping.</summary>
    private static Entity Of(EntityShare share) => new(
        share.Id, share.Kind, share.Name, share.IsNamed, OrdinalTexts.Of(share.Aliases, share.Name), OrdinalTexts.Of(share.Roles), share.MentionCount, 1, share.Place)
    {
        Time = share.Time, Types = OrdinalTexts.Of(share.Types), Ids = OrdinalTexts.Of(share.Ids),
    };
}
