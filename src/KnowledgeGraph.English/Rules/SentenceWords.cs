using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>What <see cref="SentenceTree"/> knows of the words alone: it stays when mentions and events change.</summary>
internal sealed class SentenceWords
{
    public SentenceWords(SentenceFacts facts, string text)
    {
        var count = facts.Words.Length;
        (Forms, Lemmas, Labels) = (new string[count], new string[count], new string[count]);
        for (var i = 0; i < count; i++)
        {
            Forms[i] = facts.Sentence.Words[i].Of(text).ToLowerInvariant();
            Lemmas[i] = facts.Words[i].Lemma.ToLowerInvariant();
        }

        Dependents = DependentsOf(facts);
        for (var i = 0; i < count; i++) Labels[i] = LabelOf(facts, i);
    }

    /// <summary>The words as they stand, in lower case.</summary>
    public string[] Forms { get; }

    /// <summary>Their dictionary forms, in lower case.</summary>
    public string[] Lemmas { get; }

    /// <summary>See <see cref="SentenceTree.Label"/>.</summary>
    public string[] Labels { get; }

    /// <summary>What hangs on each word, one place on; at 0 the words without a head.</summary>
    public int[][] Dependents { get; }

    private static int[][] DependentsOf(SentenceFacts facts)
    {
        var (counts, dependents) = (new int[facts.Words.Length + 1], new int[facts.Words.Length + 1][]);
        foreach (var word in facts.Words) counts[word.Head + 1]++;
        for (var i = 0; i < counts.Length; i++) dependents[i] = counts[i] == 0 ? [] : new int[counts[i]];
        for (var i = facts.Words.Length - 1; i >= 0; i--) dependents[facts.Words[i].Head + 1][--counts[facts.Words[i].Head + 1]] = i;
        return dependents;
    }

    private string LabelOf(SentenceFacts facts, int word)
    {
        var relation = facts.Words[word].Relation.Replace(":unmarked", "", StringComparison.Ordinal).Replace(":desc", "", StringComparison.Ordinal);
        if (!relation.StartsWith("nmod", StringComparison.Ordinal) && !relation.StartsWith("obl", StringComparison.Ordinal)) return relation;
        foreach (var dependent in Dependents[word + 1])
            if (facts.Words[dependent].Relation == "case" && Lemmas[dependent] is not ("'s" or "’s" or "'" or "’")) return $"{relation}:{Lemmas[dependent]}";
        return relation;
    }
}
