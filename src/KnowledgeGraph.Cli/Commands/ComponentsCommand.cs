using System.CommandLine;
using KnowledgeGraph.Analytics;
using KnowledgeGraph.Analytics.Components;
using KnowledgeGraph.Cli.Analysis;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Cli.Screens;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg components</c>: what hangs together, and what holds it together.</summary>
internal static class ComponentsCommand
{
    private static readonly Option<bool> Strong = new("--strong") { Description = "With a way there and back along the direction of relations." };
    private static readonly Option<bool> CutsOnly = new("--cuts") { Description = "The entities and relations without which the graph falls apart." };
    private static readonly Option<int?> Top = NumberOption.Positive("--top", "N", "How many to show; the default is 20. JSON has all.");
    private static readonly Option<bool> Keep = ScoreFile.Option();

    public static Command Create(CliHost host)
    {
        var analysis = new AnalysisOptions(directed: true);
        return new Command("components", "Lists groups of entities that hang together, or with --cuts what holds them together.").With(
            host, [Strong, CutsOnly, Top, .. analysis.Symbols, Keep], (session, parse, cancellationToken) => RunAsync(session, analysis, parse, cancellationToken));
    }

    private static async Task<int> RunAsync(Session session, AnalysisOptions analysis, ParseResult parse, CancellationToken cancellationToken)
    {
        parse.Require(Strong, !parse.GetValue(CutsOnly), "and --cuts are two questions; give one of them");
        parse.Require(Strong, !parse.GetValue(analysis.Turn), "goes along the direction of relations; leave out --undirected");
        parse.Require(Top, !parse.GetValue(CutsOnly), "belongs to the list of groups; leave it out with --cuts, which lists all");
        var graph = await analysis.CompactAsync(session, await session.LoadAsync(cancellationToken), parse, cancellationToken);
        if (parse.GetValue(CutsOnly))
        {
            var cuts = Cuts.Of(graph, cancellationToken);
            WriteCuts(session, graph, cuts);
            if (parse.GetValue(Keep)) await ScoreFile.WriteAsync(session, "cut", cuts.Vertices.ToDictionary(graph.IdOf, _ => 1.0), cancellationToken);
            return ExitCodes.Ok;
        }

        var labels = parse.GetValue(Strong) ? ConnectedComponents.Strong(graph, cancellationToken) : ConnectedComponents.Weak(graph, cancellationToken);
        var groups = GroupOutput.Of(graph, labels.Labels);
        if (session.Json) session.WriteJson(json => GroupOutput.WriteJson(json, "component", groups));
        else GroupOutput.Write(session, "component", groups, parse.GetValue(Top) ?? 20);
        if (parse.GetValue(Keep)) await ScoreFile.WriteAsync(session, graph, "component", Numbers(graph, groups), cancellationToken);
        return ExitCodes.Ok;
    }

    /// <summary>The number of each vertex's group as it is shown.</summary>
    private static List<double> Numbers(CompactGraph graph, List<List<Entity>> groups)
    {
        var numbers = groups.SelectMany((members, i) => members.Select(e => (e.Id, Number: i + 1.0))).ToDictionary(p => p.Id, p => p.Number);
        return [.. Enumerable.Range(0, graph.VertexCount).Select(v => numbers[graph.IdOf(v)])];
    }

    private static void WriteCuts(Session session, CompactGraph graph, CutElements cuts)
    {
        var entities = cuts.Vertices.Select(graph.Entity).ToList();
        var relations = cuts.Edges.Select(graph.RelationOf).ToList();
        if (session.Json)
        {
            session.WriteJson(json => json.Object(() => json
                .List("entities", entities, e => json.Object(() => json.Add("name", e.Name).Add("kind", e.Kind.ToString()).Add("id", e.Id.Value)))
                .List("relations", relations, r => RelationOutput.WriteJson(json, r))));
            return;
        }

        foreach (var entity in entities) session.Screen.WriteLine(new ScreenLine().Add(entity.Name, Ink.Name).Add("  ").Add(entity.Kind.ToString(), Ink.Kind));
        var inks = new SentenceInks(graph.Graph!);
        foreach (var relation in relations) RelationOutput.Write(session.Screen, inks, relation);
    }
}
