using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Places;

/// <summary>A place of the gazetteer.</summary>
/// <param name="Type">Country, region or city.</param>
/// <param name="Name">Its usual English name.</param>
/// <param name="CountryCode">ISO 3166-1 alpha-2 code of its country; its own for a country.</param>
/// <param name="Region">First-level region of a city, if known.</param>
/// <param name="Latitude">Degrees north; known for countries only.</param>
/// <param name="Longitude">Degrees east; known for countries only.</param>
/// <param name="Rank">What the bare name speaks for.</param>
internal sealed record PlaceEntry(
    PlaceType Type, string Name, string CountryCode, string? Region, double? Latitude, double? Longitude, PlaceRank Rank)
{
    /// <summary>The place as the graph's property.</summary>
    public PlaceDetail Detail => new(Type, CountryCode, Latitude, Longitude);
}
