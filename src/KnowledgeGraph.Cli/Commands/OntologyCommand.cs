using System.CommandLine;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg ontology</c>: what the graph may say. With --json in the form that --ontology reads.</summary>
internal static class OntologyCommand
{
    public static Command Create(CliHost host) => new Command(
        "ontology", "Prints the schema in force; with --json in the form that --ontology reads.").With(host, [], (session, _, _) => Task.FromResult(Run(session)));

    private static int Run(Session session)
    {
        var ontology = session.Ontology;
        if (session.Json) session.WriteJson(json => WriteJson(json, ontology));
        else Tables.Write(session.Host, ["relation", "event", "subjects", "objects", "definition"], ontology.Relations.Select(Row));
        return ExitCodes.Ok;
    }

    private static void WriteJson(JsonOutput json, Ontology ontology) => json.Object(() => json
        .Add("name", ontology.Name).Add("version", ontology.Version)
        .List("relations", ontology.Relations, r => json.Object(() => json
            .Add("name", r.Name).Add("definition", r.Definition).Texts("subjects", Kinds(r.Subjects)).Texts("objects", Kinds(r.Objects))
            .Add("symmetric", r.IsSymmetric).Add("event", r.Event).Add("plover", r.Plover).Add("quad", r.Quad).Add("color", r.Color))));

    private static IReadOnlyList<string> Row(RelationType relation) =>
    [
        relation.Name + (relation.IsSymmetric ? " (symmetric)" : ""), relation.Event ?? "", Short(relation.Subjects), Short(relation.Objects), relation.Definition,
    ];

    private static string Short(System.Collections.Immutable.ImmutableHashSet<EntityKind> kinds) =>
        kinds.Count == Enum.GetValues<EntityKind>().Length ? "any" : string.Join(", ", Kinds(kinds));

    private static IEnumerable<string> Kinds(IEnumerable<EntityKind> kinds) => kinds.Order().Select(k => k.ToString());
}
