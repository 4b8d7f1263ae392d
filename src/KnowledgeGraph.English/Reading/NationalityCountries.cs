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
        foreach (var (sentence, s) in entities.Mentions.Sentences.Select((f, i) => (f, i)))
        {
            foreach (var relation in sentence.Relations.Where(r => OfCountries.Contains(r.Type) && sentence.Mentions[r.Object].Type == MentionType.Nationality))
            {
                if (entities.Of(s, relation.Object) is not { } group || countries.ContainsKey(group)) continue;
                if (Gazetteer.Default.DemonymOf(sentence.Mentions[relation.Object].Text) is not { } country) continue;
                countries.Add(group, IndexOf(facts, country));
            }
        }

        return entities with { Facts = facts.ToImmutable(), Countries = countries };
    }

    private static int IndexOf(ImmutableArray<EntityFact>.Builder facts, PlaceEntry country)
    {
        var key = NameKey.Of(country.Name);
        for (var i = 0; i < facts.Count; i++)
            if (facts[i].Kind == EntityKind.Place && facts[i].IsNamed && (NameKey.Of(facts[i].Name) == key || Gazetteer.Default.Country(facts[i].Name)?.Name == country.Name)) return i;
        facts.Add(new EntityFact(EntityKind.Place, country.Name, true, []) { Place = country.Detail });
        return facts.Count - 1;
    }
}
