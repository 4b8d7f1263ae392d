using System.Collections.Frozen;

namespace KnowledgeGraph.English.Rules;

/// <summary>Words that a pattern asks for, in lower case: a word fits by its form or by its dictionary form.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string> _words;

    private WordSet(string words) => _words = WordList.Of(words);

    /// <summary>Words between blanks.</summary>
    public static WordSet Of(string words) => new(words);

    public bool Has(SentenceTree tree, int word) => _words.Contains(tree.Form(word)) || _words.Contains(tree.Lemma(word));
}
