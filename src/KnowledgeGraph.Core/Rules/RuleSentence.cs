using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Rules;

/// <summary>
/// One sentence as compiled rules see it: words and labels as numbers, the tree as sets of children, mentions and events at their words. Lists of numbers are filled up
/// to a multiple of <see cref="WordNumbers.AtOnce"/>.
/// </summary>
internal sealed class RuleSentence
{
    private readonly int[] _heads;
    private readonly ulong[] _children;
    private readonly int _blocks;
    private readonly int[]?[] _mentions;
    private readonly Dictionary<int, int> _names = [];

    public RuleSentence(SentenceFacts facts, string text, RuleWords words)
    {
        (Facts, Text) = (facts, text);
        Count = facts.Words.Length;
        (Forms, Lemmas, Upos, Xpos) = (Numbers(), Numbers(), Numbers(), Numbers());
        (Relations, PlainRelations, Labels, EventTypes) = (Numbers(), Numbers(), Numbers(), Numbers());
        (_heads, _blocks) = (new int[Count], WordMask.Blocks(Count));
        for (var w = 0; w < Count; w++)
        {
            var word = facts.Words[w];
            var span = facts.Sentence.Words[w];
            Forms[w] = words.OfLower(text.AsSpan(span.Start, span.Length));
            Lemmas[w] = words.OfLower(word.Lemma);
            (Upos[w], Xpos[w], Relations[w]) = (words.Of(word.Upos), words.Of(word.Xpos), words.Of(word.Relation));
            _heads[w] = word.Head < Count ? word.Head : -1;
            if (Plain(word.Relation) is not { IsEmpty: false } plain) continue;
            PlainRelations[w] = words.OfLower(plain);
            HasPlainRelations = true;
        }

        _children = Children();
        for (var w = 0; w < Count; w++) Label(w, words);
        (_mentions, MentionTypes) = (MentionsByHead(), new uint[Count]);
        for (var w = 0; w < Count; w++)
            foreach (var m in _mentions[w] ?? []) MentionTypes[w] |= 1u << (int)facts.Mentions[m].Type;
        foreach (var e in facts.Events)
            if (e.TriggerWord < Count) EventTypes[e.TriggerWord] = words.Of(e.Type);
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

    /// <summary>The relation without <c>:unmarked</c> or <c>:desc</c>, where it has that.</summary>
    public int[] PlainRelations { get; }

    /// <summary>Whether a word has a number in <see cref="PlainRelations"/>.</summary>
    public bool HasPlainRelations { get; }

    /// <summary><c>nmod</c> or <c>obl</c> with the preposition: <c>obl:in</c>.</summary>
    public int[] Labels { get; }

    /// <summary>The event type that a word triggers; <see cref="RuleWords.None"/> where no rule asks for it or there is none.</summary>
    public int[] EventTypes { get; }

    /// <summary>The types of the mentions at a word, as bits.</summary>
    public uint[] MentionTypes { get; }

    /// <summary>The word that a word hangs on; -1 for none.</summary>
    public int Head(int word) => _heads[word];

    /// <summary>The words that hang on a word, as bits.</summary>
    public ReadOnlySpan<ulong> ChildrenOf(int word) => _children.AsSpan(word * _blocks, _blocks);

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
        relation.EndsWith(":unmarked", StringComparison.Ordinal) ? relation.AsSpan()[..^9] : relation.EndsWith(":desc", StringComparison.Ordinal) ? relation.AsSpan()[..^5] : [];

    private int[] Numbers()
    {
        var numbers = new int[(Count + WordNumbers.AtOnce - 1) / WordNumbers.AtOnce * WordNumbers.AtOnce];
        Array.Fill(numbers, RuleWords.None);
        return numbers;
    }

    private ulong[] Children()
    {
        var children = new ulong[Count * _blocks];
        for (var w = 0; w < Count; w++)
            if (_heads[w] >= 0) WordMask.Set(children.AsSpan(_heads[w] * _blocks, _blocks), w);
        return children;
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
}
