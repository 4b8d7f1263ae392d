using System.CommandLine;

namespace KnowledgeGraph.Cli.Completion;

/// <summary>What is being typed at the end of a command line.</summary>
/// <param name="Command">The command.</param>
/// <param name="Symbol">The option or argument whose value it is; null where a command or an option is to be named.</param>
/// <param name="MayNameCommand">Whether a command may stand here.</param>
/// <param name="Before">What stands before the value in the same word: <c>--type=</c>.</param>
/// <param name="Typed">What is typed of it so far.</param>
internal sealed record CompletionPlace(Command Command, Symbol? Symbol, bool MayNameCommand, string Before, string Typed)
{
    /// <summary>Finds the place behind some words.</summary>
    /// <param name="root">The grammar.</param>
    /// <param name="words">The whole words before the one that is typed, without the tool's name.</param>
    /// <param name="typed">The word that is typed, as far as it is.</param>
    public static CompletionPlace Of(Command root, IEnumerable<string> words, string typed)
    {
        var (command, positions, taken, onlyArguments) = (root, 0, 0, false);
        Option? open = null;
        foreach (var word in words)
        {
            if (onlyArguments) positions++;
            else if (open is not null && Takes(open, taken, word)) taken++;
            else if (word == "--") (open, onlyArguments) = (null, true);
            else if (IsOption(word)) (open, taken) = (word.Contains('=') ? null : Find(command, word), 0);
            else if (positions == 0 && command.Subcommands.FirstOrDefault(c => c.Name == word || c.Aliases.Contains(word)) is { } inner) (command, open) = (inner, null);
            else (positions, open) = (positions + 1, null);
        }

        if (!onlyArguments && open is not null && Takes(open, taken, typed)) return new(command, open, false, "", typed);
        if (!onlyArguments && typed.StartsWith('-') && typed.IndexOf('=') is var at and > 0) return new(command, Find(command, typed[..at]), false, typed[..(at + 1)], typed[(at + 1)..]);
        if (!onlyArguments && typed.StartsWith('-')) return new(command, null, false, "", typed);
        return new(command, Argument(command, positions), positions == 0 && command.Subcommands.Count > 0, "", typed);
    }

    /// <summary>The options of a command, those of every command last.</summary>
    public static IEnumerable<Option> OptionsOf(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(c => OptionsOf(c).Where(o => o.Recursive))).Where(o => !o.Hidden).Distinct();

    private static bool IsOption(string word) => word.Length > 1 && word[0] == '-';

    private static Option? Find(Command command, string word) =>
        OptionsOf(command).FirstOrDefault(o => o.Name == word || o.Aliases.Contains(word)) is { } option && option.ValueType != typeof(bool) ? option : null;

    /// <summary>Whether an option takes one more value: its first, or another where it takes several in a row.</summary>
    private static bool Takes(Option option, int taken, string word) => taken == 0
        ? word == "-" || !IsOption(word) || option.Arity.MinimumNumberOfValues > 0
        : option.AllowMultipleArgumentsPerToken && taken < option.Arity.MaximumNumberOfValues && !IsOption(word);

    private static Argument? Argument(Command command, int position)
    {
        foreach (var argument in command.Arguments)
        {
            if (position < argument.Arity.MaximumNumberOfValues) return argument;
            position -= argument.Arity.MaximumNumberOfValues;
        }

        return null;
    }
}
