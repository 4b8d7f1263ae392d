using System.Globalization;
using System.Text;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Cli.Servers;
using KnowledgeGraph.Text;
using Newtonsoft.Json;

namespace KnowledgeGraph.Cli.Configuration;

/// <summary>A config file: JSON, members named like settings, <c>neo4j.user</c> as a member of <c>neo4j</c>.</summary>
/// <param name="Path">The file.</param>
/// <param name="Values">What it says, with the line of each, by setting.</param>
internal sealed record ConfigFile(string Path, IReadOnlyDictionary<Setting, (IReadOnlyList<string> Values, int Line)> Values)
{
    private const long MostBytes = 1 << 20;

    /// <summary>Reads a file; null where there is none.</summary>
    /// <param name="path">The file.</param>
    /// <param name="isProject">Whether it came with a folder: then it may not say what would harm who works there.</param>
    /// <exception cref="CliException">It is no JSON, has an unknown name or a wrong value; the message has the line.</exception>
    public static ConfigFile? Read(string path, bool isProject)
    {
        if (!File.Exists(path)) return null;
        try
        {
            using var text = new StreamReader(BoundedFile.Open(path, MostBytes), new UTF8Encoding(false, throwOnInvalidBytes: true));
            using var json = new JsonTextReader(text) { DateParseHandling = DateParseHandling.None, MaxDepth = 8 };
            var values = new Dictionary<Setting, (IReadOnlyList<string>, int)>();
            Next(json, path);
            if (json.TokenType != JsonToken.StartObject) throw At(path, json.LineNumber, "not a JSON object; write { } and what is set in it.");
            Members(json, path, "", isProject, values);
            while (json.Read())
                if (json.TokenType != JsonToken.None) throw At(path, json.LineNumber, "something stands behind the closing brace; take it out.");
            return new ConfigFile(path, values);
        }
        catch (InvalidDataException e)
        {
            throw new CliException(ExitCodes.BadInput, e.Message, e);
        }
        catch (JsonReaderException e)
        {
            throw At(path, e.LineNumber, $"no JSON ({OneLine.Of(e.Message.Split(" Path '")[0]).TrimEnd('.')}); mend it there, or write it anew with kg config set.");
        }
        catch (DecoderFallbackException e)
        {
            throw new CliException(ExitCodes.BadInput, $"{path}: not UTF-8; save it as UTF-8.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CliException(ExitCodes.BadInput, $"{path}: cannot be read ({e.Message.TrimEnd('.')}); check that it is a file and that you may read it.", e);
        }
    }

    private static void Members(JsonTextReader json, string path, string before, bool isProject, Dictionary<Setting, (IReadOnlyList<string>, int)> values)
    {
        while (Next(json, path) != JsonToken.EndObject)
        {
            var (name, line) = ((string)json.Value!, json.LineNumber);
            if (name.Contains('.')) throw At(path, line, $"\"{OneLine.Of(name)}\": a name with a dot; write it as {{ \"{OneLine.Of(name.Split('.')[0])}\": {{ \"{OneLine.Of(name[(name.IndexOf('.') + 1)..])}\": … }} }}.");
            var key = before + name;
            if (Next(json, path) == JsonToken.StartObject && before.Length == 0 && KnownSettings.All.Any(s => s.Key.StartsWith(key + ".", StringComparison.Ordinal)))
            {
                Members(json, path, key + ".", isProject, values);
                continue;
            }

            if (KnownSettings.Find(key) is not { } setting) throw At(path, line, KnownSettings.Unknown(key));
            if (isProject && !setting.InProjects) throw At(path, line, $"{key}: belongs into your own config file, not into one that comes with a folder; kg config set {key} FILE writes it there.");
            var given = Given(json, path, setting);
            foreach (var value in given)
            {
                if (setting.Refusal(value) is { } refusal) throw At(path, line, $"{key}: {refusal}.");
                if (isProject && setting.Form == SettingForm.FileOrAddress && ServerConnection.IsAddress(value) && !(Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.IsLoopback))
                    throw At(path, line, $"{key}: an address of another machine belongs into your own config file, not into one that comes with a folder; kg config set {key} ADDRESS writes it there.");
            }

            if (!values.TryAdd(setting, (given, line))) throw At(path, line, $"{key}: given twice; take one out.");
        }
    }

    private static List<string> Given(JsonTextReader json, string path, Setting setting)
    {
        if (json.TokenType == JsonToken.StartArray && setting.IsList)
        {
            var list = new List<string>();
            while (Next(json, path) != JsonToken.EndArray) list.Add(Scalar(json, path, setting));
            return list;
        }

        return [Scalar(json, path, setting)];
    }

    private static string Scalar(JsonTextReader json, string path, Setting setting) => json.TokenType switch
    {
        JsonToken.String when setting.Form != SettingForm.Number => (string)json.Value!,
        JsonToken.Integer when setting.Form == SettingForm.Number => Convert.ToString(json.Value, CultureInfo.InvariantCulture)!,
        _ => throw At(path, json.LineNumber, $"{setting.Key}: not {Form(setting)}."),
    };

    private static string Form(Setting setting) => setting.Form switch
    {
        SettingForm.Number => $"a whole number of 1 to {setting.Most}; write it without quotation marks",
        SettingForm.Files => "a list of files; write [\"one.json\", \"two.json\"]",
        _ => "a text; write it in quotation marks",
    };

    private static JsonToken Next(JsonTextReader json, string path)
    {
        if (!json.Read()) throw At(path, Math.Max(1, json.LineNumber), "ends too early; the closing brace is missing.");
        if (json.TokenType == JsonToken.Comment) throw At(path, json.LineNumber, "a comment, which kg config set could not keep; take it out.");
        return json.TokenType;
    }

    private static CliException At(string path, int line, string message) => new(ExitCodes.BadInput, string.Create(CultureInfo.InvariantCulture, $"{path}, line {line}: {message}"));
}
