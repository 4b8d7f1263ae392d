using System.CommandLine;
using KnowledgeGraph.Cli.Completion;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Cli.Selection;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg unmerge A [B]</c>: says that names which were made one are several.</summary>
internal static class UnmergeCommand
{
    private static readonly Argument<string> First = new Argument<string>("A") { Description = $"The entity. {EntityNames.Help}" }.Completing(CompletedBy.Entity);

    private static readonly Argument<string?> Second = new Argument<string?>("B")
    {
        Description = "The name in it that means another entity; may be left out: then every name that was merged.", Arity = ArgumentArity.ZeroOrOne,
    }.Completing(CompletedBy.Entity);

    private static readonly Option<string?> Document = new Option<string?>("--document")
    {
        Description = "Where one name means two: the document that means another bearer. " + DocumentNames.Help, HelpName = "DOC",
    }.Completing(CompletedBy.Document);

    private static readonly Option<string?> Why = new("--why") { Description = "The reason, shown by kg merges.", HelpName = "TEXT" };

    public static Command Create(CliHost host) =>
        new Command("unmerge", "Keeps names apart that were made one entity, by a rule or by hand.").With(host, [First, Second, Document, Why], RunAsync);

    private static async Task<int> RunAsync(Session session, ParseResult parse, CancellationToken cancellationToken)
    {
        await using var decisions = await DecisionSession.OpenAsync(session);
        var graph = await decisions.LoadAsync(cancellationToken);
        var (first, second, document) = (parse.GetValue(First)!, parse.GetValue(Second), parse.GetValue(Document));
        if (second is not null && document is not null) throw new CliException(ExitCodes.Usage, "B and --document: give one of them; B is a name, --document what one document says under A.");
        var entity = EntityNames.One(graph, first);
        var apart = document is null
            ? Separation.OfNames(graph, entity, first, second)
            : await Separation.OfDocumentAsync(decisions.Store, graph, entity, await DocumentNames.OneAsync(decisions.Store, document, cancellationToken), cancellationToken);
        foreach (var decision in apart.Select(d => d with { Why = parse.GetValue(Why) }))
        {
            // Two bearers of one name are apart of themselves; what made them one is taken back.
            await decisions.Decisions.WithdrawAsync(decision.Id, cancellationToken);
            if (decision.First.Id != decision.Second.Id || decision.First.Part is null) await decisions.Decisions.DecideAsync(decision, cancellationToken);
        }

        Report(session, apart);
        return ExitCodes.Ok;
    }

    private static void Report(Session session, IReadOnlyList<HandDecision> apart)
    {
        if (session.Json) session.WriteJson(json => json.List(apart, d => MergeOutput.WriteJson(json, d)));
        else if (!session.Quiet)
            foreach (var decision in apart) session.Screen.WriteLine(OneLine.Visible($"{decision.SecondName} is kept apart from {decision.FirstName}; kg merge takes it back."));
    }
}
