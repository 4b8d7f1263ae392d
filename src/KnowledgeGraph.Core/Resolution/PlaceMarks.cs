using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Resolution;

/// <summary>Tells places of one name apart by country and position: "SY", or "US 39.8 -89.6" where a country has several.</summary>
internal sealed class PlaceMarks
{
    private readonly List<(PlaceDetail Centre, SortedSet<string> Countries)> _spots = [];

    public PlaceMarks(IEnumerable<PlaceDetail> places)
    {
        foreach (var place in places.Where(IsSpot).Distinct().OrderBy(p => p.ToString(), StringComparer.Ordinal))
        {
            if (SpotOf(place) is not { } spot) _spots.Add((place, new(StringComparer.Ordinal) { place.CountryCode ?? "" }));
            else if (place.CountryCode is { } code) spot.Countries.Add(code);
        }
    }

    /// <summary>The mark of a place; none where its country has several spots of the name and nothing says which, or nothing is known.</summary>
    public string? Of(PlaceDetail? place)
    {
        if (place is null) return null;
        if (IsSpot(place)) return Mark(SpotOf(place)!.Value);
        if (place.CountryCode is not { } code) return null;
        var spots = _spots.Where(s => s.Countries.Contains(code)).ToList();
        return spots.Count switch { 0 => "country " + code, 1 => Mark(spots[0]), _ => null };
    }

    private string Mark((PlaceDetail Centre, SortedSet<string> Countries) spot)
    {
        var code = spot.Countries.Min!;
        return _spots.Count(s => s.Countries.Contains(code)) == 1 && code.Length > 0
            ? "country " + code
            : FormattableString.Invariant($"country {code} {spot.Centre.Latitude:0.#} {spot.Centre.Longitude:0.#}");
    }

    private (PlaceDetail Centre, SortedSet<string> Countries)? SpotOf(PlaceDetail place)
    {
        foreach (var spot in _spots)
            if (!Contradictions.LieApart(spot.Centre, place)) return spot;
        return null;
    }

    private static bool IsSpot(PlaceDetail place) => place is { Type: PlaceType.City or PlaceType.Facility, Latitude: not null, Longitude: not null };
}
