using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Analytics;
using KnowledgeGraph.Cli.Analysis;
using KnowledgeGraph.Cli.Completion;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg rank</c>: the entities in order of a centrality.</summary>
internal static class RankCommand
{
    private static readonly Option<RankMeasure?> By = Choice.Of<RankMeasure>("--by", "What to rank by; the default is pagerank.");
    private static readonly Option<int?> Top = NumberOption.Positive("--top", "N", "How many to show; the default is 20.");
    private static readonly Option<int?> Samples = NumberOption.Positive("--samples", "N", "For betweenness: paths from so many entities stand for those from all.");
    private static readonly Option<string[]> SeenFrom = new Option<string[]>("--seen-from") { Description = "For pagerank: ranks as seen from this entity, also several.", HelpName = "NAME", AllowMultipleArgumentsPerToken = true }.Completing(CompletedBy.Entity);
    private static readonly Option<double?> Damping = NumberOption.BelowOne("--damping", "D", "For pagerank: how likely the walk goes on, at least 0 and less than 1; the default is 0.85.");
    private static readonly Option<double?> Alpha = NumberOption.Greater("--alpha", "A", "For katz: how much a step further away counts; the default is 0.1.");
    private static readonly Option<bool> Lengths = new("--lengths") { Description = "For closeness, harmonic and betweenness: a way is as long as 1 / the weight of --weight." };
    private static readonly Option<bool> Keep = ScoreFile.Option();

    public static Command Create(CliHost host)
    {
        var analysis = new AnalysisOptions(directed: true, weighted: true);
        return new Command("rank", "Ranks entities by a centrality: PageRank, degree, betweenness and others.").With(
            host, [By, Top, SeenFrom, Damping, Alpha, Samples, Lengths, .. analysis.Symbols, Keep], (session, parse, cancellationToken) => RunAsync(session, analysis, parse, cancellationToken));
    }

    private static async Task<int> RunAsync(Session session, AnalysisOptions analysis, ParseResult parse, CancellationToken cancellationToken)
    {
        var measure = parse.GetValue(By) ?? RankMeasure.PageRank;
        Check(parse, measure, analysis);
        var graph = await analysis.CompactAsync(session, await session.LoadAsync(cancellationToken), parse, cancellationToken, parse.GetValue(Lengths));
        var values = Values(session, graph, measure, parse, cancellationToken);
        var order = Enumerable.Range(0, graph.VertexCount).OrderByDescending(v => values[v]).ThenBy(v => v).Take(parse.GetValue(Top) ?? 20).ToList();
        if (session.Json) session.WriteJson(json => WriteJson(json, graph, values, order));
        else Write(session, graph, measure, values, order);
        if (parse.GetValue(Keep)) await ScoreFile.WriteAsync(session, graph, measure.ToString().ToLowerInvariant(), values, cancellationToken);
        return ExitCodes.Ok;
    }

    /// <summary>Options that the measure does not look at are refused.</summary>
    private static void Check(ParseResult parse, RankMeasure measure, AnalysisOptions analysis)
    {
        var ways = measure is RankMeasure.Closeness or RankMeasure.Harmonic or RankMeasure.Betweenness;
        var weighted = parse.GetValue(analysis.Weight) is WeightChoice.Count or WeightChoice.Confidence;
        parse.Require(SeenFrom, measure == RankMeasure.PageRank, "belongs to --by pagerank");
        parse.Require(Damping, measure == RankMeasure.PageRank, "belongs to --by pagerank");
        parse.Require(Alpha, measure == RankMeasure.Katz, "belongs to --by katz");
        parse.Require(Samples, measure == RankMeasure.Betweenness, "belongs to --by betweenness");
        parse.Require(Lengths, ways, "belongs to --by closeness, harmonic and betweenness");
        parse.Require(Lengths, weighted, "needs weights to be made of; add --weight count or confidence");
        if (!weighted) return;
        parse.Require(analysis.Weight, !ways || parse.GetValue(Lengths), $"counts for --by {measure.ToString().ToLowerInvariant()} only as a length; add --lengths");
        parse.Require(analysis.Weight, ways || measure is RankMeasure.PageRank or RankMeasure.Strength or RankMeasure.Hubs or RankMeasure.Authorities or RankMeasure.Eigenvector or RankMeasure.Katz,
            $"does not count for --by {measure.ToString().ToLowerInvariant()}; --by strength is the degree with weights");
    }

    /// <summary>Rounded first, so that equal entities stand in the order of their names and not of a last bit.</summary>
    private static double[] Values(Session session, CompactGraph graph, RankMeasure measure, ParseResult parse, CancellationToken cancellationToken)
    {
        try
        {
            var options = new RankOptions(
                [.. (parse.GetValue(SeenFrom) ?? []).Select(name => OneEntity.Vertex(session, graph, name))],
                parse.GetValue(Damping), parse.GetValue(Alpha), parse.GetValue(Samples), parse.GetValue(Lengths),
                session.Progress.Begin($"computing {measure.ToString().ToLowerInvariant()}"));
            return [.. Ranking.Of(graph, measure, options, cancellationToken).Select(Figures.Rounded)];
        }
        catch (NotConvergedException e)
        {
            var cure = measure == RankMeasure.Katz ? "Give a smaller --alpha." : "With --undirected it may, and --by pagerank always does.";
            throw new CliException(ExitCodes.Failure, $"{e.Message} {cure}", e);
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
