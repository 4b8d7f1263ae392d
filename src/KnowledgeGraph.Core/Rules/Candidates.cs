using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Rules;

/// <summary>The words that an operator leads to.</summary>
internal static class Candidates
{
    /// <summary>Adds the words, each once; in a tree that goes round in a circle, too.</summary>
    public static void Of(RuleSentence s, int word, RuleOperator op, List<int> found)
    {
        switch (op)
        {
            case RuleOperator.Child: found.AddRange(s.ChildrenOf(word)); break;
            case RuleOperator.NextChild: Where(s.ChildrenOf(word), word + 1, word + 1, found); break;
            case RuleOperator.PreviousChild: Where(s.ChildrenOf(word), word - 1, word - 1, found); break;
            case RuleOperator.RightChild: Where(s.ChildrenOf(word), word + 1, s.Count, found); break;
            case RuleOperator.LeftChild: Where(s.ChildrenOf(word), 0, word - 1, found); break;
            case RuleOperator.Head: Head(s, word, 0, s.Count, found); break;
            case RuleOperator.NextHead: Head(s, word, word + 1, word + 1, found); break;
            case RuleOperator.PreviousHead: Head(s, word, word - 1, word - 1, found); break;
            case RuleOperator.RightHead: Head(s, word, word + 1, s.Count, found); break;
            case RuleOperator.LeftHead: Head(s, word, 0, word - 1, found); break;
            case RuleOperator.Sibling: Where(s.SiblingsOf(word), 0, s.Count, found, word); break;
            case RuleOperator.NextSibling: Where(s.SiblingsOf(word), word + 1, word + 1, found); break;
            case RuleOperator.PreviousSibling: Where(s.SiblingsOf(word), word - 1, word - 1, found); break;
            case RuleOperator.RightSibling: Where(s.SiblingsOf(word), word + 1, s.Count, found); break;
            case RuleOperator.LeftSibling: Where(s.SiblingsOf(word), 0, word - 1, found); break;
            case RuleOperator.Next: Range(word + 1, Math.Min(word + 2, s.Count), found); break;
            case RuleOperator.Previous: Range(Math.Max(0, word - 1), word, found); break;
            case RuleOperator.After: Range(word + 1, s.Count, found); break;
            case RuleOperator.Before: Range(0, word, found); break;
            case RuleOperator.Descendant: Descendants(s, word, found); break;
            case RuleOperator.Ancestor: Ancestors(s, word, found); break;
            case >= RuleOperator.AgentOf: Triggers(s, word, (ArgumentRole)(op - RuleOperator.AgentOf), found); break;
            default: Fillers(s, word, (ArgumentRole)(op - RuleOperator.Agent), found); break;
        }
    }

    private static void Where(ReadOnlySpan<int> words, int first, int last, List<int> found, int without = -1)
    {
        foreach (var w in words)
            if (w >= first && w <= last && w != without) found.Add(w);
    }

    private static void Head(RuleSentence s, int word, int first, int last, List<int> found)
    {
        if (s.Head(word) is var head && head >= 0 && head >= first && head <= last) found.Add(head);
    }

    private static void Range(int first, int end, List<int> found)
    {
        for (var w = first; w < end; w++) found.Add(w);
    }

    private static void Descendants(RuleSentence s, int word, List<int> found)
    {
        var begin = found.Count;
        found.AddRange(s.ChildrenOf(word));
        for (var at = begin; at < found.Count; at++)
            foreach (var child in s.ChildrenOf(found[at]))
                if (child != word && found.IndexOf(child, begin) < 0) found.Add(child);
    }

    private static void Ancestors(RuleSentence s, int word, List<int> found)
    {
        var begin = found.Count;
        for (var w = s.Head(word); w >= 0 && w != word && found.IndexOf(w, begin) < 0; w = s.Head(w)) found.Add(w);
    }

    private static void Fillers(RuleSentence s, int trigger, ArgumentRole role, List<int> found)
    {
        var begin = found.Count;
        foreach (var e in s.Facts.Events)
        {
            if (e.TriggerWord != trigger) continue;
            foreach (var argument in e.Arguments)
                if (argument.Role == role && MentionHeads.Of(s.Facts.Words, s.Facts.Mentions[argument.Mention]) is var head && found.IndexOf(head, begin) < 0) found.Add(head);
        }
    }

    private static void Triggers(RuleSentence s, int filler, ArgumentRole role, List<int> found)
    {
        var begin = found.Count;
        foreach (var e in s.Facts.Events)
            if (e.Arguments.Any(a => a.Role == role && MentionHeads.Of(s.Facts.Words, s.Facts.Mentions[a.Mention]) == filler) && found.IndexOf(e.TriggerWord, begin) < 0) found.Add(e.TriggerWord);
    }
}
