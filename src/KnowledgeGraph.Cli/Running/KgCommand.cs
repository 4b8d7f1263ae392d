using System.CommandLine;
using System.CommandLine.Parsing;
using KnowledgeGraph.Cli.Completion;
using KnowledgeGraph.Cli.Configuration;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Selection;

namespace KnowledgeGraph.Cli.Running;

/// <summary>Gives a command its work.</summary>
internal static class KgCommand
{
    private const string NothingChanged = "interrupted; nothing was changed, the same command begins anew.";

    /// <summary>Adds arguments and options, and what the command does.</summary>
    /// <param name="command">The command.</param>
    /// <param name="host">The world around the tool.</param>
    /// <param name="symbols">Its arguments and options.</param>
    /// <param name="run">What it does; gives the exit code.</param>
    /// <param name="interrupted">What it says when the user stops it; the default is that nothing was changed.</param>
    /// <param name="withConfig">Whether config files count; false for what must run whatever these hold.</param>
    public static Command With(
        this Command command, CliHost host, IEnumerable<Symbol> symbols, Func<Session, ParseResult, CancellationToken, Task<int>> run,
        string interrupted = NothingChanged, bool withConfig = true)
    {
        foreach (var symbol in symbols)
        {
            if (symbol is Argument argument) command.Arguments.Add(argument);
            else if (symbol is Option option) command.Options.Add(option);
        }

        command.Validators.Add(RefuseUnknownOptions);
        command.SetAction(async (ParseResult parse, CancellationToken cancellationToken) =>
        {
            using var session = new Session(host, parse, withConfig ? Settings.Of(host, parse) : Settings.WithoutFiles(host, parse));
            if (withConfig) Warn(session);
            try
            {
                return await run(session, parse, cancellationToken);
            }
            catch (OperationCanceledException e) when (cancellationToken.IsCancellationRequested)
            {
                throw new CliException(ExitCodes.Interrupted, interrupted, e);
            }
        });
        return command;
    }

    private static void Warn(Session session)
    {
        foreach (var (path, isProject) in session.Settings.Files)
            if (ConfigSafety.Warning(path, isProject) is { } warning) session.Note(OneLine.Of(warning));
    }

    /// <summary>"did you mean --status? " or nothing; "--stauts=all" is near, too.</summary>
    internal static string NearOptions(Command command, string word) =>
        NearNames.DidYouMean(CompletionPlace.OptionsOf(command).Select(o => o.Name), word.Split('=')[0]);

    /// <summary>A mistyped option would otherwise be read as one more input.</summary>
    private static void RefuseUnknownOptions(CommandResult result)
    {
        // An option that takes several values would take a mistyped one behind them for a value, too.
        var several = result.Children.OfType<OptionResult>().Where(o => o.Option.AllowMultipleArgumentsPerToken);
        var words = result.Children.OfType<ArgumentResult>().SelectMany(a => a.Tokens).Select(t => t.Value)
            .Concat(several.SelectMany(o => o.Tokens).Select(t => t.Value).Where(v => v.StartsWith("--", StringComparison.Ordinal)));
        if (words.FirstOrDefault(w => w.Length > 1 && w[0] == '-' && !w.Any(char.IsWhiteSpace)) is { } option)
            result.AddError($"{option}: no such option here; {NearOptions(result.Command, option)}a file of this name is written ./{option}");
    }
}
