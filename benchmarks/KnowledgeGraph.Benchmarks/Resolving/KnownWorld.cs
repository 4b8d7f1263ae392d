using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Benchmarks.Resolving;

/// <summary>Made-up names, the same on every machine: persons, bodies and places, of whom ten neighbours in number are told of together.</summary>
internal sealed class KnownWorld : IEntitySurroundings
{
    private const int Together = 10;
    private const string Consonants = "bdfgklmnprstvz", Vowels = "aeiou";

    private readonly Dictionary<EntityId, int> _numbers = [];
    private readonly List<EntityId> _ids = [];

    /// <summary>Entities that the graph knows; every third is a person, a body, a place.</summary>
    internal List<EntityProfile> Known(int count) => [.. Enumerable.Range(0, count).Select(i => Add(KindOf(i), NameOf(i), i))];

    /// <summary>Names that come in: of four, one is a lesser or other form of a known name, the others are new.</summary>
    internal List<EntityProfile> Incoming(int known, int count) =>
        [.. Enumerable.Range(0, count).Select(i => i % 4 == 0 ? Add(KindOf(i / 4), OtherForm(i / 4), i / 4) : Add(KindOf(i), NameOf(known + i), known + i))];

    /// <inheritdoc/>
    public IReadOnlySet<EntityId> CompanionsOf(EntityProfile entity)
    {
        var first = _numbers[entity.Id] / Together * Together;
        return Enumerable.Range(first, Together).Where(n => n < _ids.Count).Select(n => _ids[n]).ToHashSet();
    }

    private static EntityKind KindOf(int number) => (number % 3) switch { 0 => EntityKind.Person, 1 => EntityKind.Organization, _ => EntityKind.Place };

    private static string NameOf(int number) => KindOf(number) switch
    {
        EntityKind.Person => $"{Word(number % 997)} {Word(number)}ov",
        EntityKind.Organization => $"{Word(number)} {Word(number % 89)} {(number % 2 == 0 ? "Front" : "Group")}",
        _ => $"Port {Word(number)}",
    };

    private static string OtherForm(int number) => KindOf(number) switch
    {
        EntityKind.Person => NameOf(number).Split(' ')[1],
        EntityKind.Organization => NameOf(number).Replace(" Group", "", StringComparison.Ordinal).Replace(" Front", " Front Ltd", StringComparison.Ordinal),
        _ => NameOf(number).Replace('e', 'i') + "h",
    };

    private static string Word(int number)
    {
        var word = "";
        for (var rest = number + 14 * 14; rest > 0; rest /= 14) word += $"{Consonants[rest % 14]}{Vowels[rest % 5]}";
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    private EntityProfile Add(EntityKind kind, string name, int number)
    {
        var id = EntityId.OfNamed(kind, name);
        _numbers[id] = number;
        while (_ids.Count <= number) _ids.Add(default);
        if (_ids[number] == default) _ids[number] = id;
        return new EntityProfile(new EntityKey(id), id, kind, name) { Documents = [number / Together], MentionCount = 1 };
    }
}
