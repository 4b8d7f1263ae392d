using System.Globalization;
using KnowledgeGraph.Analytics;
using KnowledgeGraph.Analytics.Similarity;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;

namespace KnowledgeGraph.Cli.Analysis;

/// <summary>Links that are likely and not there, for readers and as JSON.</summary>
internal static class LinkOutput
{
    /// <summary>The likeliest links of one entity, or of all.</summary>
    /// <exception cref="CliException">Figures are to be kept and no entity is named.</exception>
    public static async Task<int> RunAsync(Session session, CompactGraph graph, int? named, LinkMeasure measure, int top, bool keep, CancellationToken cancellationToken)
    {
        if (keep && named is null) throw new CliException(ExitCodes.Usage, "--write keeps a figure an entity; with --links name one.");
        if (top > 1_000_000) throw new CliException(ExitCodes.Usage, $"--top {top}: with --links at most 1000000.");
        var options = new LinkPredictionOptions { Measure = measure, Count = top };
        var found = named is { } one ? LinkPrediction.Of(graph, one, options, cancellationToken) : LinkPrediction.Find(graph, options, cancellationToken);
        var neighbours = found.Select(l => Order(l, named)).ToList();
        if (session.Json) session.WriteJson(json => json.List(neighbours, l => WriteJson(json, graph, l)));
        else if (neighbours.Count > 0) Write(session, graph, measure, neighbours);
        if (neighbours.Count == 0) session.Note("nothing that is not linked shares a neighbour; try --status all.");
        if (keep) await ScoreFile.WriteAsync(session, measure.ToString().ToLowerInvariant(), neighbours.ToDictionary(l => graph.IdOf(l.To), l => Figures.Rounded(l.Score)), cancellationToken);
        return ExitCodes.Ok;
    }

    /// <summary>The named entity first.</summary>
    private static (int From, int To, double Score) Order(LinkScore link, int? named) => link.Second == named ? (link.Second, link.First, link.Score) : (link.First, link.Second, link.Score);

    private static void WriteJson(JsonOutput json, CompactGraph graph, (int From, int To, double Score) link) => json.Object(() => json
        .Add("from", graph.Entity(link.From).Name).Add("fromId", graph.IdOf(link.From).Value).Add("to", graph.Entity(link.To).Name).Add("toId", graph.IdOf(link.To).Value)
        .Add("score", Figures.Rounded(link.Score)));

    private static void Write(Session session, CompactGraph graph, LinkMeasure measure, IEnumerable<(int From, int To, double Score)> links) =>
        Tables.Write(session.Host, ["entity", "may be linked to", measure.ToString().ToLowerInvariant()], links.Select(l => new[]
        {
            graph.Entity(l.From).Name, graph.Entity(l.To).Name, l.Score.ToString("0.000", CultureInfo.InvariantCulture),
        }));
}
