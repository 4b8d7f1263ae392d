using System.CommandLine;
using KnowledgeGraph.Analytics;
using KnowledgeGraph.Analytics.Communities;
using KnowledgeGraph.Cli.Analysis;
using KnowledgeGraph.Cli.Running;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg communities</c>: groups with more relations inside than between them.</summary>
internal static class CommunitiesCommand
{
    private static readonly Option<CommunityMethod?> By = Choice.Of<CommunityMethod>("--by", "How to find them; the default is leiden.");
    private static readonly Option<CommunityObjective?> Objective = Choice.Of<CommunityObjective>("--objective", "What leiden and louvain optimise; the default is modularity.");
    private static readonly Option<double?> Resolution = NumberOption.Greater("--resolution", "R", "Higher gives more and smaller ones; the default is 1.");
    private static readonly Option<int?> Seed = NumberOption.Positive("--seed", "N", "Another seed may give another, about equally good division; the default is 1.");
    private static readonly Option<int?> Top = NumberOption.Positive("--top", "N", "How many to show; the default is 20. JSON has all.");
    private static readonly Option<bool> Keep = ScoreFile.Option();

    public static Command Create(CliHost host)
    {
        var analysis = new AnalysisOptions(directed: false, weighted: true);
        return new Command("communities", "Finds groups of entities with more relations inside than between them.").With(
            host, [By, Objective, Resolution, Seed, Top, .. analysis.Symbols, Keep], (session, parse, cancellationToken) => RunAsync(session, analysis, parse, cancellationToken));
    }

    private static async Task<int> RunAsync(Session session, AnalysisOptions analysis, ParseResult parse, CancellationToken cancellationToken)
    {
        parse.Require(Objective, parse.GetValue(By) != CommunityMethod.Labels, "belongs to --by leiden and louvain");
        parse.Require(Resolution, parse.GetValue(By) != CommunityMethod.Labels, "belongs to --by leiden and louvain");
        var graph = await analysis.CompactAsync(session, await session.LoadAsync(cancellationToken), parse, cancellationToken);
        var found = Find(graph, parse, cancellationToken);
        var groups = GroupOutput.Of(graph, found.Membership);
        if (session.Json)
        {
            session.WriteJson(json => json.Object(() =>
            {
                json.Add("quality", Figures.Rounded(found.Quality)).Add("count", found.Count);
                json.Named("communities", () => GroupOutput.WriteJson(json, "community", groups));
            }));
        }
        else
        {
            GroupOutput.Write(session, "community", groups, parse.GetValue(Top) ?? 20);
            session.Note($"{Output.Words.Count(found.Count, "community")}, {(parse.GetValue(Objective) == CommunityObjective.ConstantPotts ? "constant Potts quality" : "modularity")} {Figures.Of(found.Quality)}.");
        }

        if (parse.GetValue(Keep)) await ScoreFile.WriteAsync(session, graph, "community", [.. found.Membership.Select(c => c + 1.0)], cancellationToken);
        return ExitCodes.Ok;
    }

    private static CommunityPartition Find(CompactGraph graph, ParseResult parse, CancellationToken cancellationToken)
    {
        var objective = parse.GetValue(Objective) ?? CommunityObjective.Modularity;
        var (resolution, seed) = (parse.GetValue(Resolution) ?? 1, parse.GetValue(Seed) ?? 1);
        return parse.GetValue(By) switch
        {
            CommunityMethod.Louvain => Louvain.Find(graph, new LouvainOptions { Objective = objective, Resolution = resolution, Seed = seed }, cancellationToken),
            CommunityMethod.Labels => LabelPropagation.Find(graph, new LabelPropagationOptions { Seed = seed }, cancellationToken),
            _ => Leiden.Find(graph, new LeidenOptions { Objective = objective, Resolution = resolution, Seed = seed }, cancellationToken),
        };
    }
}
