using System.CommandLine;
using KnowledgeGraph.Cli.Running;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg help [COMMAND]</c>: what <c>--help</c> says.</summary>
internal static class HelpCommand
{
    /// <param name="host">The world around the tool.</param>
    /// <param name="root">The grammar with all other commands.</param>
    public static Command Create(CliHost host, RootCommand root)
    {
        var name = new Argument<string?>("COMMAND") { Description = "The command; may be left out: then all are listed.", Arity = ArgumentArity.ZeroOrOne };
        name.AcceptOnly([.. root.Subcommands.Select(c => c.Name)]);
        return new Command("help", "Says how the tool, or one command, is used; the same as --help.").With(host, [name], (session, parse, cancellationToken) =>
        {
            string[] args = parse.GetValue(name) is { } command ? [command, "--help"] : ["--help"];
            return root.Parse(args).InvokeAsync(new InvocationConfiguration { Output = session.Out, Error = session.Host.Error }, cancellationToken);
        });
    }
}
