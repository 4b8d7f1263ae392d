using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Json;

/// <summary>Reads the members of an object and says what is wrong with them.</summary>
internal static class JsonFields
{
    /// <summary>Refuses what is no object, and members that nobody reads: a slip of the finger would otherwise go unnoticed.</summary>
    public static void Allow(this JsonNode node, string what, params ReadOnlySpan<string> names)
    {
        if (!node.IsObject) throw node.Error($"{what} must be an object");
        foreach (var member in node.Members)
        {
            if (names.Contains(member.Name)) continue;
            var near = Near(names.ToArray(), member.Name);
            throw node.Source.Error(member.Offset, $"'{member.Name}' is no member of {what}{near ?? $"; known are {string.Join(", ", names.ToArray())}"}");
        }
    }

    /// <summary>"; perhaps 'X' is meant", or null where no word is near.</summary>
    public static string? Near(IEnumerable<string> words, string word)
    {
        var most = word.Length < 4 ? 1 : Math.Max(2, word.Length / 3);
        var near = words.Select(w => (Word: w, Distance: EditDistance.UpTo(w.ToUpperInvariant(), word.ToUpperInvariant(), most)))
            .Where(p => p.Distance <= most).OrderBy(p => p.Distance).ThenBy(p => p.Word, StringComparer.Ordinal).FirstOrDefault().Word;
        return near is null ? null : $"; perhaps '{near}' is meant";
    }

    public static string? OptionalText(this JsonNode node, string name) => node[name] is not { } value ? null : value.IsText ? value.Text : throw value.Error($"'{name}' must be a text");

    public static string RequiredText(this JsonNode node, string name, string what)
    {
        var text = node.OptionalText(name) ?? throw node.Error($"{what} lacks '{name}'");
        return text.Trim().Length > 0 ? text : throw node[name]!.Error($"'{name}' is empty");
    }

    public static bool Flag(this JsonNode node, string name) => node[name] is { } value && value.Kind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw value.Error($"'{name}' must be true or false"),
    };

    public static int? OptionalWhole(this JsonNode node, string name) => node[name] is not { } value ? null
        : value.Kind == JsonValueKind.Number && int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
        : throw value.Error($"'{name}' must be a whole number");

    public static double? OptionalShare(this JsonNode node, string name) => node[name] is not { } value ? null
        : value.Kind == JsonValueKind.Number && double.TryParse(value.Text, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 1 ? number
        : throw value.Error($"'{name}' must be a number from 0 to 1");

    /// <summary>The values of a list; none where the member is missing.</summary>
    public static IReadOnlyList<JsonNode> List(this JsonNode node, string name) =>
        node[name] is not { } value ? [] : value.IsList ? value.Items : throw value.Error($"'{name}' must be a list");

    /// <summary>One text, or a list of texts; none where the member is missing. An empty list and an empty text are refused.</summary>
    public static IReadOnlyList<JsonNode> Texts(this JsonNode node, string name)
    {
        if (node[name] is not { } value) return [];
        IReadOnlyList<JsonNode> texts = value.IsText ? [value] : value.IsList ? value.Items : throw value.Error($"'{name}' must be a text or a list of texts");
        if (texts.Count == 0) throw value.Error($"'{name}' is empty; name at least one, or leave it out");
        foreach (var text in texts)
            if (!text.IsText || text.Text.Trim().Length == 0) throw text.Error($"'{name}' must hold texts that are not empty");
        return texts;
    }
}
