using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Analytics;
using KnowledgeGraph.Analytics.Communities;
using KnowledgeGraph.Cli.Analysis;
using KnowledgeGraph.Cli.Completion;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Selection;

/// <summary>Finds a community by its number or a member: as kg communities --write keeps it, else as kg communities finds it.</summary>
internal static class Communities
{
    public static Option<string?> Option() => new Option<string?>("--community")
    {
        Description = "Both ends in this community: the name of a member, or the number that kg communities shows. What --write kept goes first.", HelpName = "NAME",
    }.Completing(CompletedBy.Entity);

    /// <summary>Its members.</summary>
    /// <exception cref="CliException">There is none of this number, or no entity of this name.</exception>
    public static async Task<ImmutableHashSet<EntityId>> MembersAsync(Session session, EntityGraph graph, string asked, CancellationToken cancellationToken)
    {
        var communities = await KeptAsync(session, cancellationToken);
        if (communities.Count == 0) communities = Found(graph, cancellationToken);
        var number = int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given
            : communities.TryGetValue(OneEntity.Find(session, graph, asked).Id, out var own) ? own
            : throw new CliException(ExitCodes.BadInput, $"--community {OneLine.Of(asked)}: the figures that are kept say nothing of this entity; run kg communities --write again.");
        var members = communities.Where(c => c.Value == number).Select(c => c.Key).ToImmutableHashSet();
        if (members.IsEmpty) throw new CliException(ExitCodes.BadInput, $"--community {number}: there is none; kg communities shows 1 to {communities.Values.DefaultIfEmpty().Max()}.");
        return members;
    }

    private static async Task<Dictionary<EntityId, int>> KeptAsync(Session session, CancellationToken cancellationToken)
    {
        await using var store = session.OpenStore(readOnly: true);
        if (store is not IScoreStore scores) return [];
        return (await scores.ScoresAsync(null, cancellationToken)).Where(s => s.Measure == "community").ToDictionary(s => s.Entity, s => (int)s.Value);
    }

    private static Dictionary<EntityId, int> Found(EntityGraph graph, CancellationToken cancellationToken)
    {
        var compact = CompactGraph.From(graph, null, new CompactGraphOptions { Direction = EdgeDirection.Undirected }, cancellationToken);
        var found = Leiden.Find(compact, new LeidenOptions { Seed = 1 }, cancellationToken);
        return Enumerable.Range(0, compact.VertexCount).ToDictionary(compact.IdOf, v => found.Membership[v] + 1);
    }
}
