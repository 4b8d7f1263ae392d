using System.CommandLine;
using System.CommandLine.Parsing;
using KnowledgeGraph.Cli.Help;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Cli.Selection;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg help [COMMAND]</c>: what <c>--help</c> says; <c>--man</c>: the manual page.</summary>
internal static class HelpCommand
{
    /// <param name="host">The world around the tool.</param>
    /// <param name="root">The grammar with all other commands.</param>
    public static Command Create(CliHost host, RootCommand root)
    {
        var names = new Argument<string[]>("COMMAND") { HelpName = "COMMAND", Description = "The command, with the one below it if there is one; may be left out: then all are listed.", Arity = new ArgumentArity(0, 2) };
        var man = new Option<bool>("--man") { Description = "The manual page of all commands, for man; docs/kg.1 is the same." };
        names.CompletionSources.Add(_ => root.Subcommands.Where(c => !c.Hidden).Select(c => new System.CommandLine.Completions.CompletionItem(c.Name)));
        names.Validators.Add(result => Check(root, result));
        return new Command("help", "Says how the tool, or one command, is used; the same as --help.").With(
            host,
            [names, man],
            (session, parse, cancellationToken) =>
            {
                if (parse.GetValue(man))
                {
                    new ManualPage(root, session.Out).Write();
                    return Task.FromResult(ExitCodes.Ok);
                }

                return root.Parse([.. parse.GetValue(names) ?? [], "--help"]).InvokeAsync(new InvocationConfiguration { Output = session.Out, Error = session.Host.Error }, cancellationToken);
            },
            withConfig: false);
    }

    private static void Check(Command root, ArgumentResult result)
    {
        var command = root;
        foreach (var word in result.Tokens.Select(t => t.Value))
        {
            var known = command.Subcommands.Where(c => !c.Hidden).ToList();
            if (known.FirstOrDefault(c => string.Equals(c.Name, word, StringComparison.OrdinalIgnoreCase)) is { } found)
            {
                command = found;
                continue;
            }

            result.AddError(known.Count == 0
                ? $"{word}: {CommandNames.Full(command)} has no commands below it; leave it out"
                : $"COMMAND '{word}': unknown; {NearNames.DidYouMean(known.Select(c => c.Name), word)}give one of {string.Join(", ", known.Select(c => c.Name))}");
            return;
        }
    }
}
