using System.Collections.Immutable;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>One sentence as the patterns see it: words with their dependents, and which mentions and events stand at a word.</summary>
internal sealed class SentenceTree
{
    private readonly SentenceWords _words;
    private readonly int[] _heads;
    private readonly int[] _bySize;

    public SentenceTree(SentenceFacts facts, string text)
        : this(facts, text, new SentenceWords(facts, text))
    {
    }

    private SentenceTree(SentenceFacts facts, string text, SentenceWords words)
    {
        (Facts, Text, _words) = (facts, text, words);
        _heads = new int[facts.Mentions.Length];
        for (var m = 0; m < _heads.Length; m++) _heads[m] = MentionView.HeadOf(facts, facts.Mentions[m]);
        _bySize = [.. Enumerable.Range(0, _heads.Length).OrderByDescending(m => facts.Mentions[m].LastWord - facts.Mentions[m].FirstWord)];
    }

    public SentenceFacts Facts { get; }

    /// <summary>The text that the sentence points into.</summary>
    public string Text { get; }

    public int Count => _words.Forms.Length;

    /// <summary>The same sentence with other mentions and events.</summary>
    public SentenceTree With(SentenceFacts facts) => new(facts, Text, facts.Words == Facts.Words ? _words : new SentenceWords(facts, Text));

    public string Form(int word) => _words.Forms[word];

    public string Lemma(int word) => _words.Lemmas[word];

    /// <summary>Relation to the head; with the preposition behind a colon where there is one (<c>nmod:of</c>).</summary>
    public string Label(int word) => _words.Labels[word];

    /// <summary>What hangs on a word, in the order of the sentence; of -1 the words without a head.</summary>
    public int[] Dependents(int word) => _words.Dependents[word + 1];

    public int Head(int word) => Facts.Words[word].Head;

    /// <summary>The word that heads a mention.</summary>
    public int HeadOf(int mention) => _heads[mention];

    /// <summary>The preposition before a word's phrase, in lower case; null where there is none.</summary>
    public string? Preposition(int word)
    {
        foreach (var dependent in Dependents(word))
            if (Facts.Words[dependent] is { Relation: "case", Upos: "ADP" }) return Lemma(dependent);
        return null;
    }

    /// <summary>Whether a word stands above another one in the tree, or is the same one.</summary>
    public bool IsAbove(int upper, int lower) => DependencyTree.Path(Facts.Words, lower).Contains(upper);

    /// <summary>The longest mention of one of the types that a word heads; null where there is none.</summary>
    public int? MentionAt(int word, ImmutableArray<MentionType> types)
    {
        foreach (var mention in _bySize)
            if (_heads[mention] == word && types.Contains(Facts.Mentions[mention].Type)) return mention;
        return null;
    }

    /// <summary>The event that a word triggers; null where there is none.</summary>
    public int? EventAt(int word)
    {
        for (var e = 0; e < Facts.Events.Length; e++)
            if (Facts.Events[e].TriggerWord == word) return e;
        return null;
    }
}
