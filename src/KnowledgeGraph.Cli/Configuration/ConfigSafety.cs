namespace KnowledgeGraph.Cli.Configuration;

/// <summary>Says of a config file that others can write, too, that they can.</summary>
internal static class ConfigSafety
{
    /// <summary>A warning with the cure; null where all is well, or the system has no such permissions.</summary>
    /// <param name="path">The file, which may be missing.</param>
    /// <param name="isProject">Whether it is a project's; a group that works in it may write it.</param>
    public static string? Warning(string path, bool isProject)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(path)) return null;
        var others = isProject ? UnixFileMode.OtherWrite : UnixFileMode.OtherWrite | UnixFileMode.GroupWrite;
        return (File.GetUnixFileMode(path) & others) == 0 ? null : $"{path}: others can write this config file; take that from them with chmod {(isProject ? "o-w" : "go-w")}.";
    }
}
