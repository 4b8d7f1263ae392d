using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Analytics.Similarity;
using KnowledgeGraph.Analytics;
using KnowledgeGraph.Cli.Analysis;
using KnowledgeGraph.Cli.Completion;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg similar NAME</c>: entities that stand in the same relations to the same others; with <c>--links</c> those likely to be linked.</summary>
internal static class SimilarCommand
{
    private static readonly Argument<string?> Name = new Argument<string?>("NAME") { Description = "Name or alias of the entity; with --links it may be left out.", Arity = ArgumentArity.ZeroOrOne }.Completing(CompletedBy.Entity);
    private static readonly Option<int?> Top = NumberOption.Positive("--top", "N", "How many to show; the default is 10.");
    private static readonly Option<bool> AnyKind = new("--any-kind") { Description = "Entities of other kinds too." };
    private static readonly Option<bool> AnyTie = new("--any-type") { Description = "A neighbour is shared whatever the types and directions of the relations to it." };

    private static readonly Option<LinkMeasure?> Links = Choice.Of<LinkMeasure>("--links", "Lists instead who is not linked and likely to be, by this measure of common neighbours.");
    private static readonly Option<bool> Keep = ScoreFile.Option();

    public static Command Create(CliHost host)
    {
        var analysis = new AnalysisOptions(directed: true, named: false);
        return new Command("similar", "Lists the entities that share most relations to the same others with one.").With(
            host, [Name, Top, AnyKind, AnyTie, Links, .. analysis.Symbols, Keep], (session, parse, cancellationToken) => RunAsync(session, analysis, parse, cancellationToken));
    }

    private static async Task<int> RunAsync(Session session, AnalysisOptions analysis, ParseResult parse, CancellationToken cancellationToken)
    {
        parse.Require(AnyKind, parse.GetValue(Links) is null, "has no meaning for --links, which looks at entities of every kind");
        parse.Require(AnyTie, parse.GetValue(Links) is null, "has no meaning for --links, which looks at relations of every type");
        var graph = await analysis.CompactAsync(session, await session.LoadAsync(cancellationToken), parse, cancellationToken);
        int? named = parse.GetValue(Name) is { } name ? OneEntity.Vertex(session, graph, name) : null;
        if (parse.GetValue(Links) is { } measure) return await LinkOutput.RunAsync(session, graph, named, measure, parse.GetValue(Top) ?? 10, parse.GetValue(Keep), cancellationToken);
        var vertex = named ?? throw new CliException(ExitCodes.Usage, "give the NAME of an entity, or --links for pairs.");
        var options = new SimilarEntityOptions { Count = parse.GetValue(Top) ?? 10, SameKind = !parse.GetValue(AnyKind), MatchTypes = !parse.GetValue(AnyTie) };
        var found = SimilarEntities.Find(graph, vertex, options, cancellationToken);
        if (session.Json) session.WriteJson(json => json.List(found, s => WriteJson(json, graph, s)));
        else if (!found.IsEmpty) Write(session, graph, found);
        if (parse.GetValue(Keep)) await ScoreFile.WriteAsync(session, "similarity", found.ToDictionary(s => graph.IdOf(s.Vertex), s => Figures.Rounded(s.Score)), cancellationToken);
        if (found.IsEmpty) session.Note("nothing shares a relation with it; try --any-kind, --any-type or --status all.");
        return ExitCodes.Ok;
    }

    private static void WriteJson(JsonOutput json, CompactGraph graph, SimilarEntity similar) => json.Object(() => json
        .Add("name", graph.Entity(similar.Vertex).Name).Add("kind", graph.Entity(similar.Vertex).Kind.ToString()).Add("id", graph.IdOf(similar.Vertex).Value)
        .Add("score", Figures.Rounded(similar.Score)).Texts("shared", similar.SharedNeighbours.Select(v => graph.Entity(v).Name)));

    private static void Write(Session session, CompactGraph graph, IEnumerable<SimilarEntity> found) =>
        Tables.Write(session.Host, ["entity", "kind", "score", "shared"], found.Select(s => new[]
        {
            graph.Entity(s.Vertex).Name, graph.Entity(s.Vertex).Kind.ToString(), s.Score.ToString("0.000", CultureInfo.InvariantCulture),
            string.Join(", ", s.SharedNeighbours.Select(v => graph.Entity(v).Name)),
        }));
}
