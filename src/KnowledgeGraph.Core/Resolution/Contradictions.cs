using KnowledgeGraph.Extraction;
using KnowledgeGraph.Resolution.Names;

namespace KnowledgeGraph.Resolution;

/// <summary>What keeps two names from being one entity, whatever speaks for it.</summary>
/// <param name="entities">The entities.</param>
/// <param name="apart">Pairs that somebody keeps apart, the smaller number first.</param>
internal sealed class Contradictions(IReadOnlyList<EntityProfile> entities, IReadOnlySet<(int, int)> apart)
{
    /// <summary>Years between two events that one person, or anything else but a place, does not live to see.</summary>
    public const int LongestLife = 80, LongestStanding = 100;

    /// <summary>Kilometres between two places that are not one.</summary>
    private const double FarApart = 50;

    private readonly Dictionary<int, PersonName> _persons = [];

    /// <summary>Whether two entities are kept apart by hand, or are the two bearers of one name.</summary>
    public bool AreKeptApart(int a, int b) => apart.Contains(a < b ? (a, b) : (b, a)) || entities[a].Key.Id == entities[b].Key.Id;

    /// <summary>Whether a document tells of both: its reader had both before it and did not join them.</summary>
    public bool StandSideBySide(int a, int b)
    {
        var (left, right) = (entities[a].Documents, entities[b].Documents);
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            if (left[i] == right[j]) return true;
            if (left[i] < right[j]) i++;
            else j++;
        }

        return false;
    }

    /// <summary>Whether what is known of the two cannot be true of one.</summary>
    public bool Contradict(int a, int b)
    {
        var (one, other) = (entities[a], entities[b]);
        return one.Kind != other.Kind || HaveOtherIds(one, other) || LieApart(one.Place, other.Place) || LiveApart(one, other) || (one.Kind == EntityKind.Person && AreTwoPersons(a, b));
    }

    /// <summary>Whether two places lie in different countries or far apart. A place on a disputed border may have two codes, not two positions.</summary>
    public static bool LieApart(PlaceDetail? a, PlaceDetail? b)
    {
        if (a is null || b is null) return false;
        if (Distance(a, b) is { } distance && (a.Type is PlaceType.City or PlaceType.Facility) && (b.Type is PlaceType.City or PlaceType.Facility)) return distance > FarApart;
        return a.CountryCode is { } x && b.CountryCode is { } y && x != y;
    }

    /// <summary>Great-circle distance in kilometres; null where a position is not known.</summary>
    public static double? Distance(PlaceDetail a, PlaceDetail b)
    {
        if (a is not { Latitude: { } latitude, Longitude: { } longitude } || b is not { Latitude: { } otherLatitude, Longitude: { } otherLongitude }) return null;
        const double Radius = 6371, Degree = Math.PI / 180;
        var (north, east) = (Math.Sin((otherLatitude - latitude) * Degree / 2), Math.Sin((otherLongitude - longitude) * Degree / 2));
        var half = north * north + Math.Cos(latitude * Degree) * Math.Cos(otherLatitude * Degree) * east * east;
        return 2 * Radius * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }

    /// <summary>Whether a scheme gives the two different ids.</summary>
    private static bool HaveOtherIds(EntityProfile a, EntityProfile b) =>
        !a.Ids.IsEmpty && !b.Ids.IsEmpty && a.Ids.Select(SchemeOf).Intersect(b.Ids.Select(SchemeOf), StringComparer.Ordinal).Any() && !a.Ids.Intersect(b.Ids, StringComparer.Ordinal).Any();

    private static string SchemeOf(string id) => id.Split(':')[0];

    private static bool LiveApart(EntityProfile a, EntityProfile b)
    {
        if (a.Kind == EntityKind.Place || a.Years is not { } x || b.Years is not { } y) return false;
        return Math.Max(x.First, y.First) - Math.Min(x.Last, y.Last) > (a.Kind == EntityKind.Person ? LongestLife : LongestStanding);
    }

    private bool AreTwoPersons(int a, int b)
    {
        var (x, y) = (PersonOf(a), PersonOf(b));
        if (!PersonName.GenerationsAgree(x, y)) return true;
        if (x.Family == y.Family && (!(PersonName.GivenAgree(x, y) || SoundAlike(x.Given, y.Given)) || !PersonName.MiddlesAgree(x, y))) return true;
        var (one, other) = (entities[a], entities[b]);
        if (!one.Leads.IsEmpty && !other.Leads.IsEmpty && !one.Leads.Intersect(other.Leads).Any()) return true;
        var (fields, otherFields) = (RoleFields.Of(one.Roles), RoleFields.Of(other.Roles));
        return fields.Count > 0 && otherFields.Count > 0 && !fields.Keys.Intersect(otherFields.Keys).Any();
    }

    private static bool SoundAlike(string a, string b) => NameSpelling.Skeleton([a]) == NameSpelling.Skeleton([b]);

    private PersonName PersonOf(int entity)
    {
        if (!_persons.TryGetValue(entity, out var name)) _persons[entity] = name = new NameForm(EntityKind.Person, entities[entity].Name).Person;
        return name;
    }
}
