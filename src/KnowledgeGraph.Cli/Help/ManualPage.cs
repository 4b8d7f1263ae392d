using System.CommandLine;
using KnowledgeGraph.Cli.Completion;
using KnowledgeGraph.Cli.Configuration;
using KnowledgeGraph.Cli.Running;

namespace KnowledgeGraph.Cli.Help;

/// <summary>The manual page of section 1, written from the grammar; man(7) describes the form.</summary>
/// <param name="root">The grammar.</param>
/// <param name="output">Where it goes.</param>
internal sealed class ManualPage(RootCommand root, TextWriter output)
{
    private static readonly (int Code, string Meaning)[] Codes =
    [
        (ExitCodes.Ok, "done; also when nothing was found"), (ExitCodes.Failure, "failure"), (ExitCodes.Usage, "the command is written wrong"),
        (ExitCodes.BadInput, "bad input: nothing could be read, or a name is unknown"),
        (ExitCodes.Store, "the graph cannot be opened, or is refused and left as it is; a server is not reached or refuses"),
        (ExitCodes.Partial, "some inputs failed; each is named, the others are kept"), (ExitCodes.Interrupted, "interrupted; what was finished is kept"),
    ];

    public void Write()
    {
        Line($".TH KG 1 \"\" \"kg {VersionAction.Version}\" \"User Commands\"");
        Head("NAME");
        Text("kg - from news to a knowledge graph, offline");
        Head("SYNOPSIS");
        Line(".B kg");
        Text("COMMAND [ARGUMENTS] [OPTIONS]");
        Head("DESCRIPTION");
        Text(root.Description ?? "");
        Head("OPTIONS OF EVERY COMMAND");
        foreach (var option in root.Options.Where(o => !o.Hidden)) Option(option);
        Head("COMMANDS");
        foreach (var command in root.Subcommands.Where(c => !c.Hidden).SelectMany(CommandNames.WithAllBelow)) Command(command);
        Head("ENVIRONMENT AND CONFIG FILES");
        Text($"An option goes before the environment, that before {ConfigPaths.ProjectName} in the current folder or beside the graph, that before the user's config file (kg config path), that before the default.");
        foreach (var setting in KnownSettings.All) Item($"{setting.Variable}, {setting.Key}", $"{setting.Meaning}{(setting.Default is { } value ? $"; the default is {value}" : "")}");
        Item(ConfigPaths.Variable, "the user's config file");
        Item(Servers.ServerOptions.PasswordVariable, "the password of Neo4j's user; no config file holds it");
        Item("NO_COLOR", "no colours where it is set and not empty");
        Head("EXIT STATUS");
        foreach (var (code, meaning) in Codes) Item(code.ToString(System.Globalization.CultureInfo.InvariantCulture), meaning);
    }

    private void Command(Command command)
    {
        var name = CommandNames.Full(command);
        Line($".SS {Escaped(string.Join(' ', command.Arguments.Select(Usage).Prepend(name)))}");
        Text(command.Description ?? "");
        foreach (var argument in command.Arguments.Where(a => a.Description is not null)) Item(argument.Name, argument.Description!, "I");
        foreach (var option in command.Options.Where(o => !o.Hidden && !root.Options.Any(r => r.Name == o.Name))) Option(option);
        var examples = Examples.Of(name);
        if (examples.Count == 0) return;
        Line(".PP");
        Line(".nf");
        foreach (var example in examples) Line(Escaped("    " + example));
        Line(".fi");
    }

    private void Option(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(a => a.StartsWith('-')).Order(StringComparer.Ordinal).Append(option.Name).Distinct());
        var words = option.ValueType == typeof(bool) || option.Arity.MaximumNumberOfValues == 0 ? "" : option.HelpName ?? (option.GetCompletions(System.CommandLine.Completions.CompletionContext.Empty).Any() ? "WORD" : "VALUE");
        Item(words.Length == 0 ? names : $"{names} {words}", Described(option));
    }

    /// <summary>The description, and the words that it may be.</summary>
    private static string Described(Option option)
    {
        var words = option.ValueType == typeof(bool) || Completed.MarkOf(option) is not null ? [] : option.GetCompletions(System.CommandLine.Completions.CompletionContext.Empty).Select(c => c.Label).ToList();
        return Choice.WithWords(option.Description, words);
    }

    private static string Usage(Argument argument) => (argument.Arity.MinimumNumberOfValues == 0, argument.Arity.MaximumNumberOfValues > 1) switch
    {
        (true, true) => $"[{argument.Name}...]",
        (true, false) => $"[{argument.Name}]",
        (false, true) => $"{argument.Name}...",
        _ => argument.Name,
    };

    private void Head(string name) => Line(".SH " + name);

    private void Item(string term, string text, string font = "B")
    {
        Line(".TP");
        Line($".{font} {Escaped(term)}");
        Text(text);
    }

    private void Text(string text) => Line(Escaped(text));

    private void Line(string line) => output.Write(line + "\n");

    /// <summary>A line of text: dashes that can be copied, and no command by accident.</summary>
    private static string Escaped(string text)
    {
        var escaped = text.Replace("\\", "\\e", StringComparison.Ordinal).Replace("-", "\\-", StringComparison.Ordinal).Replace("“", "\\(lq", StringComparison.Ordinal).Replace("”", "\\(rq", StringComparison.Ordinal);
        return escaped.Length > 0 && escaped[0] is '.' or '\'' ? "\\&" + escaped : escaped;
    }
}
