using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction;

/// <summary>What is known of a place.</summary>
/// <param name="Type">What sort of place it is.</param>
/// <param name="CountryCode">ISO 3166-1 alpha-2 code of its country, if known.</param>
/// <param name="Latitude">Degrees north, -90 to 90, if known.</param>
/// <param name="Longitude">Degrees east, -180 to 180, if known.</param>
public sealed record PlaceDetail(PlaceType Type, string? CountryCode = null, double? Latitude = null, double? Longitude = null)
{
    /// <summary>English names of the places around it, from the inside out ("Homs", "Syria"), by the gazetteer; empty where none is known.</summary>
    public ImmutableArray<string> Within { get; init; } = [];

    /// <summary>What its name can mean, where the text does not decide between several places ("Cambridge, England, United Kingdom"); else empty.</summary>
    public ImmutableArray<string> Candidates { get; init; } = [];

    /// <summary>Equal in every property; lists by what they hold.</summary>
    /// <param name="other">Another detail.</param>
    public bool Equals(PlaceDetail? other) =>
        other is not null && (Type, CountryCode, Latitude, Longitude) == (other.Type, other.CountryCode, other.Latitude, other.Longitude)
        && Within.SequenceEqual(other.Within, StringComparer.Ordinal) && Candidates.SequenceEqual(other.Candidates, StringComparer.Ordinal);

    /// <summary>Hash of what <see cref="Equals(PlaceDetail?)"/> compares, lists by their lengths.</summary>
    public override int GetHashCode() => HashCode.Combine(Type, CountryCode, Latitude, Longitude, Within.Length, Candidates.Length);
}
