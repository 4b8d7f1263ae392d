using System.CommandLine;
using System.CommandLine.Help;
using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Cli.Help;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Selection;

namespace KnowledgeGraph.Cli.Running;

/// <summary>The tool: grammar, exit codes, and one line for every error.</summary>
internal static class KgTool
{
    public static async Task<int> RunAsync(CliHost host, string[] args, CancellationToken cancellationToken = default)
    {
        try
        {
            var parse = Root(host).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parse.Errors.Count > 0) return Refuse(host, parse);
            var configuration = new InvocationConfiguration
            {
                Output = host.Out, Error = host.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = host.TerminationTimeout,
            };
            var exitCode = await parse.InvokeAsync(configuration, cancellationToken);
            await host.Out.FlushAsync(CancellationToken.None);
            return exitCode;
        }
        catch (Exception e)
        {
            var (code, message) = Failures.Explain(e);
            await host.TryFlushAsync();
            host.Error.WriteLine("kg: " + OneLine.Of(message));
            if (args.Contains("--verbose") || args.Contains("-v")) host.Error.WriteLine(e);
            return code;
        }
    }

    /// <summary>The grammar.</summary>
    public static RootCommand Root(CliHost host)
    {
        var root = new RootCommand("From news to a knowledge graph, offline: typed relations between entities, each with the sentence that says it.");
        GlobalOptions.AddTo(root);
        root.Options.OfType<VersionOption>().Single().Action = new VersionAction(host);
        Func<CliHost, Command>[] commands =
        [
            BuildCommand.Create, ExtractCommand.Create, AddCommand.Create, ImportCommand.Create, ShowCommand.Create, FindCommand.Create, SaidCommand.Create,
            DocumentsCommand.Create, RemoveCommand.Create, StatsCommand.Create, ConflictsCommand.Create, ExplainCommand.Create, ExportCommand.Create,
            MergeCommand.Create, UnmergeCommand.Create, MergesCommand.Create, ReviewCommand.Create,
            RankCommand.Create, CommunitiesCommand.Create, ComponentsCommand.Create, PathCommand.Create, AroundCommand.Create,
            SimilarCommand.Create, TimelineCommand.Create, ViewCommand.Create,
            LoadCommand.Create, Neo4jCommand.Create,
            EvaluateCommand.Create, OntologyCommand.Create, RulesCommand.Create,
            BackupCommand.Create, DoctorCommand.Create, ConfigCommand.Create, CompletionCommand.Create,
        ];
        foreach (var create in commands) root.Subcommands.Add(create(host));
        root.Subcommands.Add(HelpCommand.Create(host, root));
        root.Subcommands.Add(CompleteCommand.Create(host, root));
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new ExampleHelp((HelpAction)help.Action!);
        root.SetAction(parse => ((ExampleHelp)help.Action!).Invoke(parse));
        return root;
    }

    private static int Refuse(CliHost host, ParseResult parse)
    {
        var command = parse.CommandResult.Command;
        var name = CommandNames.Full(command);
        var message = OneLine.Of(Unknown(parse) ?? parse.Errors[0].Message).TrimEnd('.', ' ');
        host.Error.WriteLine($"kg: {message}{(message.EndsWith('?') ? " See" : "; see")} {name} --help.");
        return ExitCodes.Usage;
    }

    /// <summary>What is near to a word that is neither command nor option; null where that is not what is wrong.</summary>
    private static string? Unknown(ParseResult parse)
    {
        var command = parse.CommandResult.Command;
        if (parse.UnmatchedTokens is not [var word, ..]) return null;
        if (word.Length > 1 && word[0] == '-') return $"{word}: no such option here; {KgCommand.NearOptions(command, word)}".TrimEnd(';', ' ');
        return command.Subcommands.Count == 0 ? null : $"{word}: no such command; {NearNames.DidYouMean(command.Subcommands.Where(c => !c.Hidden).Select(c => c.Name), word)}".TrimEnd(';', ' ');
    }
}
