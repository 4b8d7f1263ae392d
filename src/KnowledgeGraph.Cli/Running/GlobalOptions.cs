using System.CommandLine;
using KnowledgeGraph.Cli.Screens;
using KnowledgeGraph.Cli.Servers;

namespace KnowledgeGraph.Cli.Running;

/// <summary>Options that every command has.</summary>
internal static class GlobalOptions
{
    public const string GraphVariable = "KG_GRAPH";
    public const string DefaultGraph = "graph.kg";

    public static readonly Option<string?> Graph = new("--graph", "-g")
    {
        Description = $"The graph's file, or the http address of a Neo4j to read from; the default is {GraphVariable}, else {DefaultGraph} in this folder.", HelpName = "FILE", Recursive = true,
    };

    public static readonly Option<bool> Json = new("--json") { Description = "One JSON document on stdout in place of words for a reader; extract, export and completion write their own form.", Recursive = true };

    public static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "No progress, no notes, no report; errors only.", Recursive = true };

    public static readonly Option<bool> Verbose = new("--verbose", "-v") { Description = "One line a document on stderr; stack traces of failures.", Recursive = true };

    public static readonly Option<string?> Ontology = new("--ontology")
    {
        Description = "What the graph may say, in place of what it remembers or of the built-in schema; \"news\" names that one (docs/own-relations.md).", HelpName = "FILE", Recursive = true,
    };

    public static readonly Option<ColorChoice?> Color = Colors();

    public static void AddTo(RootCommand root)
    {
        foreach (var option in (Option[])[Graph, Json, Quiet, Verbose, Color, Ontology, .. ServerOptions.All]) root.Options.Add(option);
    }

    private static Option<ColorChoice?> Colors()
    {
        var option = Choice.Of<ColorChoice>("--color", "When words for a reader get colours; the default is KG_COLOR, else auto: on a terminal, unless NO_COLOR is set.");
        option.Recursive = true;
        return option;
    }
}
