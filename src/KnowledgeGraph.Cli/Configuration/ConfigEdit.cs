using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Cli.Configuration;

/// <summary>Changes one setting in a config file and leaves the others as they are.</summary>
internal static class ConfigEdit
{
    /// <summary>Writes a value in place of the one before.</summary>
    /// <exception cref="CliException">The file cannot be read or written, or would be refused.</exception>
    public static void Set(string path, Setting setting, IReadOnlyList<string> values) => Change(path, root =>
    {
        var names = setting.Key.Split('.');
        var member = root;
        foreach (var name in names[..^1])
        {
            if (member[name] is not JObject inner) member[name] = inner = new JObject();
            member = inner;
        }

        member[names[^1]] = setting.IsList ? new JArray(values) : setting.Form == SettingForm.Number ? new JValue(int.Parse(values[0], System.Globalization.CultureInfo.InvariantCulture)) : new JValue(values[0]);
    });

    /// <summary>Takes a setting out.</summary>
    public static void Unset(string path, Setting setting) => Change(path, root =>
    {
        var token = root.SelectToken(setting.Key);
        var parent = token?.Parent?.Parent;
        token?.Parent?.Remove();
        if (parent is JObject { Count: 0 } && parent != root) parent.Parent?.Remove();
    });

    private static void Change(string path, Action<JObject> change)
    {
        var root = File.Exists(path) ? JObject.Parse(File.ReadAllText(path)) : new JObject();
        change(root);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CliException(ExitCodes.BadInput, $"{path}: its folder cannot be made ({e.Message.TrimEnd('.')}); name another file with {ConfigPaths.Variable}.", e);
        }

        ExportFiles.Write(path, force: true, output =>
        {
            output.Write(root.ToString(Formatting.Indented).ReplaceLineEndings("\n") + "\n");
            return true;
        });
    }
}
