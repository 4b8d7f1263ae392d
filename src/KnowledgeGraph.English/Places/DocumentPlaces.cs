using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Places;

/// <summary>What a document's names say about where it plays: how often each country and each region is named without doubt.</summary>
internal sealed class DocumentPlaces
{
    private readonly Dictionary<string, int> _countries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _inside = new(StringComparer.Ordinal);
    private readonly HashSet<(string Country, string Region)> _regions = [];

    /// <summary>Counts the countries, nationality words and places that only one country has.</summary>
    public DocumentPlaces(Gazetteer gazetteer, IEnumerable<PlaceName> names, IEnumerable<string> demonyms)
    {
        foreach (var word in demonyms)
        {
            if (gazetteer.DemonymOf(word) is { } country) Add(_countries, country.CountryCode);
        }

        foreach (var name in names)
        {
            if (name.Container is { } container) Count(gazetteer.FindContainer(container));
            else Count(gazetteer.Find(name.Name));
        }
    }

    /// <summary>How often a country is named, by its name, its people or a place that only it has.</summary>
    public int Named(string country) => _countries.GetValueOrDefault(country) + _inside.GetValueOrDefault(country);

    /// <summary>How often places inside a country are named that only it has.</summary>
    public int Inside(string country) => _inside.GetValueOrDefault(country);

    /// <summary>Whether a region of a country is named without doubt.</summary>
    public bool HasRegion(string country, string? region) => region is not null && _regions.Contains((country, PlaceKey.Of(region)));

    /// <summary>How many countries are named beside one.</summary>
    public int Others(string country) => _countries.Keys.Count(c => c != country);

    private void Count(IReadOnlyList<PlaceEntry> found)
    {
        if (found.Count > 1 && found.Where(e => e.Rank == PlaceRank.Prominent).ToArray() is [var meant])
        {
            Add(_inside, meant.CountryCode);
            return;
        }

        if (OnlyRegion(found) is { } only) found = [only];
        if (found.Count == 0 || found.Any(e => e.CountryCode != found[0].CountryCode)) return;
        var code = found[0].CountryCode;
        if (found.Any(e => e.Type == PlaceType.Country)) Add(_countries, code);
        else Add(_inside, code);
        foreach (var region in found.Where(e => e.Type == PlaceType.Region)) _regions.Add((code, PlaceKey.Of(region.Name)));
        if (found.Count == 1 && found[0].Region is { } around) _regions.Add((code, PlaceKey.Of(around)));
    }

    /// <summary>A first-level region whose name only unranked towns share ("Ontario"); null where there is none.</summary>
    public static PlaceEntry? OnlyRegion(IReadOnlyList<PlaceEntry> found) =>
        found.All(e => e.Type != PlaceType.Country && e.Rank != PlaceRank.Prominent) && found.Where(e => e.Type == PlaceType.Region).ToArray() is [var only]
        && found.Where(e => e.CountryCode != only.CountryCode).All(e => e.Rank == PlaceRank.None) ? only : null;

    private static void Add(Dictionary<string, int> counts, string code) => counts[code] = counts.GetValueOrDefault(code) + 1;
}
