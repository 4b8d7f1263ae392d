using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Evaluation;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg evaluate GOLD</c>: precision, recall and F1 of the whole chain on hand-marked sentences.</summary>
internal static class EvaluateCommand
{
    private static readonly Argument<string> Gold = new("GOLD") { Description = "A .jsonl file of hand-marked sentences, or a folder of them." };
    private static readonly Option<string?> Split = new("--split") { Description = "Part of the gold (train, dev); without it all.", HelpName = "NAME" };
    private static readonly Option<string?> Predictions = new("--predictions") { Description = "Writes what was found in the gold's form.", HelpName = "FILE" };
    private static readonly Option<bool> Types = new("--types") { Description = "One line a type of triple, too." };
    private static readonly Option<bool> Decoder = new("--decoder") { Description = "Scores the sentence decoder alone, without the document part." };

    public static Command Create(CliHost host) => new Command(
        "evaluate", "Scores the extractor on hand-marked sentences: precision, recall, F1.").With(host, [Gold, Split, Predictions, Types, Decoder, .. ReaderOptions.Symbols], RunAsync);

    private static Task<int> RunAsync(Session session, ParseResult parse, CancellationToken cancellationToken)
    {
        var gold = Read(parse.GetValue(Gold)!, parse.GetValue(Split));
        using var analyzer = session.Host.Composition.OpenAnalyzer(ReaderOptions.Of(session));
        var (predicted, done) = (new List<GoldSentence>(), 0);
        var step = session.Progress.Begin("reading", "document", gold.Documents.Length);
        foreach (var document in gold.Documents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            predicted.AddRange(Predict(analyzer, document, parse.GetValue(Decoder), cancellationToken));
            step.Report(++done);
        }

        if (parse.GetValue(Predictions) is { } file)
        {
            using var output = new StreamWriter(file, false, new UTF8Encoding(false));
            GoldWriter.Write(predicted, output);
        }

        var report = Scorer.Score(gold.Sentences, predicted);
        if (session.Json) session.WriteJson(json => WriteJson(json, report, parse.GetValue(Types)));
        else session.Out.Write(report.ToString(parse.GetValue(Types)));
        return Task.FromResult(ExitCodes.Ok);
    }

    private static GoldCorpus Read(string path, string? split)
    {
        var corpus = GoldCorpus.Read(path);
        try
        {
            return split is null ? corpus : corpus.OfSplit(split);
        }
        catch (ArgumentException e)
        {
            throw new CliException(ExitCodes.BadInput, e.Message, e);
        }
    }

    private static ImmutableArray<GoldSentence> Predict(IArticleAnalyzer analyzer, GoldDocument gold, bool decoder, CancellationToken cancellationToken)
    {
        if (gold.Sentences.FirstOrDefault(s => string.IsNullOrWhiteSpace(s.Text)) is { } blank)
            throw new CliException(ExitCodes.BadInput, $"{blank.Id}: the gold sentence has no text; give it one or leave it out.");
        var document = gold.ToDocument();
        string[] ids = [.. gold.Sentences.Select(s => s.Id)];
        return decoder
            ? GoldForm.FromSentences(analyzer.AnalyzeSentences(document, cancellationToken), document.Text, ids)
            : GoldForm.From(analyzer.Analyze(document, cancellationToken), ids);
    }

    private static void WriteJson(JsonOutput json, ScoreReport report, bool types) => json.Object(() =>
    {
        json.Add("sentences", report.Sentences).Add("predicted", report.Predicted).List("totals", report.Totals, l => Line(json, l));
        if (types) json.List("types", report.Types, l => Line(json, l));
    });

    private static void Line(JsonOutput json, ScoreLine line) => json.Object(() => json
        .Add("name", line.Name).Add("precision", Math.Round(line.Precision, 2)).Add("recall", Math.Round(line.Recall, 2)).Add("f1", Math.Round(line.F1, 2))
        .Add("matched", line.Matched).Add("gold", line.Gold).Add("predicted", line.Predicted));
}
