using System.CommandLine;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Cli.Selection;
using KnowledgeGraph.Conflicts;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg conflicts</c>: facts that cannot both be true, with the evidence of both sides.</summary>
internal static class ConflictsCommand
{
    private const int DefaultLimit = 100;

    private static readonly Option<bool> Dated = new("--dated") { Description = "Only those whose times are known and meet." };
    private static readonly Option<int?> Limit = NumberOption.Positive("--limit", "N", $"At most so many; the default is {DefaultLimit}.");

    public static Command Create(CliHost host)
    {
        var selection = new SelectionOptions();
        return new Command("conflicts", "Lists facts that cannot both be true: two who lead one body at one time, killed and acting later, said and denied.").With(
            host, [.. selection.Symbols, Dated, Limit], (session, parse, cancellationToken) => RunAsync(session, selection, parse, cancellationToken));
    }

    private static async Task<int> RunAsync(Session session, SelectionOptions selection, ParseResult parse, CancellationToken cancellationToken)
    {
        var graph = await session.LoadAsync(cancellationToken);
        var query = await selection.ReadOrNullAsync(session, graph, parse, cancellationToken);
        TypeCheck.Relations(graph, session.Ontology, query?.Types ?? [], canAskForEvents: false);
        var chosen = query is null ? null : graph.Find(query).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        var conflicts = ConflictFinder.Find(graph, cancellationToken)
            .Where(c => chosen is null || chosen.Contains(c.First.Id) || chosen.Contains(c.Second.Id)).Where(c => c.IsDated || !parse.GetValue(Dated)).ToList();
        var shown = conflicts.Take(parse.GetValue(Limit) ?? DefaultLimit).ToList();
        if (session.Json) session.WriteJson(json => json.List(shown, c => ConflictOutput.WriteJson(json, c)));
        else WriteText(session, new SentenceInks(graph), shown);
        if (conflicts.Count == 0) session.Note("no conflicts; kg ontology shows which relations can be once (exclusive, functional, final).");
        else if (shown.Count < conflicts.Count) session.Note($"{Words.Count(shown.Count, "conflict")} of {Words.Number(conflicts.Count)}; --limit N shows more, --from, --to and --type fewer.");
        return ExitCodes.Ok;
    }

    private static void WriteText(Session session, SentenceInks inks, IEnumerable<Conflict> shown)
    {
        foreach (var conflict in shown) ConflictOutput.Write(session.Screen, inks, conflict);
    }
}
