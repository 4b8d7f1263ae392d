using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Selection;

/// <summary>Finds the one entity that a user means, where another one would do harm.</summary>
internal static class EntityNames
{
    public const string Help = "Name or alias, without regard to case and accents, or the beginning of an id (6 digits or more).";

    private const int FewestDigits = 6, Digits = 8, MostNamed = 5;

    /// <summary>The entities that go by an id or exactly by a name; those whose own name it is go before those that it is an alias of.</summary>
    public static IReadOnlyList<Entity> Find(EntityGraph graph, string name)
    {
        if (WithId(graph, name) is { Count: > 0 } byId) return byId;
        var key = NameKey.Of(name);
        var found = graph.FindEntities(name).Where(e => e.Aliases.Prepend(e.Name).Any(n => NameKey.Of(n) == key)).ToList();
        return found.Where(e => NameKey.Of(e.Name) == key).ToList() is { Count: > 0 } own ? own : found;
    }

    /// <summary>The entities whose id begins so.</summary>
    public static IReadOnlyList<Entity> WithId(EntityGraph graph, string id) => id.Length >= FewestDigits && id.All(char.IsAsciiHexDigit)
        ? [.. graph.Entities.Where(e => e.Id.Value.StartsWith(id, StringComparison.OrdinalIgnoreCase))]
        : [];

    /// <summary>The one entity.</summary>
    /// <exception cref="CliException">None goes by the name, or several do.</exception>
    public static Entity One(EntityGraph graph, string name) => Find(graph, name) switch
    {
        [var entity] => entity,
        [] => throw UnknownName.Entity(graph, name),
        var several => throw new CliException(
            ExitCodes.BadInput, $"{OneLine.Of(name)}: several entities go by this: {string.Join(", ", several.Take(MostNamed).Select(Called))}{(several.Count > MostNamed ? ", …" : "")}; name one by its id."),
    };

    /// <summary>All but the first, which was taken; five at most.</summary>
    public static string Others(IReadOnlyList<Entity> found) => $"{string.Join(", ", found.Skip(1).Take(MostNamed).Select(Called))}{(found.Count > MostNamed + 1 ? ", …" : "")}";

    /// <summary>Id, name and what tells it from others of the name.</summary>
    public static string Called(Entity entity)
    {
        string?[] parts = [entity.Kind.ToString(), entity.Roles.FirstOrDefault(), entity.Place?.CountryCode, Words.Count(entity.DocumentCount, "document")];
        return $"{entity.Id.Value[..Digits]} {entity.Name} ({string.Join(", ", parts.OfType<string>())})";
    }
}
