using System.Collections.Immutable;
using KnowledgeGraph.English.Places;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Reading;

/// <summary>Looks the document's places up in the gazetteer.</summary>
internal static class PlaceDetails
{
    public static DocumentEntities Add(DocumentEntities entities)
    {
        var places = Enumerable.Range(0, entities.Facts.Length).Where(i => entities.Facts[i] is { Kind: EntityKind.Place, IsNamed: true, Place: null }).ToArray();
        var names = places.Select(i => new PlaceName(entities.Facts[i].Name, ContainerOf(entities, i))).ToArray();
        var demonyms = entities.Mentions.All.Where(m => m.Type == MentionType.Nationality).Select(m => m.Mention.Text).ToArray();
        var found = new PlaceResolver(Gazetteer.Default).Resolve(names, demonyms);
        var facts = entities.Facts.ToBuilder();
        for (var i = 0; i < places.Length; i++)
            if (Detail(found[i], Unlisted(entities, places[i])) is { } detail) facts[places[i]] = facts[places[i]] with { Place = detail };
        return entities with { Facts = facts.ToImmutable() };
    }

    /// <summary>What was decided, with the places around it; where the text decides nothing, what the name can mean.</summary>
    private static PlaceDetail? Detail(PlaceResolution found, PlaceDetail? unlisted)
    {
        if (found.Detail is { } detail) return detail with { Within = [.. found.Containers.Select(c => c.Name)] };
        var candidates = found.Candidates.Select(c => Candidate(c)).Distinct(StringComparer.Ordinal).ToImmutableArray();
        return candidates.Length < 2 ? unlisted : (unlisted ?? new PlaceDetail(PlaceType.Other)) with { Candidates = candidates };
    }

    private static string Candidate(PlaceEntry entry) => string.Join(", ", new[] { entry.Name, entry.Region, entry.Type == PlaceType.Country ? null : Gazetteer.Default.CountryOf(entry.CountryCode)?.Name }.OfType<string>());

    /// <summary>The place that a sentence puts this one in (LOCATED_IN).</summary>
    private static string? ContainerOf(DocumentEntities entities, int place) =>
        (from member in entities.Facts[place].Members
         let facts = entities.Mentions.Sentences[member.Mention.Sentence]
         from relation in facts.Relations
         where relation.Type == "LOCATED_IN" && relation.Subject == member.Mention.Mention && facts.Mentions[relation.Object].Type is MentionType.GeoPolitical or MentionType.Location
         select facts.Mentions[relation.Object].Text).FirstOrDefault();

    private static PlaceDetail? Unlisted(DocumentEntities entities, int place) =>
        entities.Facts[place].Members.Any(m => entities.Mentions.Find(m.Mention)?.Type == MentionType.Facility) ? new PlaceDetail(PlaceType.Facility) : null;
}
