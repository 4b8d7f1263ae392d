using System.Text;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>What a server would refuse, or take and never give back, is refused before it is sent.</summary>
internal static class ElementCheck
{
    /// <summary>A longer key does not fit into an index.</summary>
    private const int LongestId = 8000;

    /// <summary>The limit of the store's tokens.</summary>
    private const int LongestName = 16_000;

    public static string? Reason(PropertyNode node) => Id(node.Id) ?? node.Labels.Select(l => Name("label", l)).FirstOrDefault(r => r is not null);

    public static string? Reason(PropertyRelationship relationship) => Id(relationship.Id) ?? Name("type", relationship.Type);

    private static string? Id(string id) => id.Length == 0 ? "its id is empty" : Encoding.UTF8.GetByteCount(id) > LongestId ? $"its id is longer than {LongestId} bytes" : null;

    private static string? Name(string what, string name) =>
        string.IsNullOrWhiteSpace(name) ? $"its {what} is empty"
        : name.Length > LongestName ? $"its {what} is longer than {LongestName} characters"
        : name.AsSpan().IndexOfAnyInRange('\0', '\u001f') >= 0 || name.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0 && !WellFormed(name) ? $"its {what} holds control characters or halves of a surrogate pair"
        : null;

    private static bool WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text;
}
