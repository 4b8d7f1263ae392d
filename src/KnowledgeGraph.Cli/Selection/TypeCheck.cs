using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.Cli.Selection;

/// <summary>Refuses types that nothing can have: a slip of the finger would look like an empty graph.</summary>
internal static class TypeCheck
{
    /// <exception cref="CliException">Neither the ontology nor the graph knows a type.</exception>
    public static void Throw(EntityGraph graph, Ontology ontology, IEnumerable<string> types)
    {
        var known = ontology.Relations.Select(r => r.Name).Concat(ontology.Relations.Select(r => r.Event).OfType<string>())
            .Concat(graph.Relations.Select(r => r.Type)).Concat(graph.Events.Select(e => e.Node.Type)).Concat(graph.Links.Select(l => l.Type)).Concat(HappeningRelations.Types)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (types.FirstOrDefault(t => !known.Contains(t)) is not { } unknown) return;
        var near = NearNames.Among(known, unknown.ToUpperInvariant(), 3);
        var hint = near.Count > 0 ? $"did you mean {string.Join(" or ", near)}? " : "";
        throw new CliException(ExitCodes.Usage, $"--type {unknown}: no such relation or event; {hint}kg ontology lists them.");
    }
}
