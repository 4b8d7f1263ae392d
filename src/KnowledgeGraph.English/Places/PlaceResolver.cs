using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Places;

/// <summary>
/// Decides what the place names of a document mean: by the place named beside a name, else by the document's other places, else by what the
/// bare name means in news, a capital, or the only place of that name; otherwise it stays open. Nothing is guessed: each answer has its reason.
/// </summary>
internal sealed class PlaceResolver(Gazetteer gazetteer)
{
    /// <summary>Answers for the names in their order.</summary>
    /// <param name="names">The place names of one document.</param>
    /// <param name="demonyms">Its nationality words ("American", "Syrians"), each as often as it stands there.</param>
    public ImmutableArray<PlaceResolution> Resolve(IReadOnlyList<PlaceName> names, IReadOnlyList<string> demonyms)
    {
        var split = names.Select(Split).ToArray();
        var places = new DocumentPlaces(gazetteer, split, demonyms);
        var beside = new Dictionary<string, PlaceResolution>(StringComparer.Ordinal);
        foreach (var name in split.Where(n => n.Container is not null))
        {
            if (Beside(name) is { } decided) beside.TryAdd(PlaceKey.Of(name.Name), decided);
        }

        return [.. split.Select((name, i) => Answer(name, places, beside) with { Name = names[i].Name })];
    }

    private PlaceResolution Answer(PlaceName name, DocumentPlaces places, Dictionary<string, PlaceResolution> beside)
    {
        if (Beside(name) is { } decided) return decided;
        if (beside.TryGetValue(PlaceKey.Of(name.Name), out var elsewhere)) return elsewhere with { Reason = elsewhere.Reason + " elsewhere in the document" };
        var found = gazetteer.Find(name.Name);
        if (found.Length > 0) return Choose(name.Name, found, places);
        var words = PlaceWords.Of(name.Name);
        if (words.Type is null) return Open(name.Name, [], "not in the gazetteer");
        var inner = gazetteer.Find(words.Core);
        return inner.Length == 0 ? Open(name.Name, [], "not in the gazetteer") : Around(name.Name, words, inner, places);
    }

    private PlaceResolution Choose(string name, ImmutableArray<PlaceEntry> found, DocumentPlaces places)
    {
        var codes = found.Select(e => e.CountryCode).Distinct(StringComparer.Ordinal).ToArray();
        if (codes.Length == 1) return Decide(name, found, found, places, "the only place of that name in the gazetteer");
        if (ByRegion(found, places) is { Length: > 0 } region) return Decide(name, region, found, places, $"{region[0].Region ?? region[0].Name} is spoken of in the document");
        if (found.FirstOrDefault(e => e.Type == PlaceType.Country) is { } country && found.Count(e => e.Type == PlaceType.Country) == 1) return Decide(name, [country], found, places, "the name of a country");
        if (found.Where(e => e.Rank == PlaceRank.Prominent).ToArray() is [var meant]) return Decide(name, [meant], found, places, "what the bare name means in news");
        var counts = codes.Select(c => (Code: c, Count: places.Named(c))).OrderByDescending(c => c.Count).ToArray();
        if (counts[0].Count > counts[1].Count)
        {
            var there = found.Where(e => e.CountryCode == counts[0].Code).ToImmutableArray();
            return Decide(name, there, found, places, $"{CountryName(counts[0].Code)} is named {Times(counts[0].Count)} in the document");
        }

        if (DocumentPlaces.OnlyRegion(found) is { } only) return Decide(name, [.. found.Where(e => e.CountryCode == only.CountryCode)], found, places, "the only first-level region of that name");
        if (found.Where(e => e.Rank == PlaceRank.Capital).ToArray() is [var capital] && !found.Any(e => e.Type == PlaceType.Region && e.CountryCode != capital.CountryCode)) return Decide(name, [capital], found, places, "a capital");
        return Open(name, found, $"open between {string.Join(", ", codes.Select(CountryName))}");
    }

    /// <summary>Candidates whose own region the document names, or a region beside other places of its country; only if they agree on the country.</summary>
    private static ImmutableArray<PlaceEntry> ByRegion(ImmutableArray<PlaceEntry> found, DocumentPlaces places)
    {
        var cities = found.Where(e => e.Type == PlaceType.City && places.HasRegion(e.CountryCode, e.Region) && PlaceKey.Of(e.Region!) != PlaceKey.Of(e.Name));
        var regions = found.Where(e => e.Type == PlaceType.Region && places.Inside(e.CountryCode) > places.Others(e.CountryCode) && found.Any(c => c.Type == PlaceType.Country && places.Named(c.CountryCode) == 0));
        var named = cities.Concat(regions).ToImmutableArray();
        return named.Select(e => e.CountryCode).Distinct(StringComparer.Ordinal).Count() == 1 ? named : [];
    }

    private PlaceResolution? Beside(PlaceName name)
    {
        if (name.Container is not { } container || PlaceKey.Of(container) == PlaceKey.Of(name.Name)) return null;
        var around = gazetteer.FindContainer(container);
        if (around.Length == 0) around = gazetteer.Find(PlaceWords.Of(container).Core);
        if (around.Length == 0) return null;
        var found = gazetteer.Find(name.Name);
        var words = PlaceWords.Of(name.Name);
        if (found.Length == 0 && words.Type is PlaceType.Region or PlaceType.City) found = OfType(gazetteer.Find(words.Core), words.Type);
        var inside = found.Where(e => around.Any(a => Holds(a, e))).ToImmutableArray();
        var reason = $"inside {container}, named beside it";
        if (inside.Length > 0) return Decide(name.Name, inside, found, null, reason);
        return Unlisted(name.Name, words, around, found, reason);
    }

    private PlaceResolution? Unlisted(string name, PlaceWords words, ImmutableArray<PlaceEntry> around, ImmutableArray<PlaceEntry> found, string reason)
    {
        if (found.Any(e => e.Type == PlaceType.Country)) return null;
        var holder = around.FirstOrDefault(e => e.Type == PlaceType.Country) ?? around.MaxBy(e => e.Rank)!;
        var codes = around.Select(e => e.CountryCode).Distinct(StringComparer.Ordinal).Count();
        if (codes > 1 && holder.Type != PlaceType.Country && holder.Rank == PlaceRank.None) return null;
        return new PlaceResolution(name, new PlaceDetail(words.Type ?? PlaceType.Other, holder.CountryCode), Chain(holder, true), reason, found);
    }

    private PlaceResolution Around(string name, PlaceWords words, ImmutableArray<PlaceEntry> inner, DocumentPlaces places)
    {
        var typed = OfType(inner, words.Type);
        if (typed.Length > 0 && !words.IsPart) return Choose(name, typed, places);
        var core = Choose(words.Core, inner, places);
        if (core.Entry is not { } entry) return core with { Name = name };
        var containers = words.IsPart || words.Type == PlaceType.Facility ? Chain(entry, true) : Chain(entry, false);
        return new PlaceResolution(name, new PlaceDetail(words.Type ?? PlaceType.Other, entry.CountryCode), containers, $"at {entry.Name}: {core.Reason}", inner);
    }

    private static ImmutableArray<PlaceEntry> OfType(ImmutableArray<PlaceEntry> found, PlaceType? type) => [.. found.Where(e => e.Type == type)];

    private static bool Holds(PlaceEntry around, PlaceEntry inner) =>
        around.CountryCode == inner.CountryCode && around.Type switch
        {
            PlaceType.Country => inner.Type != PlaceType.Country,
            PlaceType.Region => inner.Type == PlaceType.City && inner.Region is { } region && PlaceKey.Of(region) == PlaceKey.Of(around.Name),
            _ => inner.Type == PlaceType.City && inner.Region == around.Region && inner.Name != around.Name,
        };

    private PlaceResolution Decide(string name, ImmutableArray<PlaceEntry> chosen, ImmutableArray<PlaceEntry> found, DocumentPlaces? places, string reason)
    {
        if (places is not null && chosen.Length > 1 && chosen.Where(e => places.HasRegion(e.CountryCode, e.Region)).ToArray() is [var known]) chosen = [known];
        var entry = Best(chosen);
        var detail = entry.Detail;
        var sameSort = chosen.Where(e => e.Type == entry.Type && e.Region != entry.Region).ToArray();
        if (sameSort.Length > 0 && entry.Rank == PlaceRank.None) entry = entry with { Region = null };
        return new PlaceResolution(name, detail, Chain(entry, false, name), reason, found) { Entry = entry };
    }

    /// <summary>A country before its towns; a known city before a region of the same name; states of federations that news names so before small towns.</summary>
    private static PlaceEntry Best(ImmutableArray<PlaceEntry> chosen) => chosen
        .OrderBy(e => e.Type == PlaceType.Country ? 0 : 1)
        .ThenByDescending(e => e.Rank)
        .ThenBy(e => e.Type == PlaceType.Region && e.CountryCode is "US" or "CA" or "AU" ? 0 : e.Type == PlaceType.City ? 1 : 2)
        .First();

    private ImmutableArray<PlaceEntry> Chain(PlaceEntry entry, bool withSelf, string name = "")
    {
        var chain = ImmutableArray.CreateBuilder<PlaceEntry>();
        if (withSelf) chain.Add(entry);
        if (entry.Region is { } region && PlaceKey.Of(region) is var key && key != PlaceKey.Of(entry.Name) && key != PlaceKey.Of(name))
        {
            chain.Add(new PlaceEntry(PlaceType.Region, region, entry.CountryCode, null, null, null, PlaceRank.None));
        }

        if (entry.Type != PlaceType.Country && gazetteer.CountryOf(entry.CountryCode) is { } country) chain.Add(country);
        return chain.ToImmutable();
    }

    private static PlaceName Split(PlaceName name)
    {
        var comma = name.Name.IndexOf(',', StringComparison.Ordinal);
        if (comma <= 0 || name.Container is not null) return name;
        var after = name.Name[(comma + 1)..].Trim();
        return after.Length == 0 ? name : new PlaceName(name.Name[..comma].Trim(), after);
    }

    private string CountryName(string code) => gazetteer.CountryOf(code)?.Name ?? code;

    private static string Times(int count) => count switch { 1 => "once", 2 => "twice", _ => $"{count} times" };

    private static PlaceResolution Open(string name, ImmutableArray<PlaceEntry> candidates, string reason) => new(name, null, [], reason, candidates);
}
