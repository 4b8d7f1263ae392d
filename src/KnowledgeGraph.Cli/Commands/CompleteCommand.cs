using System.CommandLine;
using KnowledgeGraph.Cli.Completion;
using KnowledgeGraph.Cli.Running;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>
/// <c>kg __complete</c>, which the functions of <c>kg completion</c> call: candidates for the last word, one a line, where the shell shows it with a tab and a note.
/// bash gives its line up to the cursor; the others give words, the last one behind a full stop, as some shells drop empty ones.
/// </summary>
internal static class CompleteCommand
{
    public const string Name = "__complete";

    private const string Bash = "bash";

    public static Command Create(CliHost host, RootCommand root)
    {
        var shell = new Argument<string>("SHELL");
        var words = new Argument<string[]>("WORDS") { Arity = ArgumentArity.ZeroOrMore };
        var command = new Command(Name, "What may come next on a command line.") { Hidden = true };
        command.Arguments.Add(shell);
        command.Arguments.Add(words);
        command.SetAction(async (ParseResult parse, CancellationToken cancellationToken) =>
        {
            string[] given = parse.GetValue(words) ?? [];
            if (parse.GetValue(shell) == Bash) await BashAsync(host, root, given.FirstOrDefault() ?? "", cancellationToken);
            else await WordsAsync(host, root, given, cancellationToken);
            return ExitCodes.Ok;
        });
        return command;
    }

    private static async Task BashAsync(CliHost host, RootCommand root, string line, CancellationToken cancellationToken)
    {
        var typed = BashWords.Of(line);
        foreach (var candidate in await new Completer(host, root).CompleteAsync([.. typed.Words.Skip(1)], typed.Typed, cancellationToken)) host.Out.WriteLine(candidate.Value[typed.Kept..]);
    }

    private static async Task WordsAsync(CliHost host, RootCommand root, string[] words, CancellationToken cancellationToken)
    {
        var last = words.Length > 0 && words[^1].StartsWith('.') ? words[^1][1..] : "";
        foreach (var candidate in await new Completer(host, root).CompleteAsync([.. words.SkipLast(1)], last.TrimStart('"', '\''), cancellationToken))
            host.Out.WriteLine(candidate.Note.Length == 0 ? candidate.Value : $"{candidate.Value}\t{candidate.Note}");
    }
}
