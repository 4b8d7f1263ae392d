using System.CommandLine;

namespace KnowledgeGraph.Cli.Help;

/// <summary>How commands are called.</summary>
internal static class CommandNames
{
    /// <summary>"kg rules test".</summary>
    public static string Full(Command command) =>
        command is RootCommand ? "kg" : $"{(command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? Full(parent) : "kg")} {command.Name}";

    /// <summary>A command and all below it that are shown, in the order of the grammar.</summary>
    public static IEnumerable<Command> WithAllBelow(Command command) => command.Subcommands.Where(c => !c.Hidden).SelectMany(WithAllBelow).Prepend(command);
}
