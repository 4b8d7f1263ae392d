using System.CommandLine;

namespace KnowledgeGraph.Cli.Running;

/// <summary>Refuses options that have no meaning beside others: to leave them aside without a word would look like an answer to them.</summary>
internal static class OptionFit
{
    /// <summary>Refuses an option that is given where it has no meaning.</summary>
    /// <param name="parse">What was given.</param>
    /// <param name="option">The option.</param>
    /// <param name="fits">Whether it has a meaning here.</param>
    /// <param name="reason">What it belongs to, and how to mend it; follows its name.</param>
    /// <exception cref="CliException">It is given and has none.</exception>
    public static void Require(this ParseResult parse, Option option, bool fits, string reason)
    {
        if (!fits && parse.GetResult(option) is { Implicit: false }) throw new CliException(ExitCodes.Usage, $"{option.Name} {reason}.");
    }
}
