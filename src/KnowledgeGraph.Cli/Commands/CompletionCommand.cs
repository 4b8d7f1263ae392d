using System.CommandLine;
using KnowledgeGraph.Cli.Completion;
using KnowledgeGraph.Cli.Running;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg completion SHELL</c>: a function for the shell that asks the tool itself what may come next.</summary>
internal static class CompletionCommand
{
    private static readonly Argument<string> Shell = new("SHELL") { Description = "The shell." };

    static CompletionCommand() => Shell.AcceptOnly([.. ShellScripts.All.Keys]);

    public static Command Create(CliHost host) => new Command("completion", "Prints what makes a shell complete kg's commands, options, and the names in the graph.").With(
        host,
        [Shell],
        (session, parse, _) =>
        {
            session.Out.WriteLine(ShellScripts.All[parse.GetValue(Shell)!].ReplaceLineEndings("\n"));
            return Task.FromResult(ExitCodes.Ok);
        },
        withConfig: false);
}
