using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>Takes targets of events back.</summary>
/// <param name="Name">See <see cref="Correction"/>.</param>
/// <param name="Definition">See <see cref="Correction"/>.</param>
/// <param name="IsWrong">Whether a mention is no target of the event.</param>
internal sealed record TargetCorrection(string Name, string Definition, Func<SentenceTree, EventMention, EventArgument, bool> IsWrong) : EachEventCorrection(Name, Definition)
{
    protected override EventMention? Mend(SentenceTree tree, EventMention found)
    {
        var kept = found.Arguments.RemoveAll(a => a.Role == ArgumentRole.Target && IsWrong(tree, found, a));
        return kept.Length < found.Arguments.Length ? found with { Arguments = kept } : null;
    }
}
