using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>Gives mentions their right type.</summary>
/// <param name="Name">See <see cref="Correction"/>.</param>
/// <param name="Definition">See <see cref="Correction"/>.</param>
/// <param name="IsWrong">Whether a mention is not what the model says.</param>
/// <param name="Instead">What it is.</param>
internal sealed record MentionCorrection(string Name, string Definition, Func<SentenceTree, Mention, bool> IsWrong, MentionType Instead) : Correction(Name, Definition)
{
    public override SentenceFacts Apply(SentenceFacts facts, SentenceTree tree)
    {
        var mentions = facts.Mentions;
        for (var m = 0; m < mentions.Length; m++)
        {
            if (mentions[m].Type != Instead && IsWrong(tree, mentions[m])) mentions = mentions.SetItem(m, mentions[m] with { Type = Instead });
        }

        return mentions == facts.Mentions ? facts : facts with { Mentions = mentions };
    }
}
