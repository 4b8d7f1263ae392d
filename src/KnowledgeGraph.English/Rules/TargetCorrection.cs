using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>Takes targets of events back.</summary>
/// <param name="Name">See <see cref="Correction"/>.</param>
/// <param name="Definition">See <see cref="Correction"/>.</param>
/// <param name="IsWrong">Whether a mention is no target of the event.</param>
internal sealed record TargetCorrection(string Name, string Definition, Func<SentenceTree, EventMention, EventArgument, bool> IsWrong) : Correction(Name, Definition)
{
    public override SentenceFacts Apply(SentenceFacts facts, SentenceTree tree)
    {
        var events = facts.Events;
        for (var e = 0; e < events.Length; e++)
        {
            var mention = events[e];
            var kept = mention.Arguments.RemoveAll(a => a.Role == ArgumentRole.Target && IsWrong(tree, mention, a));
            if (kept.Length < mention.Arguments.Length) events = events.SetItem(e, mention with { Arguments = kept });
        }

        return events == facts.Events ? facts : facts with { Events = events };
    }
}
