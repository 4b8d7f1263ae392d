using System.Collections.Immutable;

namespace KnowledgeGraph.Graphs;

/// <summary>Texts of one or several documents as the graph keeps them: each once, in ordinal order.</summary>
internal static class OrdinalTexts
{
    public static ImmutableArray<string> Of(IEnumerable<string> texts) => [.. texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Those of one list, without a certain one; for the many lists that are empty nothing is made.</summary>
    public static ImmutableArray<string> Of(ImmutableArray<string> texts, string? but = null) => texts.IsEmpty ? [] : Of(texts.Where(t => t != but));
}
