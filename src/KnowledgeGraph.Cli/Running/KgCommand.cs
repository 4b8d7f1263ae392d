using System.CommandLine;

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

        command.SetAction((ParseResult parse, CancellationToken cancellationToken) => run(new Session(host, parse), parse, cancellationToken));
        return command;
    }
}
