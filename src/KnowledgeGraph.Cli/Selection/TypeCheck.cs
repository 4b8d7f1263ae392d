using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.Cli.Selection;

/// <summary>Refuses types that nothing asked for can have: a slip of the finger would look like an empty graph.</summary>
internal static class TypeCheck
{
    /// <exception cref="CliException">A relation cannot have one of the types.</exception>
    public static void Relations(EntityGraph graph, Ontology ontology, IEnumerable<string> types, bool canAskForEvents)
    {
        var relations = RelationTypes(graph, ontology);
        foreach (var type in types.Where(t => !relations.Contains(t)))
        {
            var made = Made(ontology, type);
            if (made is null && !EventTypes(graph, ontology).Contains(type)) throw Unknown(graph, ontology, type);
            var events = canAskForEvents ? "add --events" : "kg find --events lists events";
            throw new CliException(ExitCodes.Usage, $"--type {type}: an event type; {events}{(made is null ? "" : $", or name the relation {made.Name}")}.");
        }
    }

    /// <exception cref="CliException">An event can neither have one of the types nor make such a relation.</exception>
    public static void Events(EntityGraph graph, Ontology ontology, IEnumerable<string> types)
    {
        var events = EventTypes(graph, ontology);
        var makers = ontology.Relations.Where(r => r.Event is not null).Select(r => r.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var type in types.Where(t => !events.Contains(t) && !makers.Contains(t)))
        {
            throw RelationTypes(graph, ontology).Contains(type)
                ? new CliException(ExitCodes.Usage, $"--type {type}: a relation that no event makes; leave out --events.")
                : Unknown(graph, ontology, type);
        }
    }

    private static CliException Unknown(EntityGraph graph, Ontology ontology, string type)
    {
        if (ExportLabels.Explain(type) is { } joins) return new CliException(ExitCodes.Usage, $"--type {type}: no relation between entities; it {joins}.");
        var hint = NearNames.DidYouMean(RelationTypes(graph, ontology).Union(EventTypes(graph, ontology)), type);
        return new CliException(ExitCodes.Usage, $"--type {type}: no such relation or event; {hint}kg ontology lists them.");
    }

    private static RelationType? Made(Ontology ontology, string type) => ontology.Relations.FirstOrDefault(r => string.Equals(r.Event, type, StringComparison.OrdinalIgnoreCase));

    private static HashSet<string> RelationTypes(EntityGraph graph, Ontology ontology) =>
        Set(ontology.Relations.Select(r => r.Name).Concat(graph.Relations.Select(r => r.Type)).Concat(graph.Links.Select(l => l.Type)).Concat(HappeningRelations.Types));

    private static HashSet<string> EventTypes(EntityGraph graph, Ontology ontology) =>
        Set(ontology.Relations.Select(r => r.Event).OfType<string>().Concat(graph.Events.Select(e => e.Node.Type)));

    private static HashSet<string> Set(IEnumerable<string> words) => words.ToHashSet(StringComparer.OrdinalIgnoreCase);
}
