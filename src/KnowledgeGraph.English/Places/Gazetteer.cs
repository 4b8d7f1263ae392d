using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Places;

/// <summary>Countries, first-level regions, cities and demonyms by name. See README.md in this folder for its sources.</summary>
internal sealed class Gazetteer(PlaceTable table)
{
    private static readonly Lazy<Gazetteer> Loaded = new(() => new Gazetteer(PlaceTable.Load()));

    /// <summary>The gazetteer that comes with the reader, read when first asked for.</summary>
    public static Gazetteer Default => Loaded.Value;

    /// <summary>The country of a name, a former name or an abbreviation; null where there is none or several have it ("Congo").</summary>
    public PlaceEntry? Country(string name)
    {
        var abbreviated = Only(Entries("=" + Abbreviation(name)), PlaceType.Country);
        return abbreviated ?? Only(Entries(PlaceKey.Of(name)), PlaceType.Country);
    }

    /// <summary>The country of a nationality word in any number ("American", "Frenchmen"); null where there is none or several share it ("Congolese").</summary>
    public PlaceEntry? DemonymOf(string word)
    {
        var found = Entries("@" + PlaceKey.Of(word));
        return found.Length == 1 ? found[0] : null;
    }

    /// <summary>
    /// Every place with a name, in the order country, region, city and then by country code; compared without case, accents, apostrophes
    /// and hyphens, and, where that finds nothing, as another transcription of an Arabic or Persian name ("Hasakeh", "al-Hasakah").
    /// Abbreviations are compared with their case ("US").
    /// </summary>
    public ImmutableArray<PlaceEntry> Find(string name)
    {
        var key = PlaceKey.Of(name);
        if (key.Length == 0) return [];
        foreach (var tried in (string[])["=" + Abbreviation(name), key, "^" + key, "~" + PlaceKey.Loose(name)])
        {
            var found = Entries(tried);
            if (found.Length > 0) return found;
        }

        return [];
    }

    /// <summary>The places that a name beside another one can mean; abbreviations of regions ("TX", "Calif.") come first.</summary>
    public ImmutableArray<PlaceEntry> FindContainer(string name)
    {
        var regions = Entries("^" + PlaceKey.Of(name));
        return regions.Length > 0 ? regions : Find(name);
    }

    /// <summary>The country of a code; null where the code is not in use.</summary>
    public PlaceEntry? CountryOf(string code) => table.Find("#" + code).Select(Parse).FirstOrDefault();

    private ImmutableArray<PlaceEntry> Entries(string key)
    {
        var found = table.Find(key).Select(Parse).ToArray();
        return found.Length < 2 ? [.. found] : [.. found.OrderBy(Order).ThenBy(e => e.CountryCode, StringComparer.Ordinal).ThenBy(e => e.Region, StringComparer.Ordinal)];
    }

    private static PlaceEntry? Only(ImmutableArray<PlaceEntry> entries, PlaceType type)
    {
        var found = entries.Where(e => e.Type == type).ToArray();
        return found.Length == 1 ? found[0] : null;
    }

    private static int Order(PlaceEntry entry) => entry.Type switch { PlaceType.Country => 0, PlaceType.Region => 1, _ => 2 };

    private static string Abbreviation(string name) =>
        name.Trim().Replace(".", "", StringComparison.Ordinal).Replace("the ", "", StringComparison.OrdinalIgnoreCase);

    private static PlaceEntry Parse(string line)
    {
        var f = line.Split('\t');
        string? At(int i) => i < f.Length && f[i].Length > 0 ? f[i] : null;
        var type = f[1] switch { "T" => PlaceType.City, "R" => PlaceType.Region, _ => PlaceType.Country };
        var rank = At(7) switch { "2" => PlaceRank.Prominent, "1" => PlaceRank.Capital, _ => PlaceRank.None };
        return new PlaceEntry(type, f[3], f[2], At(4), Number(At(5)), Number(At(6)), rank);
    }

    private static double? Number(string? text) => text is null ? null : double.Parse(text, CultureInfo.InvariantCulture);
}
