using System.Collections.Immutable;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>One sentence as the patterns see it: words with their dependents, and which mentions and events stand at a word.</summary>
internal sealed class SentenceTree
{
    private readonly string[] _forms;
    private readonly string[] _lemmas;
    private readonly string[] _labels;
    private readonly ILookup<int, int> _dependents;
    private readonly ILookup<int, int> _mentions;

    public SentenceTree(SentenceFacts facts, string text)
    {
        (Facts, Text) = (facts, text);
        _forms = [.. facts.Sentence.Words.Select(w => w.Of(text).ToLowerInvariant())];
        _lemmas = [.. facts.Words.Select(w => w.Lemma.ToLowerInvariant())];
        _dependents = Enumerable.Range(0, facts.Words.Length).ToLookup(i => facts.Words[i].Head);
        _labels = [.. facts.Words.Select((_, i) => LabelOf(i))];
        _mentions = Enumerable.Range(0, facts.Mentions.Length).OrderByDescending(m => facts.Mentions[m].LastWord - facts.Mentions[m].FirstWord)
            .ToLookup(m => MentionView.HeadOf(facts, facts.Mentions[m]));
    }

    public SentenceFacts Facts { get; }

    /// <summary>The text that the sentence points into.</summary>
    public string Text { get; }

    public int Count => _forms.Length;

    public string Form(int word) => _forms[word];

    public string Lemma(int word) => _lemmas[word];

    /// <summary>Relation to the head; with the preposition behind a colon where there is one (<c>nmod:of</c>).</summary>
    public string Label(int word) => _labels[word];

    public IEnumerable<int> Dependents(int word) => _dependents[word];

    public int Head(int word) => Facts.Words[word].Head;

    /// <summary>The word that heads a mention.</summary>
    public int HeadOf(int mention) => MentionView.HeadOf(Facts, Facts.Mentions[mention]);

    /// <summary>The preposition before a word's phrase, in lower case; null where there is none.</summary>
    public string? Preposition(int word)
    {
        foreach (var dependent in _dependents[word])
            if (Facts.Words[dependent] is { Relation: "case", Upos: "ADP" }) return _lemmas[dependent];
        return null;
    }

    /// <summary>Whether a word stands above another one in the tree, or is the same one.</summary>
    public bool IsAbove(int upper, int lower) => DependencyTree.Path(Facts.Words, lower).Contains(upper);

    /// <summary>The longest mention of one of the types that a word heads; null where there is none.</summary>
    public int? MentionAt(int word, ImmutableArray<MentionType> types)
    {
        foreach (var mention in _mentions[word])
            if (types.Contains(Facts.Mentions[mention].Type)) return mention;
        return null;
    }

    /// <summary>The event that a word triggers; null where there is none.</summary>
    public int? EventAt(int word)
    {
        for (var e = 0; e < Facts.Events.Length; e++)
            if (Facts.Events[e].TriggerWord == word) return e;
        return null;
    }

    private string LabelOf(int word)
    {
        var relation = Facts.Words[word].Relation.Replace(":unmarked", "", StringComparison.Ordinal).Replace(":desc", "", StringComparison.Ordinal);
        if (!relation.StartsWith("nmod", StringComparison.Ordinal) && !relation.StartsWith("obl", StringComparison.Ordinal)) return relation;
        foreach (var dependent in _dependents[word])
            if (Facts.Words[dependent].Relation == "case" && _lemmas[dependent] is not ("'s" or "’s" or "'" or "’")) return $"{relation}:{_lemmas[dependent]}";
        return relation;
    }
}
