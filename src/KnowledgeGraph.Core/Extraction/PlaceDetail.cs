namespace KnowledgeGraph.Extraction;

/// <summary>What is known of a place.</summary>
/// <param name="Type">What sort of place it is.</param>
/// <param name="CountryCode">ISO 3166-1 alpha-2 code of its country, if known.</param>
/// <param name="Latitude">Degrees north, -90 to 90, if known.</param>
/// <param name="Longitude">Degrees east, -180 to 180, if known.</param>
public sealed record PlaceDetail(PlaceType Type, string? CountryCode = null, double? Latitude = null, double? Longitude = null);
