namespace KnowledgeGraph.Rules;

/// <summary>One thing that nodes ask of their word. Nodes that ask for the same share one clause, so that a sentence answers it once.</summary>
/// <param name="Number">Its number in the set, counted together with that of <see cref="RuleCondition"/>.</param>
/// <param name="Attribute">What of the word.</param>
/// <param name="IsNot">Whether the word must not be so.</param>
/// <param name="Numbers">What it may be; empty for a mention.</param>
/// <param name="Inflected">Forms of the words that <paramref name="Numbers"/> names, for a dictionary form.</param>
/// <param name="Mentions">Types of mention as bits.</param>
internal sealed record RuleClause(int Number, WordAttribute Attribute, bool IsNot, WordNumbers? Numbers, WordNumbers? Inflected, uint Mentions)
{
    /// <summary>Sets the bits of the words that are so. Where it asks what a word must not be, bits behind the last word are set, too.</summary>
    public void Mark(RuleSentence s, Span<ulong> mask)
    {
        switch (Attribute)
        {
            case WordAttribute.Form: Numbers!.Mark(s.Forms, mask); break;
            case WordAttribute.Upos: Numbers!.Mark(s.Upos, mask); break;
            case WordAttribute.Xpos: Numbers!.Mark(s.Xpos, mask); break;
            case WordAttribute.Event: Numbers!.Mark(s.EventTypes, mask); break;
            case WordAttribute.Lemma:
                Numbers!.Mark(s.Lemmas, mask);
                Inflected!.Mark(s.Forms, mask);
                break;
            case WordAttribute.Relation:
                Numbers!.Mark(s.Relations, mask);
                Numbers.Mark(s.Labels, mask);
                if (s.HasPlainRelations) Numbers.Mark(s.PlainRelations, mask);
                break;
            default:
                for (var w = 0; w < s.Count; w++)
                    if ((s.MentionTypes[w] & Mentions) != 0) WordMask.Set(mask, w);
                break;
        }

        if (!IsNot) return;
        for (var b = 0; b < mask.Length; b++) mask[b] = ~mask[b];
    }
}
