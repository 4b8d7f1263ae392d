using System.CommandLine;
using KnowledgeGraph.Cli.Completion;
using KnowledgeGraph.Cli.Explaining;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Cli.Selection;
using KnowledgeGraph.Formats.Writing.Sentences;
using KnowledgeGraph.Formats.Writing;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg explain "SENTENCE"</c>: what the extractor sees, and why each fact was kept or rejected; <c>--entity</c>: why a node of the graph is one.</summary>
internal static class ExplainCommand
{
    private static readonly Argument<string?> Sentence = new("SENTENCE")
    {
        Description = "One sentence or a few, in quotation marks; - reads stdin; may be left out with --entity.", Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string?> EntityName = new Option<string?>("--entity") { Description = "An entity of the graph in place of a sentence: each mention and merge with its reason. " + EntityNames.Help, HelpName = "NAME" }.Completing(CompletedBy.Entity);
    private static readonly Option<DateOnly?> Date = DayOption.Create("--date", "Day of publication, against which \"last week\" is read.");

    private static readonly Option<string?> Svg = new("--svg") { Description = "Draws the sentences into a picture, - for stdout: tree above the words, mentions and facts below.", HelpName = "FILE" };
    private static readonly Option<string?> Html = new("--html") { Description = "Writes one page for a browser with the pictures and what was kept and rejected, - for stdout.", HelpName = "FILE" };
    private static readonly Option<bool> Force = new("--force") { Description = "Overwrites a file that exists." };

    public static Command Create(CliHost host) => new Command(
        "explain", "Shows what the extractor sees in a sentence: words, tree, mentions, events, and why each fact was kept or rejected.").With(host, [Sentence, EntityName, Date, Svg, Html, Force, .. ReaderOptions.Symbols], RunAsync);

    private static async Task<int> RunAsync(Session session, ParseResult parse, CancellationToken cancellationToken)
    {
        var (text, name) = (parse.GetValue(Sentence), parse.GetValue(EntityName));
        if ((text is null) == (name is null)) throw new CliException(ExitCodes.Usage, "give a sentence in quotation marks, or --entity NAME, not both; see kg explain --help.");
        var (svg, html) = (parse.GetValue(Svg), parse.GetValue(Html));
        if (name is not null && (svg ?? html) is not null) throw new CliException(ExitCodes.Usage, "--svg and --html draw sentences; give one in place of --entity.");
        if (svg is "" || html is "") throw new CliException(ExitCodes.Usage, "an empty name was given with --svg or --html; name a file, or - for stdout.");
        if (name is not null) return await ExplainEntityAsync(session, name, cancellationToken);
        if (text == "-" && session.Host.OpenStdin() is { } stdin)
        {
            using var reader = new StreamReader(stdin);
            text = await reader.ReadToEndAsync(cancellationToken);
        }
        else if (File.Exists(text))
        {
            session.Note($"{OneLine.Of(text!)}: there is a file of this name, and its name is explained, not what it says; kg explain - < {OneLine.Of(text!)} reads it.");
        }

        if (string.IsNullOrWhiteSpace(text)) throw new CliException(ExitCodes.BadInput, "SENTENCE: empty; give at least one sentence in quotation marks.");
        using var analyzer = session.Host.Composition.OpenAnalyzer(ReaderOptions.Of(session));
        var document = TextSegmenter.Segment(new Article { Text = text, PublishedAt = parse.GetValue(Date) });
        var facts = analyzer.Analyze(document, cancellationToken);
        session.NoteCapped();
        var failed = session.Guards.Any(g => g.Report.Failures > 0) || session.Model?.Extractor.Report.Failures > 0 ? ExitCodes.Partial : ExitCodes.Ok;
        if (svg is not null) Draw(session, svg, parse.GetValue(Force), output => SentenceDrawing.WriteSvg(facts, output));
        if (html is not null) Draw(session, html, parse.GetValue(Force), output => SentenceDrawing.WriteHtml(facts, output));
        if ((svg ?? html) is not null) return failed;
        if (session.Json) session.WriteJson(json => new ExplanationJson(json, facts).Write());
        else new ExplanationText(session.Host, facts).Write();
        return failed;
    }

    private static void Draw(Session session, string file, bool force, Func<TextWriter, WriteReport> write)
    {
        var report = file == "-" ? write(session.Out) : ExportFiles.Write(file, force, write);
        if (report.Warning is { } warning) session.Note(warning);
        if (file != "-") session.Note($"{Words.Count(report.Nodes, "sentence")} in {OneLine.Of(file)}.");
    }

    private static async Task<int> ExplainEntityAsync(Session session, string name, CancellationToken cancellationToken)
    {
        var graph = await session.LoadAsync(cancellationToken);
        var explanation = new EntityExplanation(graph, EntityNames.One(graph, name));
        if (session.Json) session.WriteJson(explanation.WriteJson);
        else explanation.Write(session.Screen);
        return ExitCodes.Ok;
    }
}
