using System.CommandLine;
using System.CommandLine.Parsing;

namespace KnowledgeGraph.Cli.Running;

/// <summary>Gives a command its work.</summary>
internal static class KgCommand
{
    /// <summary>Adds arguments and options, and what the command does.</summary>
    public static Command With(
        this Command command, CliHost host, IEnumerable<Symbol> symbols, Func<Session, ParseResult, CancellationToken, Task<int>> run)
    {
        foreach (var symbol in symbols)
        {
            if (symbol is Argument argument) command.Arguments.Add(argument);
            else if (symbol is Option option) command.Options.Add(option);
        }

        command.Validators.Add(RefuseUnknownOptions);
        command.SetAction(async (ParseResult parse, CancellationToken cancellationToken) =>
        {
            using var session = new Session(host, parse);
            return await run(session, parse, cancellationToken);
        });
        return command;
    }

    /// <summary>A mistyped option would otherwise be read as one more input.</summary>
    private static void RefuseUnknownOptions(CommandResult result)
    {
        var words = result.Children.OfType<ArgumentResult>().SelectMany(a => a.Tokens).Select(t => t.Value);
        if (words.FirstOrDefault(w => w.Length > 1 && w[0] == '-' && !w.Any(char.IsWhiteSpace)) is { } option)
            result.AddError($"{option}: no such option here (a file of this name is written ./{option})");
    }
}
