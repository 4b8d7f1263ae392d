using System.Collections.Frozen;

namespace KnowledgeGraph.English;

/// <summary>Lists of words as they stand in the code: between blanks and line breaks.</summary>
internal static class WordList
{
    /// <summary>The words of a list, compared ordinally.</summary>
    public static FrozenSet<string> Of(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
