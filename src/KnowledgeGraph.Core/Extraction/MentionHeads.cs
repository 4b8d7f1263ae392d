using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction;

/// <summary>Which word heads a phrase.</summary>
public static class MentionHeads
{
    /// <summary>The word of a mention whose head lies outside; the last one where the tree disagrees with the phrase.</summary>
    /// <param name="words">The words of its sentence.</param>
    /// <param name="mention">The mention.</param>
    public static int Of(ImmutableArray<WordAnalysis> words, Mention mention) => Of(words, mention.FirstWord, mention.LastWord);

    /// <summary>The word of a phrase whose head lies outside; the last one where the tree disagrees with the phrase.</summary>
    /// <param name="words">The words of its sentence.</param>
    /// <param name="first">Index of the phrase's first word.</param>
    /// <param name="last">Index of its last word.</param>
    public static int Of(ImmutableArray<WordAnalysis> words, int first, int last)
    {
        for (var word = last; word >= first && word < words.Length; word--)
            if (words[word].Head < first || words[word].Head > last) return word;
        return last;
    }
}
