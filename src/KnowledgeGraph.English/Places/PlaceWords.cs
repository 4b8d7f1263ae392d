using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Places;

/// <summary>A place name taken apart: the words that say what it is, and the name within.</summary>
/// <param name="Core">The name without them.</param>
/// <param name="Type">What the words say that it is, if they do.</param>
/// <param name="IsPart">Whether a word of direction makes it a part of the named place ("eastern Syria").</param>
internal sealed record PlaceWords(string Core, PlaceType? Type, bool IsPart)
{
    private static readonly HashSet<string> Directions = new(StringComparer.OrdinalIgnoreCase)
    {
        "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "northeastern", "northwestern", "southeastern",
        "southwestern", "northeast", "northwest", "southeast", "southwest", "north-eastern", "north-western", "south-eastern", "south-western",
        "upper", "lower", "inner", "outer", "downtown", "rural", "coastal",
    };

    private static readonly HashSet<string> Regions = new(StringComparer.OrdinalIgnoreCase)
    {
        "province", "governorate", "state", "region", "county", "district", "oblast", "prefecture", "territory", "department", "canton",
        "emirate", "countryside", "area", "valley",
    };

    private static readonly HashSet<string> Cities = new(StringComparer.OrdinalIgnoreCase) { "city", "town", "village", "municipality" };

    private static readonly HashSet<string> Facilities = new(StringComparer.OrdinalIgnoreCase)
    {
        "base", "airport", "airbase", "airfield", "port", "camp", "prison", "hospital", "university", "embassy", "consulate", "palace", "stadium",
        "station", "bridge", "dam", "mosque", "church", "cathedral", "school", "building", "square", "barracks", "headquarters", "garrison",
    };

    private static readonly HashSet<string> BeforeFacility = new(StringComparer.OrdinalIgnoreCase)
    {
        "military", "air", "naval", "army", "international", "refugee", "railway", "train", "power", "police", "force", "central",
    };

    /// <summary>Takes a name apart; what is left is never empty.</summary>
    public static PlaceWords Of(string name)
    {
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToList();
        var part = words.Count > 1 && Directions.Contains(words[0]);
        if (part) words.RemoveAt(0);
        var type = Class(words);
        return new PlaceWords(string.Join(' ', words), type ?? (part ? PlaceType.Region : null), part);
    }

    private static PlaceType? Class(List<string> words)
    {
        if (words.Count < 2) return null;
        if (words.Count > 2 && words[1] is "of" && Kind(words[0]) is { } first)
        {
            words.RemoveRange(0, 2);
            return first;
        }

        if (Kind(words[^1]) is not { } last) return null;
        words.RemoveAt(words.Count - 1);
        while (last == PlaceType.Facility && words.Count > 1 && BeforeFacility.Contains(words[^1])) words.RemoveAt(words.Count - 1);
        return last;
    }

    private static PlaceType? Kind(string word) =>
        Regions.Contains(word) ? PlaceType.Region
        : Cities.Contains(word) ? PlaceType.City
        : Facilities.Contains(word) ? PlaceType.Facility
        : null;
}
