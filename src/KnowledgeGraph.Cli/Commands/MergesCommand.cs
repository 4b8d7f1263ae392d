using System.CommandLine;
using KnowledgeGraph.Cli.Completion;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Cli.Selection;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg merges</c>: which names are one entity, which are several, and why.</summary>
internal static class MergesCommand
{
    private static readonly Argument<string?> Name = new Argument<string?>("NAME") { Description = EntityNames.Help + " May be left out: then all.", Arity = ArgumentArity.ZeroOrOne }.Completing(CompletedBy.Entity);
    private static readonly Option<bool> Automatic = new("--automatic") { Description = "Only what rules decided." };
    private static readonly Option<bool> ByHand = new("--by-hand") { Description = "Only what was decided with kg merge and kg unmerge." };

    public static Command Create(CliHost host) =>
        new Command("merges", "Lists which names are one entity, which names are several, and why.").With(host, [Name, Automatic, ByHand], RunAsync);

    private static async Task<int> RunAsync(Session session, ParseResult parse, CancellationToken cancellationToken)
    {
        var graph = await session.LoadAsync(cancellationToken);
        var (automatic, byHand) = (parse.GetValue(Automatic), parse.GetValue(ByHand));
        bool Meant(bool isByHand) => automatic == byHand || isByHand == byHand;
        var all = graph.Resolution;
        var (merges, splits, decisions) = parse.GetValue(Name) is { } name ? Of(graph, EntityNames.One(graph, name)) : (all.Merges, all.Splits, all.Decisions);
        merges = [.. merges.Where(m => Meant(m.IsByHand))];
        splits = [.. splits.Where(s => Meant(s.IsByHand))];
        var apart = decisions.Where(d => Meant(true) && d.Verdict == Verdict.Apart && d.First.Id != d.Second.Id).ToList();
        var unapplied = decisions.Where(d => Meant(true) && all.Unapplied.Contains(d)).ToList();
        if (session.Json)
        {
            session.WriteJson(json => json.Object(() => json
                .List("merges", merges, m => MergeOutput.WriteJson(json, m)).List("splits", splits, s => MergeOutput.WriteJson(json, s))
                .List("apart", apart, d => MergeOutput.WriteJson(json, d)).List("unapplied", unapplied, d => MergeOutput.WriteJson(json, d))));
        }
        else
        {
            Write(session.Screen, merges, splits, apart, unapplied);
        }

        if (merges.Count + splits.Count + apart.Count + unapplied.Count == 0) session.Note("no name was merged or split; kg merge joins two by hand.");
        return ExitCodes.Ok;
    }

    private static (IReadOnlyList<MergeDecision>, IReadOnlyList<SplitDecision>, IReadOnlyList<HandDecision>) Of(EntityGraph graph, Entity entity)
    {
        var (merges, splits) = MergeOutput.Of(graph, entity);
        var keys = graph.Resolution.MembersOf(entity).Select(m => m.Key.Id).ToHashSet();
        return (merges, splits, [.. graph.Resolution.Decisions.Where(d => keys.Contains(d.First.Id) || keys.Contains(d.Second.Id))]);
    }

    private static void Write(TextWriter output, IReadOnlyList<MergeDecision> merges, IReadOnlyList<SplitDecision> splits, List<HandDecision> apart, List<HandDecision> unapplied)
    {
        foreach (var kept in merges.GroupBy(m => m.Kept))
        {
            output.WriteLine(OneLine.Visible($"{kept.First().KeptName} ({kept.First().Kind})"));
            foreach (var merge in kept) output.WriteLine(OneLine.Visible("    " + MergeOutput.Words(merge)));
        }

        foreach (var split in splits)
        {
            output.WriteLine(OneLine.Visible(MergeOutput.Words(split)));
            foreach (var part in split.Parts) output.WriteLine(OneLine.Visible("    " + MergeOutput.Words(part)));
        }

        Section(output, "kept apart by hand", apart);
        Section(output, "decided by hand and without effect now", unapplied);
    }

    private static void Section(TextWriter output, string title, List<HandDecision> decisions)
    {
        if (decisions.Count > 0) output.WriteLine(title);
        foreach (var d in decisions)
            output.WriteLine(OneLine.Visible($"    {d.FirstName} {(d.Verdict == Verdict.Merge ? "with" : "from")} {d.SecondName}{(d.Why is { } why ? ": " + why : "")}"));
    }
}
