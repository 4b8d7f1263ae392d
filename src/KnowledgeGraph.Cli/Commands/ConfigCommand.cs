using System.CommandLine;
using KnowledgeGraph.Cli.Configuration;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg config [get|set|unset|path]</c>: settings, each with where it comes from.</summary>
internal static class ConfigCommand
{
    private static readonly Argument<string> Key = new("KEY") { HelpName = "KEY", Description = "The setting; kg config lists them." };
    private static readonly Argument<string[]> Values = new("VALUE") { Description = "The value; of rules and names several.", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<bool> Project = new("--project") { Description = $"The config file of this folder ({ConfigPaths.ProjectName}) in place of your own." };

    static ConfigCommand() => Key.CompletionSources.Add([.. KnownSettings.All.Select(s => s.Key)]);

    public static Command Create(CliHost host)
    {
        var command = new Command("config", "Lists the settings in force, each with its value and where that comes from.").With(host, [], ListAsync);
        command.Subcommands.Add(new Command("get", "Prints the value of one setting.").With(host, [Key], GetAsync));
        command.Subcommands.Add(new Command("set", "Writes a setting into a config file.").With(host, [Key, Values, Project], SetAsync, withConfig: false));
        command.Subcommands.Add(new Command("unset", "Takes a setting out of a config file.").With(host, [Key, Project], UnsetAsync, withConfig: false));
        command.Subcommands.Add(new Command("path", "Prints where the config file is, whether or not there is one.").With(host, [Project], PathAsync, withConfig: false));
        return command;
    }

    private static Task<int> ListAsync(Session session, ParseResult parse, CancellationToken cancellationToken)
    {
        var values = KnownSettings.All.Select(s => session.Settings[s]).ToList();
        if (session.Json)
        {
            session.WriteJson(json => json.List(values, v => WriteJson(json, v)));
        }
        else
        {
            Tables.Write(session.Host, ["setting", "value", "origin", "meaning"], values.Select(v => new[] { v.Setting.Key, string.Join(", ", v.Values), v.Where, v.Setting.Meaning }));
        }

        return Task.FromResult(ExitCodes.Ok);
    }

    private static void WriteJson(JsonOutput json, SettingValue value) => json.Object(() =>
    {
        json.Add("name", value.Setting.Key);
        if (value.Setting.IsList) json.Texts("value", value.Values);
        else json.Add("value", value.Value);
        json.Add("origin", Words.Camel(value.Origin)).Add("where", value.Where).Add("meaning", value.Setting.Meaning);
    });

    private static Task<int> GetAsync(Session session, ParseResult parse, CancellationToken cancellationToken)
    {
        var value = session.Settings[KnownSettings.Of(parse.GetValue(Key)!)];
        if (session.Json)
        {
            session.WriteJson(json => WriteJson(json, value));
            return Task.FromResult(ExitCodes.Ok);
        }

        foreach (var line in value.Values) session.Out.WriteLine(line);
        if (value.Values.Count == 0) session.Note($"{value.Setting.Key} is not set.");
        return Task.FromResult(ExitCodes.Ok);
    }

    private static Task<int> SetAsync(Session session, ParseResult parse, CancellationToken cancellationToken)
    {
        var (setting, values, file) = (KnownSettings.Of(parse.GetValue(Key)!), parse.GetValue(Values)!, FileOf(session, parse));
        if (values.Length > 1 && !setting.IsList) throw new CliException(ExitCodes.Usage, $"{setting.Key}: takes one value; put quotation marks around one with blanks.");
        foreach (var value in values)
            if (setting.Refusal(value) is { } refusal) throw new CliException(ExitCodes.Usage, $"{setting.Key}: {refusal}.");
        var isProject = parse.GetValue(Project);
        if (isProject && !setting.InProjects) throw new CliException(ExitCodes.Usage, $"{setting.Key}: belongs into your own config file; leave out --project.");
        _ = ConfigFile.Read(file, isProject);
        ConfigEdit.Set(file, setting, [.. values.Select(v => Portable(session, setting, v, file))]);
        session.Note($"{setting.Key} is set in {OneLine.Of(file)}.");
        return Task.FromResult(ExitCodes.Ok);
    }

    private static Task<int> UnsetAsync(Session session, ParseResult parse, CancellationToken cancellationToken)
    {
        var (setting, file) = (KnownSettings.Of(parse.GetValue(Key)!), FileOf(session, parse));
        var known = ConfigFile.Read(file, parse.GetValue(Project));
        if (known is null || !known.Values.ContainsKey(setting))
        {
            session.Note($"{setting.Key} is not set in {OneLine.Of(file)}; nothing to do.");
            return Task.FromResult(ExitCodes.Ok);
        }

        ConfigEdit.Unset(file, setting);
        session.Note($"{setting.Key} is out of {OneLine.Of(file)}.");
        return Task.FromResult(ExitCodes.Ok);
    }

    private static Task<int> PathAsync(Session session, ParseResult parse, CancellationToken cancellationToken)
    {
        var file = FileOf(session, parse);
        if (session.Json) session.WriteJson(json => json.Object(() => json.Add("path", file).Add("exists", File.Exists(file))));
        else session.Out.WriteLine(file);
        return Task.FromResult(ExitCodes.Ok);
    }

    private static string FileOf(Session session, ParseResult parse) => parse.GetValue(Project)
        ? Path.Combine(session.Host.Folder, ConfigPaths.ProjectName)
        : ConfigPaths.User(session.Host) ?? throw new CliException(ExitCodes.Failure, $"no home folder is known for a config file of your own; name one with {ConfigPaths.Variable}, or add --project.");

    /// <summary>A path as typed is seen from here, one in a file from that file's folder: in the file of this folder it stays as it is, in the user's own it becomes a full path.</summary>
    private static string Portable(Session session, Setting setting, string value, string file)
    {
        var isPath = setting.Form is SettingForm.File or SettingForm.Files || (setting.Form == SettingForm.FileOrAddress && !Servers.ServerConnection.IsAddress(value));
        if (!isPath || value.StartsWith("~/", StringComparison.Ordinal) || Path.GetDirectoryName(file) == session.Host.Folder) return value;
        return setting == KnownSettings.Ontology && value == setting.Default ? value : Path.GetFullPath(value, session.Host.Folder);
    }
}
