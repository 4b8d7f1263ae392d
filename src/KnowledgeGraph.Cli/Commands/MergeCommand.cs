using System.CommandLine;
using KnowledgeGraph.Cli.Completion;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Cli.Selection;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg merge A B</c>: says that two entities are one.</summary>
internal static class MergeCommand
{
    private static readonly Argument<string> First = new Argument<string>("A") { Description = $"The entity that goes on. {EntityNames.Help}" }.Completing(CompletedBy.Entity);
    private static readonly Argument<string> Second = new Argument<string>("B") { Description = $"The entity that becomes a part of it. {EntityNames.Help}" }.Completing(CompletedBy.Entity);
    private static readonly Option<string?> Why = new("--why") { Description = "The reason, shown wherever the merge is.", HelpName = "TEXT" };
    private static readonly Option<bool> Force = new("--force") { Description = "Also where the two are of different kinds." };

    public static Command Create(CliHost host) =>
        new Command("merge", "Makes one entity of two, by hand; kg unmerge undoes it.").With(host, [First, Second, Why, Force], RunAsync);

    private static async Task<int> RunAsync(Session session, ParseResult parse, CancellationToken cancellationToken)
    {
        await using var decisions = await DecisionSession.OpenAsync(session);
        var graph = await decisions.LoadAsync(cancellationToken);
        var (first, second) = (EntityNames.One(graph, parse.GetValue(First)!), EntityNames.One(graph, parse.GetValue(Second)!));
        if (first.Equals(second)) throw new CliException(ExitCodes.BadInput, Already(graph, first, parse.GetValue(Second)!));
        if (first.Kind != second.Kind && !parse.GetValue(Force))
            throw new CliException(ExitCodes.BadInput, $"{first.Name} is a {first.Kind} and {second.Name} a {second.Kind}; add --force if they are one nevertheless.");
        await DecideAsync(decisions.Decisions, graph, first, second, parse.GetValue(Why), cancellationToken);
        var merged = await decisions.LoadAsync(cancellationToken);
        if ((Now(graph, merged, first) ?? Now(graph, merged, second)) is { } now) Report(session, merged, now, now.Id == second.Id ? first : second, merged.Loops.Length - graph.Loops.Length);
        else session.Note($"{OneLine.Of($"{first.Name} and {second.Name}")}: decided, and in no document any more; the decision holds when one tells of them again.");
        return ExitCodes.Ok;
    }

    /// <summary>Takes back what keeps the two apart, then keeps the decision; where one name was split by hand that is enough.</summary>
    private static async Task DecideAsync(IDecisionStore store, EntityGraph graph, Entity first, Entity second, string? why, CancellationToken cancellationToken)
    {
        var (ones, others) = (graph.Resolution.MembersOf(first), graph.Resolution.MembersOf(second));
        var joined = false;
        foreach (var (one, other) in ones.SelectMany(o => others.Select(t => (o, t))))
        {
            var wasApart = await store.WithdrawAsync(HandDecision.IdOf(one.Key, other.Key), cancellationToken);
            if (one.Key.Id != other.Key.Id) continue;
            joined |= wasApart;
            foreach (var part in new[] { one.Key, other.Key }.Where(k => k.Part is not null))
                joined |= await store.WithdrawAsync(HandDecision.IdOf(new EntityKey(part.Id), part), cancellationToken);
        }

        if (!joined) await store.DecideAsync(new HandDecision(Verdict.Merge, ones[0].Key, first.Name, others[0].Key, second.Name, why), cancellationToken);
    }

    /// <summary>What became of an entity; others may have merged it further, or taken its documents away, while this was decided.</summary>
    private static Entity? Now(EntityGraph before, EntityGraph after, Entity entity)
    {
        if (after.Find(entity.Id) is { } same) return same;
        var keys = before.Resolution.MembersOf(entity).Select(m => m.Key).ToHashSet();
        return after.Entities.FirstOrDefault(e => after.Resolution.MembersOf(e).Any(m => keys.Contains(m.Key)));
    }

    private static string Already(EntityGraph graph, Entity entity, string name) =>
        graph.Resolution.Merges.FirstOrDefault(m => m.Kept == entity.Id && NameKey.Of(m.AbsorbedName) == NameKey.Of(name)) is { } merge
            ? $"{merge.AbsorbedName} and {merge.KeptName} are one entity already ({merge.Reason}); nothing to do."
            : $"{OneLine.Of(name)}: an entity cannot be merged with itself; name two, kg show says what they are.";

    private static void Report(Session session, EntityGraph graph, Entity entity, Entity second, int loops)
    {
        if (session.Json)
        {
            session.WriteJson(json => json.List(MergeOutput.Of(graph, entity).Merges, m => MergeOutput.WriteJson(json, m)));
        }
        else if (!session.Quiet)
        {
            session.Screen.WriteLine(OneLine.Visible(
                $"{second.Name} is now {entity.Name}: {Words.Count(entity.MentionCount, "mention")} in {Words.Count(entity.DocumentCount, "document")}; kg unmerge takes it back."));
        }

        if (loops > 0) session.Note($"left out now: {Words.Count(loops, "piece")} of evidence for relations between the two.");
    }
}
