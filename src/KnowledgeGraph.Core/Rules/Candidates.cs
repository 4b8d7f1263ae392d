using System.Numerics;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Rules;

/// <summary>The words that an operator leads to, as bits; in a tree that goes round in a circle, too.</summary>
internal static class Candidates
{
    /// <summary>Sets the bits of the words.</summary>
    public static void Of(RuleSentence s, int word, RuleOperator op, Span<ulong> reached)
    {
        switch (op)
        {
            case RuleOperator.Child: s.ChildrenOf(word).CopyTo(reached); break;
            case RuleOperator.NextChild: Within(s.ChildrenOf(word), word + 1, word + 2, s, reached); break;
            case RuleOperator.PreviousChild: Within(s.ChildrenOf(word), word - 1, word, s, reached); break;
            case RuleOperator.RightChild: Within(s.ChildrenOf(word), word + 1, s.Count, s, reached); break;
            case RuleOperator.LeftChild: Within(s.ChildrenOf(word), 0, word, s, reached); break;
            case RuleOperator.Head: Head(s, word, 0, s.Count, reached); break;
            case RuleOperator.NextHead: Head(s, word, word + 1, word + 1, reached); break;
            case RuleOperator.PreviousHead: Head(s, word, word - 1, word - 1, reached); break;
            case RuleOperator.RightHead: Head(s, word, word + 1, s.Count, reached); break;
            case RuleOperator.LeftHead: Head(s, word, 0, word - 1, reached); break;
            case RuleOperator.Sibling: Siblings(s, word, 0, s.Count, reached); break;
            case RuleOperator.NextSibling: Siblings(s, word, word + 1, word + 2, reached); break;
            case RuleOperator.PreviousSibling: Siblings(s, word, word - 1, word, reached); break;
            case RuleOperator.RightSibling: Siblings(s, word, word + 1, s.Count, reached); break;
            case RuleOperator.LeftSibling: Siblings(s, word, 0, word, reached); break;
            case RuleOperator.Next: WordMask.SetRange(reached, word + 1, Math.Min(word + 2, s.Count)); break;
            case RuleOperator.Previous: WordMask.SetRange(reached, Math.Max(0, word - 1), word); break;
            case RuleOperator.After: WordMask.SetRange(reached, word + 1, s.Count); break;
            case RuleOperator.Before: WordMask.SetRange(reached, 0, word); break;
            case RuleOperator.Descendant: Descendants(s, word, reached); break;
            case RuleOperator.Ancestor: Ancestors(s, word, reached); break;
            case >= RuleOperator.AgentOf: Triggers(s, word, (ArgumentRole)(op - RuleOperator.AgentOf), reached); break;
            default: Fillers(s, word, (ArgumentRole)(op - RuleOperator.Agent), reached); break;
        }
    }

    private static void Within(ReadOnlySpan<ulong> words, int first, int end, RuleSentence s, Span<ulong> reached)
    {
        WordMask.SetRange(reached, Math.Max(0, first), Math.Min(end, s.Count));
        for (var b = 0; b < reached.Length; b++) reached[b] &= words[b];
    }

    private static void Siblings(RuleSentence s, int word, int first, int end, Span<ulong> reached)
    {
        if (s.Head(word) is not (>= 0 and var head)) return;
        Within(s.ChildrenOf(head), first, end, s, reached);
        reached[word >> 6] &= ~(1UL << word);
    }

    private static void Head(RuleSentence s, int word, int first, int last, Span<ulong> reached)
    {
        if (s.Head(word) is var head && head >= 0 && head >= first && head <= last) WordMask.Set(reached, head);
    }

    /// <summary>Level after level: the words of a level, then those that hang on them and were not there yet.</summary>
    private static void Descendants(RuleSentence s, int word, Span<ulong> reached)
    {
        s.ChildrenOf(word).CopyTo(reached);
        Span<ulong> seen = reached.Length <= 32 ? stackalloc ulong[reached.Length] : new ulong[reached.Length];
        seen.Clear();
        WordMask.Set(seen, word);
        for (var more = true; more;)
        {
            more = false;
            for (var b = 0; b < reached.Length; b++)
            {
                for (var fresh = reached[b] & ~seen[b]; fresh != 0; fresh &= fresh - 1)
                {
                    var next = (b << 6) + BitOperations.TrailingZeroCount(fresh);
                    WordMask.Set(seen, next);
                    var children = s.ChildrenOf(next);
                    for (var c = 0; c < children.Length; c++) reached[c] |= children[c];
                    more = true;
                }
            }
        }

        reached[word >> 6] &= ~(1UL << word);
    }

    private static void Ancestors(RuleSentence s, int word, Span<ulong> reached)
    {
        for (var w = s.Head(word); w >= 0 && w != word && !WordMask.Has(reached, w); w = s.Head(w)) WordMask.Set(reached, w);
    }

    private static void Fillers(RuleSentence s, int trigger, ArgumentRole role, Span<ulong> reached)
    {
        foreach (var e in s.Facts.Events)
        {
            if (e.TriggerWord != trigger) continue;
            foreach (var argument in e.Arguments)
                if (argument.Role == role) Set(s, MentionHeads.Of(s.Facts.Words, s.Facts.Mentions[argument.Mention]), reached);
        }
    }

    private static void Triggers(RuleSentence s, int filler, ArgumentRole role, Span<ulong> reached)
    {
        foreach (var e in s.Facts.Events)
        {
            foreach (var argument in e.Arguments)
                if (argument.Role == role && MentionHeads.Of(s.Facts.Words, s.Facts.Mentions[argument.Mention]) == filler) Set(s, e.TriggerWord, reached);
        }
    }

    private static void Set(RuleSentence s, int word, Span<ulong> reached)
    {
        if ((uint)word < (uint)s.Count) WordMask.Set(reached, word);
    }
}
