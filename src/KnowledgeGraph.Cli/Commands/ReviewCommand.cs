using System.CommandLine;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Reviewing;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Cli.Selection;
using KnowledgeGraph.Evaluation;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Review;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg review</c>: facts are judged by hand, one sentence at a time; the verdicts stay.</summary>
internal static class ReviewCommand
{
    private const double DefaultBelow = 0.7;
    private const long MostBytes = 256 << 20;
    private const string Variable = "KG_REVIEWER";

    private static readonly Option<double?> Below = NumberOption.Share("--below", "P", "Facts of less confidence than this; the default is 0.7.");
    private static readonly Option<bool> List = new("--list") { Description = "Lists the facts in place of asking." };
    private static readonly Option<bool> Judged = new("--judged") { Description = "Lists the facts that were judged, with the verdicts." };
    private static readonly Option<string?> Verdicts = new("--verdicts") { Description = "Reads verdicts from a file in place of asking: JSON lines with id, verdict (verified, rejected, open), by and note; - for stdin.", HelpName = "FILE" };
    private static readonly Option<string?> Gold = new("--gold") { Description = "Writes the sentences that were judged whole in the form that kg evaluate reads; - for stdout.", HelpName = "FILE" };
    private static readonly Option<string?> By = new("--by") { Description = $"Who judges; the default is {Variable}, else the name of the user.", HelpName = "NAME" };
    private static readonly Option<bool> Force = new("--force") { Description = "Overwrites the file of --gold if it exists." };

    public static Command Create(CliHost host)
    {
        var selection = new SelectionOptions();
        return new Command("review", "Has facts judged by hand, the least sure first; a verdict is kept and holds when a document is read again.").With(
            host, [.. selection.Symbols, Below, List, Judged, Verdicts, Gold, By, Force], (session, parse, cancellationToken) => RunAsync(session, selection, parse, cancellationToken));
    }

    private static async Task<int> RunAsync(Session session, SelectionOptions selection, ParseResult parse, CancellationToken cancellationToken)
    {
        var (list, judged, file, gold) = (parse.GetValue(List), parse.GetValue(Judged), parse.GetValue(Verdicts), parse.GetValue(Gold));
        if (new[] { list || judged, file is not null, gold is not null }.Count(w => w) > 1) throw new CliException(ExitCodes.Usage, "--list, --verdicts and --gold: give one of them.");
        if (file is "" || gold is "") throw new CliException(ExitCodes.Usage, "an empty name was given with --verdicts or --gold; name a file, or - for standard input or output.");
        var readOnly = list || judged || gold is not null;
        if (file is not null and not "-" && !File.Exists(file)) throw new CliException(ExitCodes.BadInput, $"{OneLine.Of(file)}: {(Directory.Exists(file) ? "a folder" : "no such file")}; name a file of verdicts, or - for standard input.");
        if (!readOnly && file is null && session.Host.ReadKey is null) throw new CliException(ExitCodes.Usage, "nobody is at a terminal to be asked; give --list, or --verdicts FILE.");
        var asking = !readOnly && file is null ? Reviewer(session, parse) : "";
        await using var reviewing = await ReviewSession.OpenAsync(session, readOnly);
        if (gold is not null) return await WriteGoldAsync(session, reviewing, gold, parse.GetValue(Force), cancellationToken);
        var graph = await reviewing.LoadAsync(cancellationToken);
        if (file is not null) return await TakeAsync(session, reviewing, graph, file, () => Reviewer(session, parse), cancellationToken);
        var query = await selection.ReadAsync(session, graph, parse, cancellationToken) with { MinConfidence = 0 };
        UnknownName.Refuse(graph, query);
        TypeCheck.Relations(graph, session.Ontology, query.Types, canAskForEvents: false);
        var items = ReviewQueue.Of(graph, query, parse.GetValue(Below) ?? DefaultBelow, judged);
        if (list || judged) Show(session, items, judged);
        else await AskAsync(session, reviewing, items, asking, cancellationToken);
        return ExitCodes.Ok;
    }

    private static string Reviewer(Session session, ParseResult parse) =>
        (string?[])[parse.GetValue(By), session.Host.Environment(Variable), session.Host.Environment("USER"), session.Host.Environment("USERNAME")] is var names
        && names.FirstOrDefault(n => !string.IsNullOrWhiteSpace(n)) is { } name ? OneLine.Short(name, 100) : throw new CliException(ExitCodes.Usage, "nobody's name is known; say with --by NAME who judges.");

    private static void Show(Session session, IReadOnlyList<ReviewItem> items, bool judged)
    {
        if (session.Json) session.WriteJson(json => json.List(items, i => VerdictOutput.WriteJson(json, i)));
        else foreach (var item in items) VerdictOutput.Write(session.Screen, item);
        if (items.Count == 0) session.Note(judged ? "no such facts were judged; kg review, or kg review --verdicts FILE, judges them." : "no such facts; --below 1 takes surer ones, --judged those that were judged.");
    }

    private static async Task AskAsync(Session session, ReviewSession reviewing, IReadOnlyList<ReviewItem> items, string by, CancellationToken cancellationToken)
    {
        if (items.Count == 0)
        {
            session.Note("nothing is left to be judged; --below 1 takes surer facts, too.");
            return;
        }

        var walk = new ReviewWalk(session, reviewing.Verdicts, by);
        try
        {
            await walk.RunAsync(items, session.Host.ReadKey!, cancellationToken);
        }
        catch (OperationCanceledException e)
        {
            throw new CliException(ExitCodes.Interrupted, $"interrupted; {walk.Verified} verified, {walk.Rejected} rejected by {by} are kept, the same command goes on from there.", e);
        }

        session.Note($"{walk.Verified} verified, {walk.Rejected} rejected by {by}; kg review --judged lists them.");
    }

    private static async Task<int> TakeAsync(Session session, ReviewSession reviewing, EntityGraph graph, string file, Func<string> by, CancellationToken cancellationToken)
    {
        var text = file == "-" ? await ReadStdinAsync(session, cancellationToken) : BoundedFile.ReadText(file, MostBytes);
        var known = graph.Relations.SelectMany(r => r.Evidence.Select(e => new ReviewItem(r, e))).DistinctBy(i => i.Id).ToDictionary(i => i.Id, StringComparer.Ordinal);
        var taken = await new VerdictIntake(session, reviewing.Verdicts, known, by).RunAsync(VerdictLines.Read(text, file), cancellationToken);
        if (session.Json) session.WriteJson(taken.WriteJson);
        else if (!session.Quiet) session.Screen.WriteLine(taken.ToString());
        return taken.ExitCode;
    }

    private static async Task<string> ReadStdinAsync(Session session, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(session.Host.OpenStdin() ?? throw new CliException(ExitCodes.Usage, "--verdicts -: nothing comes from stdin; name a file."));
        return await reader.ReadToEndAsync(cancellationToken);
    }

    private static async Task<int> WriteGoldAsync(Session session, ReviewSession reviewing, string file, bool force, CancellationToken cancellationToken)
    {
        var (sentences, open) = (new List<GoldSentence>(), 0);
        var gold = new GoldFromReview(session.Ontology);
        await foreach (var contribution in reviewing.DocumentsAsync(cancellationToken))
        {
            sentences.AddRange(gold.Of(contribution));
            open += GoldFromReview.OpenIn(contribution);
        }

        if (file == "-") GoldWriter.Write(sentences, session.Out);
        else
        {
            ExportFiles.Write(file, force, output =>
            {
                GoldWriter.Write(sentences, output);
                return sentences.Count;
            });
        }

        session.Note($"{Words.Count(sentences.Count, "sentence")} that {(sentences.Count == 1 ? "was" : "were")} judged whole{(file == "-" ? "" : " in " + OneLine.Of(file))}{(open > 0 ? $"; {Words.Count(open, "sentence")} left out, some of whose facts are not judged" : "")}.");
        return ExitCodes.Ok;
    }
}
