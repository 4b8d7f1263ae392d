using System.CommandLine;
using KnowledgeGraph.Analytics.Paths;
using KnowledgeGraph.Analytics;
using KnowledgeGraph.Cli.Analysis;
using KnowledgeGraph.Cli.Completion;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Cli.Screens;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg path A B</c>: how two entities are connected, with the sentences behind each step.</summary>
internal static class PathCommand
{
    private static readonly Argument<string> From = new Argument<string>("A") { Description = "Name or alias where the paths start." }.Completing(CompletedBy.Entity);
    private static readonly Argument<string> To = new Argument<string>("B") { Description = "Name or alias where they end." }.Completing(CompletedBy.Entity);
    private static readonly Option<int?> Count = NumberOption.UpTo("--paths", "N", "How many paths, the shortest first; the default is 1, with --all 1000.", 1_000_000);
    private static readonly Option<bool> All = new("--all") { Description = "All paths that visit no entity twice, those with the fewest steps first." };
    private static readonly Option<int?> MaxSteps = NumberOption.UpTo("--max-steps", "N", "With --all: the most steps of a path; the default is 4.", SimplePathOptions.MostSteps);
    private static readonly Option<bool> InTime = new("--in-time") { Description = "Paths through time: no step happens before the step before it." };
    private static readonly Option<bool> Keep = ScoreFile.Option();

    public static Command Create(CliHost host)
    {
        var analysis = new AnalysisOptions(directed: false, named: false, weighted: true);
        return new Command("path", "Shows the shortest paths between two entities, with the sentences behind each step.").With(
            host, [From, To, Count, All, MaxSteps, InTime, .. analysis.Symbols, Keep], (session, parse, cancellationToken) => RunAsync(session, analysis, parse, cancellationToken));
    }

    private static async Task<int> RunAsync(Session session, AnalysisOptions analysis, ParseResult parse, CancellationToken cancellationToken)
    {
        var choice = new PathChoice(parse.GetValue(Count), parse.GetValue(All), parse.GetValue(MaxSteps), parse.GetValue(InTime));
        choice.Check();
        parse.Require(analysis.Weight, !choice.All && !choice.InTime, "makes lengths for the shortest paths; leave it out with --all and --in-time, which count steps");
        var whole = await session.LoadAsync(cancellationToken);
        var graph = await analysis.CompactAsync(session, whole, parse, cancellationToken, lengths: true);
        var (from, to) = (OneEntity.Vertex(session, graph, parse.GetValue(From)!), OneEntity.Vertex(session, graph, parse.GetValue(To)!));
        var (paths, note) = choice.Find(graph, from, to, analysis.Query(session, whole, parse), cancellationToken);
        if (session.Json) session.WriteJson(json => json.List(paths, p => WriteJson(json, graph, p)));
        else WriteText(session, graph, paths);
        if (note is not null) session.Note(note);
        if (paths.IsEmpty && note is null)
            session.Note($"no path leads from {OneLine.Of(graph.Entity(from).Name)} to {OneLine.Of(graph.Entity(to).Name)} along the chosen relations{choice.Hint}.");
        if (parse.GetValue(Keep)) await ScoreFile.WriteAsync(session, "paths", Counts(graph, paths), cancellationToken);
        return ExitCodes.Ok;
    }

    /// <summary>How many of the paths lead by each entity that lies on one.</summary>
    private static Dictionary<EntityId, double> Counts(CompactGraph graph, IEnumerable<GraphPath> paths) =>
        paths.SelectMany(p => p.Vertices).GroupBy(v => v).ToDictionary(g => graph.IdOf(g.Key), g => (double)g.Count());

    private static void WriteJson(JsonOutput json, CompactGraph graph, GraphPath path) => json.Object(() => json
        .Add("length", path.Length).Texts("entities", path.Vertices.Select(v => graph.Entity(v).Name))
        .List("steps", path.Steps, step => json.Object(() =>
        {
            json.Add("from", graph.Entity(step.From).Name).Add("to", graph.Entity(step.To).Name);
            if (step.Date is { } day) json.Add("date", day);
            json.List("relations", step.Relations(graph), r => RelationOutput.WriteJson(json, r));
        })));

    private static void WriteText(Session session, CompactGraph graph, IEnumerable<GraphPath> paths)
    {
        var inks = new SentenceInks(graph.Graph!);
        foreach (var path in paths) Write(session, inks, graph, path);
    }

    private static void Write(Session session, SentenceInks inks, CompactGraph graph, GraphPath path)
    {
        var (screen, line) = (session.Screen, new ScreenLine().Add(graph.Entity(path.Vertices[0]).Name, Ink.Name));
        foreach (var step in path.Steps) line.Add(step.Date is { } day ? $" – ({Words.Day(day)}) " : " – ", Ink.Aside).Add(graph.Entity(step.To).Name, Ink.Name);
        screen.WriteLine(line);
        foreach (var relation in path.Steps.SelectMany(s => s.Relations(graph))) RelationOutput.Write(screen, inks, relation);
        screen.WriteLine();
    }
}
