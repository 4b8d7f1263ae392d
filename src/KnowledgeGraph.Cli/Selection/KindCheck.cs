using System.Collections.Immutable;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.Cli.Selection;

/// <summary>Kinds of entities that a user names: built-in ones, and those of the ontology and of the graph. Others are refused: a slip of the finger would look like an empty graph.</summary>
internal static class KindCheck
{
    /// <summary>What --kind takes, for its description.</summary>
    public static string Help(string what) => $"{what}: {string.Join(", ", Enum.GetNames<EntityKind>())}, or a kind of your own.";

    /// <summary>The kinds of a query as the graph and the ontology write them; a new name for a whole built-in kind is that kind.</summary>
    /// <exception cref="CliException">There is no such kind.</exception>
    public static GraphQuery Resolve(EntityGraph graph, Ontology ontology, GraphQuery query)
    {
        if (query.OwnKinds.IsEmpty) return query;
        List<string> own = [.. ontology.Kinds.Select(k => k.Name).Concat(graph.Entities.SelectMany(e => e.Types)).Distinct(StringComparer.Ordinal)];
        var (kinds, named) = (query.Kinds, ImmutableArray.CreateBuilder<string>());
        foreach (var kind in query.OwnKinds)
        {
            var known = own.Find(k => string.Equals(k, kind, StringComparison.OrdinalIgnoreCase)) ?? throw Unknown([.. Enum.GetNames<EntityKind>(), .. own.Order(StringComparer.Ordinal)], kind);
            named.Add(known);
            if (ontology.Kinds.FirstOrDefault(k => k.Name == known) is { CoversAll: true } all) kinds = kinds.Add(all.Base);
        }

        return query with { Kinds = kinds, OwnKinds = named.ToImmutable() };
    }

    /// <summary>A query for kinds by names; what is no built-in kind is taken for an own one, which <see cref="Resolve"/> looks up.</summary>
    public static GraphQuery Of(IReadOnlyCollection<string> names) => new()
    {
        Kinds = [.. names.Select(BuiltIn).OfType<EntityKind>()],
        OwnKinds = [.. names.Where(n => BuiltIn(n) is null)],
    };

    private static EntityKind? BuiltIn(string name) =>
        Enum.GetNames<EntityKind>().FirstOrDefault(k => string.Equals(k, name, StringComparison.OrdinalIgnoreCase)) is { } known ? Enum.Parse<EntityKind>(known) : null;

    private static CliException Unknown(IReadOnlyList<string> known, string kind) =>
        new(ExitCodes.Usage, $"--kind '{kind}': unknown; {NearNames.DidYouMean(known, kind)}give one of {string.Join(", ", known)}.");
}
