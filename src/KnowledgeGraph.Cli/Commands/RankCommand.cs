using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Analytics;
using KnowledgeGraph.Cli.Analysis;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg rank</c>: the entities in order of a centrality.</summary>
internal static class RankCommand
{
    private static readonly Option<RankMeasure?> By = Choice.Of<RankMeasure>("--by", "What to rank by; the default is pagerank.");
    private static readonly Option<int?> Top = NumberOption.Positive("--top", "N", "How many to show; the default is 20.");
    private static readonly Option<int?> Samples = NumberOption.Positive("--samples", "N", "For betweenness: paths from so many entities stand for those from all.");
    private static readonly Option<string[]> SeenFrom = new("--seen-from") { Description = "For pagerank: ranks as seen from this entity, also several.", HelpName = "NAME", AllowMultipleArgumentsPerToken = true };
    private static readonly Option<bool> Keep = ScoreFile.Option();

    public static Command Create(CliHost host)
    {
        var analysis = new AnalysisOptions(directed: true);
        return new Command("rank", "Ranks entities by a centrality: PageRank, degree, betweenness and others.").With(
            host, [By, Top, SeenFrom, Samples, .. analysis.Symbols, Keep], (session, parse, cancellationToken) => RunAsync(session, analysis, parse, cancellationToken));
    }

    private static async Task<int> RunAsync(Session session, AnalysisOptions analysis, ParseResult parse, CancellationToken cancellationToken)
    {
        var graph = analysis.Compact(session, await session.LoadAsync(cancellationToken), parse, cancellationToken);
        var measure = parse.GetValue(By) ?? RankMeasure.PageRank;
        var values = Values(session, graph, measure, parse, cancellationToken);
        var order = Enumerable.Range(0, graph.VertexCount).OrderByDescending(v => values[v]).ThenBy(v => v).Take(parse.GetValue(Top) ?? 20).ToList();
        if (session.Json) session.WriteJson(json => WriteJson(json, graph, values, order));
        else Write(session, graph, measure, values, order);
        if (parse.GetValue(Keep)) await ScoreFile.WriteAsync(session, graph, measure.ToString().ToLowerInvariant(), values, cancellationToken);
        return ExitCodes.Ok;
    }

    /// <summary>Rounded first, so that equal entities stand in the order of their names and not of a last bit.</summary>
    private static double[] Values(Session session, CompactGraph graph, RankMeasure measure, ParseResult parse, CancellationToken cancellationToken)
    {
        try
        {
            var seenFrom = (parse.GetValue(SeenFrom) ?? []).Select(name => OneEntity.Vertex(session, graph, name)).ToList();
            return [.. Ranking.Of(graph, measure, seenFrom, parse.GetValue(Samples), cancellationToken).Select(Figures.Rounded)];
        }
        catch (NotConvergedException e)
        {
            throw new CliException(ExitCodes.Failure, $"{e.Message} With --undirected it may, and --by pagerank always does.", e);
        }
    }

    private static void WriteJson(JsonOutput json, CompactGraph graph, double[] values, List<int> order)
    {
        var place = 0;
        json.List(order, v => json.Object(() => json
            .Add("rank", ++place).Add("name", graph.Entity(v).Name).Add("kind", graph.Entity(v).Kind.ToString()).Add("id", graph.IdOf(v).Value)
            .Add("score", values[v]).Add("mentions", graph.Entity(v).MentionCount).Add("documents", graph.Entity(v).DocumentCount)));
    }

    private static void Write(Session session, CompactGraph graph, RankMeasure measure, double[] values, List<int> order) =>
        Tables.Write(session.Host, ["rank", "entity", "kind", measure.ToString().ToLowerInvariant(), "mentions"], order.Select((v, i) => new[]
        {
            (i + 1).ToString(CultureInfo.InvariantCulture), graph.Entity(v).Name, graph.Entity(v).Kind.ToString(), Figures.Of(values[v]), Words.Number(graph.Entity(v).MentionCount),
        }));
}
