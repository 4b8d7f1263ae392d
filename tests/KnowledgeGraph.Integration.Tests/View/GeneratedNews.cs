using System.Globalization;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Integration.Tests.View;

/// <summary>Invented news of any size: a few entities that everybody speaks of and many that few do, in documents of twenty sentences with their events, statements and dates.</summary>
internal sealed class GeneratedNews
{
    private const int SentencesOfADocument = 20;
    private static readonly string[] Syllables = ["ka", "lo", "mi", "ra", "ten", "vor", "sel", "du", "gan", "bri", "osk", "hal", "ne", "tur", "ul", "zem"];
    private static readonly (string Type, string Event, string Verb)[] Acts =
        [("ATTACKED", "ATTACK", "attacked"), ("MET_WITH", "MEET", "met"), ("CRITICIZED", "CRITICIZE", "criticized"), ("SUPPORTED", "SUPPORT", "supported"), ("SEIZED", "SEIZE", "seized"), ("AIDED", "AID", "aided")];

    private static readonly EntityKind[] Kinds = [EntityKind.Person, EntityKind.Organization, EntityKind.Group, EntityKind.Place, EntityKind.Organization, EntityKind.Person];
    private static readonly (string Code, double Latitude, double Longitude)[] Countries = [("NO", 62, 10), ("KE", 1, 38), ("BR", -10, -55), ("IN", 20, 77), ("CA", 60, -95), ("TR", 39, 35)];

    private readonly Random _random = new(20251129);
    private readonly HashSet<string> _relations = new(StringComparer.Ordinal);
    private readonly int _entities;

    private GeneratedNews(int entities) => _entities = entities;

    /// <summary>A graph with this many relations between a third as many entities.</summary>
    public static EntityGraph Graph(int relations)
    {
        var news = new GeneratedNews(relations / 3);
        var contributions = new List<Contribution>();
        while (news._relations.Count < relations) contributions.Add(news.Document(contributions.Count, relations));
        return EntityGraph.From(contributions, resolution: new ResolutionOptions { Automatic = false });
    }

    public static string Name(int entity)
    {
        var random = new Random(entity);
        string Word() => string.Concat(Enumerable.Range(0, random.Next(2, 4)).Select(_ => Syllables[random.Next(Syllables.Length)])) is var w ? char.ToUpperInvariant(w[0]) + w[1..] : "";
        return KindOf(entity) switch
        {
            EntityKind.Organization => $"{Word()} {new[] { "Front", "Ministry", "Council", "Bank" }[random.Next(4)]} {Number(entity)}",
            EntityKind.Place => $"{Word()} {Number(entity)}",
            _ => $"{Word()} {Word()} {Number(entity)}",
        };
    }

    private Contribution Document(int number, int most)
    {
        var id = number.ToString("x32", CultureInfo.InvariantCulture);
        var day = new DateOnly(2023, 1, 1).AddDays(number % 1000);
        var draft = new Draft(id);
        for (var i = 0; i < SentencesOfADocument && _relations.Count < most; i++) Sentence(draft, day.AddDays(-_random.Next(20)));
        return new Contribution(
            new DocumentNode(id, $"Report {Number(number)}: {Name(number % _entities)} in the news", "Quayside Wire", $"https://example.org/{Number(number)}", day, "en", draft.Length, draft.Length / 6),
            [.. draft.Sentences], [.. draft.Mentions.GroupBy(m => m.Entity).Select(Share).OrderBy(e => e.Id)], [.. draft.Mentions], [.. draft.Events], [], [.. draft.Statements], [.. draft.Relations], []);
    }

    private void Sentence(Draft draft, DateOnly day)
    {
        var (subject, target, place, speaker) = (Choose(), Choose(), Choose(), Choose());
        var (type, kind, verb) = Acts[_random.Next(Acts.Length)];
        var status = _random.Next(10) switch { 7 => FactStatus.Negated, 8 => FactStatus.Future, 9 => FactStatus.Hypothetical, _ => FactStatus.Actual };
        if (subject == target || place == subject || place == target || speaker == target || !_relations.Add($"{subject} {type} {target} {status}")) return;
        var dated = _random.Next(3) > 0;
        var said = _random.Next(4) == 0;
        draft.Begin();
        draft.Mention(Id(subject), Name(subject));
        var trigger = draft.Write(status switch { FactStatus.Negated => " never ", FactStatus.Future => " will have ", FactStatus.Hypothetical => " may have ", _ => " " }, verb);
        draft.Write(" ");
        draft.Mention(Id(target), Name(target));
        draft.Write(" near ");
        draft.Mention(Id(place), Name(place));
        if (dated) draft.Write(" on " + day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));
        if (said) draft.Said(Id(speaker), Name(speaker));
        draft.End(".");
        draft.Event(kind, verb, trigger, status, dated ? day : null, Id(subject), Id(target), Id(place));
        draft.Relation(type, trigger, status, dated ? day : null, Id(subject), Id(target), 0.3 + (0.7 * _random.NextDouble()), said ? Id(speaker) : null);
    }

    private static EntityShare Share(IGrouping<EntityId, MentionEdge> mentions)
    {
        var entity = int.Parse(mentions.Key.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        var (code, latitude, longitude) = Countries[entity % Countries.Length];
        return new EntityShare(
            mentions.Key, KindOf(entity), Name(entity), entity % 9 != 8, entity % 4 == 0 ? ["The " + Name(entity)] : [], entity % 6 == 0 ? ["minister"] : [], mentions.Count(),
            KindOf(entity) == EntityKind.Place ? new PlaceDetail(PlaceType.City, code, latitude + (entity % 11), longitude + (entity % 13)) : null);
    }

    /// <summary>Small numbers are chosen much more often.</summary>
    private int Choose() => (int)(_entities * Math.Pow(_random.NextDouble(), 2.6));

    private static EntityKind KindOf(int entity) => Kinds[entity % Kinds.Length];

    private static EntityId Id(int entity) => new(entity.ToString("x32", CultureInfo.InvariantCulture));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
