using KnowledgeGraph.Review;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Cli.Reviewing;

/// <summary>
/// Verdicts as a file has them: one JSON object a line (<c>{"id","verdict","by","note"}</c>), or the list that <c>kg review --list --json</c> writes with <c>verdict</c> filled in. The verdict is verified,
/// rejected, or open, which takes one back; without one, or with null, the object is passed over.
/// </summary>
internal static class VerdictLines
{
    /// <summary>The objects of a text, each with where it stands, or what is wrong there.</summary>
    public static IEnumerable<(string Where, JObject? Item, string? Fault)> Read(string text, string name)
    {
        if (text.TrimStart().StartsWith('[')) return List(text, name);
        return text.Split('\n').Select((line, i) => (Line: line.Trim(), Where: FormattableString.Invariant($"{name}, line {i + 1}"))).Where(l => l.Line.Length > 0).Select(l => Line(l.Line, l.Where));
    }

    /// <summary>The judgement of an object; <paramref name="reopen"/> for one that takes a verdict back.</summary>
    /// <exception cref="InvalidDataException">It has another word.</exception>
    public static Judgement? Of(JObject item, string where, out bool reopen)
    {
        var word = (string?)item["verdict"];
        reopen = word == "open";
        return word switch
        {
            null or "open" => null,
            "verified" => Judgement.Verified,
            "rejected" => Judgement.Rejected,
            _ => throw new InvalidDataException($"{where}: the verdict '{word}' is none; write verified, rejected or open."),
        };
    }

    private static List<(string, JObject?, string?)> List(string text, string name)
    {
        try
        {
            return [.. JArray.Parse(text).Select((item, i) => (FormattableString.Invariant($"{name}, item {i + 1}"), item as JObject, item is JObject ? null : "not an object"))];
        }
        catch (JsonReaderException e)
        {
            return [(name, null, $"not JSON ({Output.OneLine.Of(e.Message).TrimEnd('.')})")];
        }
    }

    private static (string, JObject?, string?) Line(string line, string where)
    {
        try
        {
            return (where, JObject.Parse(line), null);
        }
        catch (JsonReaderException)
        {
            return (where, null, "not a JSON object");
        }
    }
}
