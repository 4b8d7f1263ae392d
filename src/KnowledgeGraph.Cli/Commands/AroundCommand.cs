using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Analytics.Components;
using KnowledgeGraph.Analytics;
using KnowledgeGraph.Cli.Analysis;
using KnowledgeGraph.Cli.Completion;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Cli.Screens;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg around NAME</c>: the entities near one, by steps.</summary>
internal static class AroundCommand
{
    private static readonly Argument<string> Name = new Argument<string>("NAME") { Description = "Name or alias of the entity in the middle." }.Completing(CompletedBy.Entity);
    private static readonly Option<int?> Depth = NumberOption.Positive("--depth", "N", "How many steps away; the default is 1.");

    private static readonly Option<bool> Sentences = new("--sentences") { Description = "Each relation with the sentences that say it, in place of a table." };
    private static readonly Option<bool> Keep = ScoreFile.Option();

    public static Command Create(CliHost host)
    {
        var analysis = new AnalysisOptions(directed: false, named: false);
        return new Command("around", "Lists the entities around one, the nearest first, each with the relations that lead to it.").With(
            host, [Name, Depth, Sentences, .. analysis.Symbols, Keep], (session, parse, cancellationToken) => RunAsync(session, analysis, parse, cancellationToken));
    }

    private static async Task<int> RunAsync(Session session, AnalysisOptions analysis, ParseResult parse, CancellationToken cancellationToken)
    {
        var graph = await analysis.CompactAsync(session, await session.LoadAsync(cancellationToken), parse, cancellationToken);
        var centre = OneEntity.Vertex(session, graph, parse.GetValue(Name)!);
        var steps = BreadthFirst.Steps(graph, centre, parse.GetValue(Depth) ?? 1, cancellationToken);
        var near = Enumerable.Range(0, graph.VertexCount).Where(v => steps[v] > 0).OrderBy(v => steps[v]).ThenBy(v => v)
            .Select(v => new Neighbour(graph.Entity(v), steps[v], [.. Edges(graph, steps, v).Select(graph.RelationOf)])).ToList();
        if (session.Json) session.WriteJson(json => WriteJson(json, graph.Entity(centre).Name, near));
        else if (parse.GetValue(Sentences)) WriteSentences(session, graph.Graph!, near);
        else Write(session, near);
        if (parse.GetValue(Keep)) await ScoreFile.WriteAsync(session, "steps", near.ToDictionary(n => n.Entity.Id, n => (double)n.Steps), cancellationToken);
        return ExitCodes.Ok;
    }

    /// <summary>Edges from vertices that lie one step nearer.</summary>
    private static IEnumerable<int> Edges(CompactGraph graph, IReadOnlyList<int> steps, int vertex)
    {
        var edges = new List<int>();
        for (var i = 0; i < graph.Predecessors(vertex).Length; i++)
            if (steps[graph.Predecessors(vertex)[i]] == steps[vertex] - 1) edges.Add(graph.InEdges(vertex)[i]);
        return edges.Distinct().Order();
    }

    private static void WriteJson(JsonOutput json, string centre, List<Neighbour> near) => json.Object(() => json
        .Add("name", centre)
        .List("entities", near, n => json.Object(() => json
            .Add("name", n.Entity.Name).Add("kind", n.Entity.Kind.ToString()).Add("id", n.Entity.Id.Value).Add("steps", n.Steps)
            .List("relations", n.Relations, r => RelationOutput.WriteJson(json, r)))));

    private static void WriteSentences(Session session, EntityGraph graph, List<Neighbour> near)
    {
        var (screen, inks) = (session.Screen, new SentenceInks(graph));
        foreach (var n in near)
        {
            screen.WriteLine(new ScreenLine().Add(n.Entity.Name, Ink.Name).Add("  ").Add(n.Entity.Kind.ToString(), Ink.Kind).Add($"  {Words.Count(n.Steps, "step")}", Ink.Aside));
            foreach (var relation in n.Relations) RelationOutput.Write(screen, inks, relation);
            screen.WriteLine();
        }
    }

    private static void Write(Session session, List<Neighbour> near) =>
        Tables.Write(session.Host, ["steps", "entity", "kind", "by"], near.Select(n => new[]
        {
            n.Steps.ToString(CultureInfo.InvariantCulture), n.Entity.Name, n.Entity.Kind.ToString(), string.Join(", ", n.Relations.Select(r => r.ToString()).Distinct()),
        }));
}
