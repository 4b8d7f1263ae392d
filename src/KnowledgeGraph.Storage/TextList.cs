using System.Collections.Immutable;
using System.Text.Json;

namespace KnowledgeGraph.Storage;

/// <summary>
/// A list of texts in one column: each on a line. A JSON array where that would not say where one ends: a text holds a line feed, or the first begins with a
/// bracket, as an array does.
/// </summary>
internal static class TextList
{
    private const char Separator = '\n', Bracket = '[';

    /// <summary>The texts as one; null where there are none.</summary>
    public static string? Of(ImmutableArray<string>? texts) =>
        texts is not { IsDefaultOrEmpty: false } list ? null
        : list[0].StartsWith(Bracket) || list.Any(t => t.Contains(Separator)) ? JsonSerializer.Serialize<string[]>([.. list])
        : string.Join(Separator, list);

    /// <summary>The texts again.</summary>
    public static ImmutableArray<string> Read(string? column) =>
        column is null ? [] : column.StartsWith(Bracket) && Array(column) is { } texts ? texts : [.. column.Split(Separator)];

    /// <summary>Null where it is no array of texts: a file of before has lines that begin with a bracket.</summary>
    private static ImmutableArray<string>? Array(string column)
    {
        try
        {
            return JsonSerializer.Deserialize<string?[]>(column) is { } texts && !texts.Contains(null) ? [.. texts.OfType<string>()] : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
