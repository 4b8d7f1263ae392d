using System.CommandLine;
using KnowledgeGraph.Cli.Completion;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Rules;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.English;
using KnowledgeGraph.Rules;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg rules test|check|learn|schema</c>: a user's own pattern rules.</summary>
internal static class RulesCommand
{
    private static readonly Argument<string[]> Files = new("FILE") { Description = "Files of pattern rules.", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<string?> Rule = new("--rule") { Description = "Only the rule of this name.", HelpName = "NAME" };
    private static readonly Argument<string[]> Examples = new("EXAMPLE")
    {
        Description = "Two or more sentences with marks: \"{subject:Veltro} owns {object:Sea Rose}.\"; - reads one a line from stdin.", Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string> Relation = new Option<string>("--relation") { Description = "The relation that the rule finds.", HelpName = "NAME", Required = true }.Completing(CompletedBy.Relation);
    private static readonly Option<string?> Name = new("--name") { Description = "Name of the rule; the default is made from the relation.", HelpName = "NAME" };

    public static Command Create(CliHost host)
    {
        var command = new Command("rules", "Tries, checks and proposes pattern rules of your own (docs/own-relations.md).");
        command.Subcommands.Add(new Command("test", "Runs the examples of each rule through the model and says which fail and why.").With(host, [Files, Rule], TestAsync));
        command.Subcommands.Add(new Command("check", "Says whether rule files are sound, else what is wrong, in which line and column.").With(host, [Files], CheckAsync));
        command.Subcommands.Add(new Command("learn", "Proposes a rule from marked sentences by the way through the tree that they have in common.").With(host, [Examples, Relation, Name], LearnAsync));
        command.Subcommands.Add(new Command("schema", "Prints the JSON Schema of rule files, for editors.").With(host, [], SchemaAsync));
        return command;
    }

    private static Task<int> TestAsync(Session session, ParseResult parse, CancellationToken cancellationToken)
    {
        var set = RuleSet.FromFiles(parse.GetValue(Files)!, session.Ontology);
        var rules = set.Rules.Where(r => parse.GetValue(Rule) is not { } name || r.Name == name).ToList();
        if (rules.Count == 0) throw new CliException(ExitCodes.BadInput, $"--rule {parse.GetValue(Rule)}: no such rule; there are {string.Join(", ", set.Rules.Select(r => r.Name).Take(20))}.");
        using var analyzer = session.Host.Composition.OpenAnalyzer(new EnglishReaderOptions { Ontology = session.Ontology, Extractors = [set] });
        var test = new RuleTest(analyzer, set);
        var (results, step) = (new List<RuleTestResult>(), session.Progress.Begin("trying", "example", rules.Sum(r => r.Positive.Length + r.Negative.Length)));
        foreach (var result in rules.SelectMany(r => test.Run(r, cancellationToken)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            results.Add(result);
            step.Report(results.Count);
        }

        if (session.Json) session.WriteJson(json => json.List(results, r => WriteJson(json, r)));
        else Write(session, rules, results);
        return Task.FromResult(results.All(r => r.Passed) ? ExitCodes.Ok : ExitCodes.Failure);
    }

    private static void Write(Session session, List<PatternRule> rules, List<RuleTestResult> results)
    {
        foreach (var r in results.Where(r => !r.Passed)) session.Out.WriteLine(OneLine.Of($"{r.Rule.Name}, line {r.Example.Line}: \"{r.Example.Text}\": {r.Why}"));
        foreach (var rule in rules.Where(r => r.Positive.IsEmpty || r.Negative.IsEmpty))
            session.Note($"{rule.Name} has no {(!rule.Negative.IsEmpty ? "positive " : rule.Positive.IsEmpty ? "" : "negative ")}example; what is not tried is not known.");
        session.Out.WriteLine($"{Words.Count(rules.Count, "rule")}, {Words.Count(results.Count, "example")}: {results.Count(r => r.Passed)} passed, {results.Count(r => !r.Passed)} failed");
    }

    private static void WriteJson(JsonOutput json, RuleTestResult r) => json.Object(() => json
        .Add("rule", r.Rule.Name).Add("line", r.Example.Line).Add("text", r.Example.Text).Add("subject", r.Example.Subject).Add("object", r.Example.Object)
        .Add("passed", r.Passed).Texts("found", r.Found).Add("why", r.Passed ? null : r.Why));

    private static Task<int> CheckAsync(Session session, ParseResult parse, CancellationToken cancellationToken)
    {
        var files = parse.GetValue(Files)!;
        var set = RuleSet.FromFiles(files, session.Ontology);
        if (session.Json) session.WriteJson(json => json.List(set.Rules, r => json.Object(() => json.Add("name", r.Name).Add("finds", r.Type).Add("confidence", r.Confidence).Add("definition", r.Definition).Add("positive", r.Positive.Length).Add("negative", r.Negative.Length))));
        else session.Out.WriteLine(OneLine.Of($"{string.Join(", ", files)}: sound; {Words.Count(set.Rules.Length, "rule")} for {Words.Count(set.Rules.Select(r => r.Type).Distinct().Count(), "relation")}"));
        return Task.FromResult(ExitCodes.Ok);
    }

    private static async Task<int> LearnAsync(Session session, ParseResult parse, CancellationToken cancellationToken)
    {
        var relation = parse.GetValue(Relation)!;
        if (!session.Ontology.TryGetRelation(relation, out var type)) throw new CliException(ExitCodes.BadInput, $"--relation {relation}: the ontology has no such relation; name one of kg ontology, or an ontology with --ontology FILE.");
        var examples = new List<RuleExample>();
        foreach (var text in await TextsAsync(session, parse.GetValue(Examples)!, cancellationToken))
            examples.Add(Parse(text, examples.Count + 1));
        using var analyzer = session.Host.Composition.OpenAnalyzer(new EnglishReaderOptions { Ontology = session.Ontology });
        var (rule, others) = RuleLearner.Learn(
            examples,
            text => TextSegmenter.Segment(new Article { Text = text }) is var document ? (document, analyzer.AnalyzeSentences(document, cancellationToken)) : default,
            parse.GetValue(Name) ?? relation.ToLowerInvariant().Replace('_', '-'), type);
        session.Out.Write(rule.ToJson());
        foreach (var (example, way) in others) session.Note($"example {example + 1} goes another way ({way}) and is left out; learn a rule of its own from it and another one like it.");
        return ExitCodes.Ok;
    }

    private static RuleExample Parse(string text, int number)
    {
        try
        {
            return RuleExample.Parse(text);
        }
        catch (FormatException e)
        {
            throw new CliException(ExitCodes.BadInput, $"example {number}: {e.Message}.", e);
        }
    }

    private static async Task<IReadOnlyList<string>> TextsAsync(Session session, string[] examples, CancellationToken cancellationToken)
    {
        if (examples is not ["-"] || session.Host.OpenStdin() is not { } stdin) return examples;
        using var reader = new StreamReader(stdin);
        return [.. (await reader.ReadToEndAsync(cancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }

    private static Task<int> SchemaAsync(Session session, ParseResult parse, CancellationToken cancellationToken)
    {
        session.Out.Write(RuleSet.Schema);
        return Task.FromResult(ExitCodes.Ok);
    }
}
