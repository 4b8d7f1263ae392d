using KnowledgeGraph.English.Places;

namespace KnowledgeGraph.Tests.English.Places;

/// <summary>Asks the resolver about names written as in a specification.</summary>
internal static class PlaceKitchen
{
    /// <summary>The answer for the first of the names; "Palmyra in Syria" and "Paris, Texas" name what is around, "Syrian*" is a nationality word.</summary>
    public static PlaceResolution First(string document)
    {
        var words = document.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var names = words.Where(w => !w.EndsWith('*')).Select(Name).ToArray();
        var demonyms = words.Where(w => w.EndsWith('*')).Select(w => w.TrimEnd('*')).ToArray();
        return new PlaceResolver(Gazetteer.Default).Resolve(names, demonyms)[0];
    }

    private static PlaceName Name(string words)
    {
        var parts = words.Split(" in ", 2);
        return parts.Length == 2 ? new PlaceName(parts[0], parts[1]) : new PlaceName(words);
    }
}
