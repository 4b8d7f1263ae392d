using System.CommandLine;
using KnowledgeGraph.Cli.Explaining;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg explain "SENTENCE"</c>: what the extractor sees, and why each fact was kept or rejected.</summary>
internal static class ExplainCommand
{
    private static readonly Argument<string> Sentence = new("SENTENCE") { Description = "One sentence or a few, in quotation marks; - reads stdin." };
    private static readonly Option<DateOnly?> Date = DayOption.Create("--date", "Day of publication, against which \"last week\" is read.");

    public static Command Create(CliHost host) => new Command(
        "explain", "Shows what the extractor sees in a sentence: words, tree, mentions, events, and why each fact was kept or rejected.").With(host, [Sentence, Date], RunAsync);

    private static async Task<int> RunAsync(Session session, ParseResult parse, CancellationToken cancellationToken)
    {
        var text = parse.GetValue(Sentence)!;
        if (text == "-" && session.Host.OpenStdin() is { } stdin)
        {
            using var reader = new StreamReader(stdin);
            text = await reader.ReadToEndAsync(cancellationToken);
        }

        if (string.IsNullOrWhiteSpace(text)) throw new CliException(ExitCodes.BadInput, "SENTENCE: empty; give at least one sentence in quotation marks.");
        using var analyzer = session.Host.Composition.OpenAnalyzer(session.Ontology);
        var document = TextSegmenter.Segment(new Article { Text = text, PublishedAt = parse.GetValue(Date) });
        var facts = analyzer.Analyze(document, cancellationToken);
        if (session.Json) session.WriteJson(json => new ExplanationJson(json, facts).Write());
        else new ExplanationText(session.Host, facts).Write();
        return ExitCodes.Ok;
    }
}
