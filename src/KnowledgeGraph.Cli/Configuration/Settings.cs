using System.Collections.Immutable;
using System.CommandLine;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Cli.Servers;

namespace KnowledgeGraph.Cli.Configuration;

/// <summary>What is in force in one run: an option goes before the environment, that before the project's config file, that before the user's, that before the default.</summary>
internal sealed class Settings
{
    private readonly ImmutableDictionary<Setting, SettingValue> _values;

    private Settings(IEnumerable<SettingValue> values, ImmutableArray<(string Path, bool IsProject)> files) => (_values, Files) = (values.ToImmutableDictionary(v => v.Setting), files);

    /// <summary>The config files that were looked for.</summary>
    public ImmutableArray<(string Path, bool IsProject)> Files { get; }

    /// <summary>Reads the config files and puts everything in order.</summary>
    /// <exception cref="CliException">A file or a variable has what cannot be; the message says where.</exception>
    public static Settings Of(CliHost host, ParseResult parse)
    {
        var files = FilesOf(host, parse);
        var read = files.Select(f => (f.IsProject, File: ConfigFile.Read(f.Path, f.IsProject))).ToList();
        var (user, project) = (read.FirstOrDefault(f => !f.IsProject).File, read.FirstOrDefault(f => f.IsProject).File);
        return new Settings(KnownSettings.All.Select(s => Value(host, parse, s, project, user)), files);
    }

    /// <summary>Without config files, for commands that must run whatever these hold.</summary>
    public static Settings WithoutFiles(CliHost host, ParseResult parse) => new(KnownSettings.All.Select(s => Value(host, parse, s, null, null)), FilesOf(host, parse));

    public SettingValue this[Setting setting] => _values[setting];

    private static ImmutableArray<(string Path, bool IsProject)> FilesOf(CliHost host, ParseResult parse)
    {
        var project = ConfigPaths.Project(host, Named(host, parse));
        return ConfigPaths.User(host) is { } user ? [(user, false), (project, true)] : [(project, true)];
    }

    /// <summary>The graph that is named before any config file is read.</summary>
    private static string? Named(CliHost host, ParseResult parse) => parse.GetValue(GlobalOptions.Graph) ?? Variable(host, KnownSettings.Graph);

    private static SettingValue Value(CliHost host, ParseResult parse, Setting setting, ConfigFile? project, ConfigFile? user)
    {
        if (parse.GetResult(setting.Option) is { Implicit: false } given) return new(setting, [.. given.Tokens.Select(t => t.Value)], SettingOrigin.Option, setting.Option.Name);
        if (Variable(host, setting) is { } variable)
        {
            string[] values = setting.IsList ? variable.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries) : [variable];
            if (values.Select(setting.Refusal).FirstOrDefault(r => r is not null) is { } refusal && setting.Form != SettingForm.FileOrAddress)
                throw new CliException(ExitCodes.Usage, $"{setting.Variable}: {refusal}.");
            return new(setting, values, SettingOrigin.Environment, setting.Variable);
        }

        if (OfFile(host, project, setting, SettingOrigin.Project) is { } own) return own;
        if (OfFile(host, user, setting, SettingOrigin.User) is { } general) return general;
        return new(setting, setting.Default is { } value ? [value] : [], SettingOrigin.Default, "default");
    }

    private static SettingValue? OfFile(CliHost host, ConfigFile? file, Setting setting, SettingOrigin origin) => file is not null && file.Values.TryGetValue(setting, out var found)
        ? new(setting, [.. found.Values.Select(v => Resolved(host, setting, v, Path.GetDirectoryName(file.Path)!))], origin, FormattableString.Invariant($"{file.Path}, line {found.Line}"))
        : null;

    /// <summary>Paths are seen from the file's folder.</summary>
    private static string Resolved(CliHost host, Setting setting, string value, string folder)
    {
        var isPath = setting.Form is SettingForm.Files or SettingForm.File or SettingForm.FileOrAddress;
        if (!isPath || ServerConnection.IsAddress(value) || (setting == KnownSettings.Ontology && value == KnownSettings.Ontology.Default)) return value;
        if (value.StartsWith("~/", StringComparison.Ordinal) && ConfigPaths.Home(host) is { } home) return Path.Combine(home, value[2..]);
        return Path.GetFullPath(value, folder);
    }

    private static string? Variable(CliHost host, Setting setting) => host.Environment(setting.Variable) is { Length: > 0 } value ? value : null;
}
