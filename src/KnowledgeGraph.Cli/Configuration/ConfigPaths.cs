using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Cli.Servers;

namespace KnowledgeGraph.Cli.Configuration;

/// <summary>Where config files are.</summary>
internal static class ConfigPaths
{
    public const string Variable = "KG_CONFIG";

    public const string ProjectName = ".kg.json";

    private const string Name = "config.json";

    /// <summary>
    /// The user's: what KG_CONFIG names, else by the platform's convention <c>%APPDATA%\kg</c>, <c>~/Library/Application Support/kg</c>, and elsewhere <c>$XDG_CONFIG_HOME/kg</c> or
    /// <c>~/.config/kg</c>. Null where no home is known.
    /// </summary>
    public static string? User(CliHost host)
    {
        if (Given(host, Variable) is { } named) return Path.GetFullPath(named, host.Folder);
        if (OperatingSystem.IsWindows()) return Given(host, "APPDATA") is { } roaming ? Path.Combine(roaming, "kg", Name) : null;
        if (Given(host, "XDG_CONFIG_HOME") is { } config && Path.IsPathRooted(config)) return Path.Combine(config, "kg", Name);
        if (Home(host) is not { } home) return null;
        return OperatingSystem.IsMacOS() ? Path.Combine(home, "Library", "Application Support", "kg", Name) : Path.Combine(home, ".config", "kg", Name);
    }

    /// <summary>The project's: in the folder that kg was called from, else beside the graph that the command line or the environment names.</summary>
    public static string Project(CliHost host, string? graph)
    {
        var here = Path.Combine(host.Folder, ProjectName);
        if (File.Exists(here) || string.IsNullOrWhiteSpace(graph) || ServerConnection.IsAddress(graph)) return here;
        return Path.GetDirectoryName(Path.GetFullPath(graph, host.Folder)) is { } folder && Path.Combine(folder, ProjectName) is var beside && File.Exists(beside) ? beside : here;
    }

    public static string? Home(CliHost host) => Given(host, OperatingSystem.IsWindows() ? "USERPROFILE" : "HOME");

    private static string? Given(CliHost host, string variable) => host.Environment(variable) is { Length: > 0 } value ? value : null;
}
