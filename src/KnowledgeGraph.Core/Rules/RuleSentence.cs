using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Rules;

/// <summary>One sentence as compiled rules see it: words and labels as numbers, the tree as lists of children, mentions and events at their words.</summary>
internal sealed class RuleSentence
{
    private readonly int[] _children;
    private readonly int[] _firstChild;
    private readonly int[]?[] _mentions;
    private readonly Dictionary<int, int> _names = [];

    public RuleSentence(SentenceFacts facts, string text, RuleWords words)
    {
        (Facts, Text) = (facts, text);
        Count = facts.Words.Length;
        (Forms, Lemmas, Upos, Xpos) = (new int[Count], new int[Count], new int[Count], new int[Count]);
        (Relations, PlainRelations, Labels) = (new int[Count], new int[Count], new int[Count]);
        for (var w = 0; w < Count; w++)
        {
            var word = facts.Words[w];
            var span = facts.Sentence.Words[w];
            Forms[w] = words.OfLower(text.AsSpan(span.Start, span.Length));
            Lemmas[w] = words.OfLower(word.Lemma);
            (Upos[w], Xpos[w], Relations[w], Labels[w]) = (words.Of(word.Upos), words.Of(word.Xpos), words.Of(word.Relation), RuleWords.None);
            PlainRelations[w] = Plain(word.Relation) is var plain && plain.Length < word.Relation.Length ? words.OfLower(plain) : Relations[w];
        }

        (_children, _firstChild) = Children();
        for (var w = 0; w < Count; w++) Label(w, words);
        _mentions = MentionsByHead();
        EventTypes = Events(words);
    }

    public SentenceFacts Facts { get; }

    public string Text { get; }

    public int Count { get; }

    public int[] Forms { get; }

    public int[] Lemmas { get; }

    public int[] Upos { get; }

    public int[] Xpos { get; }

    /// <summary>The relation to the head as the model gives it.</summary>
    public int[] Relations { get; }

    /// <summary>The relation without <c>:unmarked</c> and <c>:desc</c>.</summary>
    public int[] PlainRelations { get; }

    /// <summary><c>nmod</c> or <c>obl</c> with the preposition: <c>obl:in</c>.</summary>
    public int[] Labels { get; }

    /// <summary>The event type that a word triggers; <see cref="RuleWords.None"/> where no rule asks for it or there is none.</summary>
    public int[] EventTypes { get; }

    public int Head(int word) => Facts.Words[word].Head is var head && head < Count ? head : -1;

    /// <summary>The words that hang on a word, in order.</summary>
    public ReadOnlySpan<int> ChildrenOf(int word) => _children.AsSpan(_firstChild[word], _firstChild[word + 1] - _firstChild[word]);

    /// <summary>The words that a word hangs beside; those without a head have none.</summary>
    public ReadOnlySpan<int> SiblingsOf(int word) => Head(word) is >= 0 and var head ? ChildrenOf(head) : [];

    /// <summary>The longest mention of one of the types that a word heads; where it heads none, one that begins or ends with it; -1 where there is none.</summary>
    /// <param name="word">The word.</param>
    /// <param name="types">The types as bits.</param>
    public int MentionAt(int word, uint types)
    {
        if (_mentions[word] is not { } mentions) return -1;
        foreach (var m in mentions)
            if ((types & (1u << (int)Facts.Mentions[m].Type)) != 0) return m;
        return -1;
    }

    /// <summary>
    /// The name that stands right behind a common noun and hangs on it or beside it: "the tanker Sea Rose". -1 where there is none of one of the types, or where the word is
    /// no common noun.
    /// </summary>
    /// <param name="word">The word.</param>
    /// <param name="types">The types as bits.</param>
    public int NameAfter(int word, uint types)
    {
        if (Facts.Words[word].Upos != "NOUN" || !_names.TryGetValue(word + 1, out var name) || (types & (1u << (int)Facts.Mentions[name].Type)) == 0) return -1;
        var head = MentionHeads.Of(Facts.Words, Facts.Mentions[name]);
        return Head(head) == word || (Head(head) >= 0 && Head(head) == Head(word)) ? name : -1;
    }

    /// <summary>Whether a word is a part of a name.</summary>
    public bool IsInName(int word) => Facts.Mentions.Any(m => m.Type.IsName() && m.FirstWord <= word && word <= m.LastWord);

    private static ReadOnlySpan<char> Plain(string relation) =>
        relation.EndsWith(":unmarked", StringComparison.Ordinal) ? relation.AsSpan()[..^9] : relation.EndsWith(":desc", StringComparison.Ordinal) ? relation.AsSpan()[..^5] : relation;

    private (int[] Children, int[] First) Children()
    {
        var first = new int[Count + 2];
        for (var w = 0; w < Count; w++)
            if (Head(w) >= 0) first[Head(w) + 2]++;
        for (var w = 2; w < first.Length; w++) first[w] += first[w - 1];
        var children = new int[Count];
        for (var w = 0; w < Count; w++)
            if (Head(w) >= 0) children[first[Head(w) + 1]++] = w;
        return (children, first);
    }

    private void Label(int preposition, RuleWords words)
    {
        if (Facts.Words[preposition].Relation != "case" || Head(preposition) is not (>= 0 and var noun) || Labels[noun] != RuleWords.None) return;
        var relation = Facts.Words[noun].Relation;
        var colon = relation.IndexOf(':', StringComparison.Ordinal);
        var plain = colon < 0 ? relation.AsSpan() : relation.AsSpan(0, colon);
        if (plain is "nmod" or "obl") Labels[noun] = words.OfPair(plain, Facts.Words[preposition].Lemma);
    }

    private int[]?[] MentionsByHead()
    {
        var mentions = new int[]?[Count];
        for (var m = 0; m < Facts.Mentions.Length; m++)
        {
            var head = MentionHeads.Of(Facts.Words, Facts.Mentions[m]);
            if (head >= Count) continue;
            if (mentions[head] is not { } others) mentions[head] = [m];
            else mentions[head] = [.. others.Append(m).OrderByDescending(o => Facts.Mentions[o].LastWord - Facts.Mentions[o].FirstWord)];
        }

        for (var m = 0; m < Facts.Mentions.Length; m++)
        {
            var mention = Facts.Mentions[m];
            if (mention.LastWord < Count) mentions[mention.LastWord] ??= [m];
            if (mention.FirstWord < Count) mentions[mention.FirstWord] ??= [m];
            if (mention.Type.IsName()) _names[mention.FirstWord] = m;
        }

        return mentions;
    }

    private int[] Events(RuleWords words)
    {
        var types = new int[Count];
        Array.Fill(types, RuleWords.None);
        foreach (var e in Facts.Events)
            if (e.TriggerWord < Count) types[e.TriggerWord] = words.Of(e.Type);
        return types;
    }
}
