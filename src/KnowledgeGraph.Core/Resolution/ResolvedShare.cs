using System.Collections.Immutable;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Resolution;

/// <summary>What one document gives to an entity of the graph, which may go by several names in it.</summary>
internal static class ResolvedShare
{
    /// <summary>The share.</summary>
    /// <param name="id">The entity of the graph.</param>
    /// <param name="shares">What the document gives to each of its names; at least one.</param>
    /// <param name="names">What merged entities are, by the id of each of their names.</param>
    public static EntityShare Of(EntityId id, List<EntityShare> shares, IReadOnlyDictionary<EntityId, ResolvedName> names)
    {
        var name = names.GetValueOrDefault(shares[0].Id) ?? names.GetValueOrDefault(id);
        if (name is null) return shares[0] with { Id = id };
        var own = shares.SelectMany(s => s.Aliases.Add(s.Name)).Where(n => n != name.Name);
        return new EntityShare(
            id, name.Kind, name.Name, name.IsNamed, OrdinalTexts.Of(own), OrdinalTexts.Of(shares.SelectMany(s => s.Roles)), shares.Sum(s => s.MentionCount), EntitySum.PlaceOf(shares))
        {
            Time = EntitySum.TimeOf(shares), Types = OrdinalTexts.Of(shares.SelectMany(s => s.Types)), Ids = OrdinalTexts.Of(shares.SelectMany(s => s.Ids)),
        };
    }
}
