using System.Collections.Immutable;
using KnowledgeGraph.English.Places;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.English.Reading;

/// <summary>The country behind a nationality word, where a relation means the country: "Syrian government" is a part of Syria, not of "Syrian".</summary>
internal static class NationalityCountries
{
    private static readonly string[] OfCountries = ["PART_OF", "MEMBER_OF", "LEADS"];

    /// <summary>Adds the countries that the relations of the document mean and that it does not name itself; they have no mention.</summary>
    public static DocumentEntities Add(DocumentEntities entities)
    {
        var facts = entities.Facts.ToBuilder();
        var countries = new Dictionary<int, int>();
        var places = new Lazy<Dictionary<string, int>>(() => PlacesOf(entities.Facts));
        foreach (var (sentence, s) in entities.Mentions.Sentences.Select((f, i) => (f, i)))
        {
            foreach (var relation in sentence.Relations.Where(r => OfCountries.Contains(r.Type) && sentence.Mentions[r.Object].Type == MentionType.Nationality))
            {
                if (entities.Of(s, relation.Object) is not { } group || countries.ContainsKey(group)) continue;
                if (Gazetteer.Default.DemonymOf(sentence.Mentions[relation.Object].Text) is not { } country) continue;
                countries.Add(group, IndexOf(facts, places.Value, country));
            }
        }

        return entities with { Facts = facts.ToImmutable(), Countries = countries };
    }

    /// <summary>The first place of each name; a country also by its usual name ("Turkey" for Türkiye).</summary>
    private static Dictionary<string, int> PlacesOf(ImmutableArray<EntityFact> facts)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < facts.Length; i++)
        {
            if (facts[i].Kind != EntityKind.Place || !facts[i].IsNamed) continue;
            places.TryAdd(NameKey.Of(facts[i].Name), i);
            if (Gazetteer.Default.Country(facts[i].Name) is { } country) places.TryAdd(NameKey.Of(country.Name), i);
        }

        return places;
    }

    private static int IndexOf(ImmutableArray<EntityFact>.Builder facts, Dictionary<string, int> places, PlaceEntry country)
    {
        var key = NameKey.Of(country.Name);
        if (places.TryGetValue(key, out var known)) return known;
        facts.Add(new EntityFact(EntityKind.Place, country.Name, true, []) { Place = country.Detail });
        places.Add(key, facts.Count - 1);
        return facts.Count - 1;
    }
}
