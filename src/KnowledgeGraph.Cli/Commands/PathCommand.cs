using System.CommandLine;
using KnowledgeGraph.Analytics;
using KnowledgeGraph.Analytics.Paths;
using KnowledgeGraph.Cli.Analysis;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg path A B</c>: how two entities are connected, with the sentences behind each step.</summary>
internal static class PathCommand
{
    private static readonly Argument<string> From = new("A") { Description = "Name or alias where the paths start." };
    private static readonly Argument<string> To = new("B") { Description = "Name or alias where they end." };
    private static readonly Option<int?> Count = NumberOption.Positive("--paths", "N", "How many paths, the shortest first; the default is 1.");

    public static Command Create(CliHost host)
    {
        var analysis = new AnalysisOptions(directed: false, named: false);
        return new Command("path", "Shows the shortest paths between two entities, with the sentences behind each step.").With(
            host, [From, To, Count, .. analysis.Symbols], (session, parse, cancellationToken) => RunAsync(session, analysis, parse, cancellationToken));
    }

    private static async Task<int> RunAsync(Session session, AnalysisOptions analysis, ParseResult parse, CancellationToken cancellationToken)
    {
        var graph = analysis.Compact(session, await session.LoadAsync(cancellationToken), parse, cancellationToken);
        var (from, to) = (OneEntity.Vertex(session, graph, parse.GetValue(From)!), OneEntity.Vertex(session, graph, parse.GetValue(To)!));
        var count = Math.Min(parse.GetValue(Count) ?? 1, 10_000);
        var paths = ShortestPaths.Find(graph, from, to, new ShortestPathOptions { Count = count, Weighted = graph.IsWeighted }, cancellationToken);
        if (session.Json) session.WriteJson(json => json.List(paths, p => WriteJson(json, graph, p)));
        else foreach (var path in paths) Write(session, graph, path);
        if (paths.IsEmpty) session.Note($"no path leads from {OneLine.Of(graph.Entity(from).Name)} to {OneLine.Of(graph.Entity(to).Name)} along the chosen relations.");
        return ExitCodes.Ok;
    }

    private static void WriteJson(JsonOutput json, CompactGraph graph, GraphPath path) => json.Object(() => json
        .Add("length", path.Length).Texts("entities", path.Vertices.Select(v => graph.Entity(v).Name))
        .List("steps", path.Steps, step => json.Object(() => json
            .Add("from", graph.Entity(step.From).Name).Add("to", graph.Entity(step.To).Name)
            .List("relations", step.Relations(graph), r => RelationOutput.WriteJson(json, r)))));

    private static void Write(Session session, CompactGraph graph, GraphPath path)
    {
        session.Out.WriteLine(OneLine.Visible(string.Join(" – ", path.Vertices.Select(v => graph.Entity(v).Name))));
        foreach (var relation in path.Steps.SelectMany(s => s.Relations(graph))) RelationOutput.Write(session.Out, relation);
        session.Out.WriteLine();
    }
}
