using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>A correction that looks at one event after the other.</summary>
/// <param name="Name">See <see cref="Correction"/>.</param>
/// <param name="Definition">See <see cref="Correction"/>.</param>
internal abstract record EachEventCorrection(string Name, string Definition) : Correction(Name, Definition)
{
    public sealed override SentenceFacts Apply(SentenceFacts facts, SentenceTree tree)
    {
        var events = facts.Events;
        for (var e = 0; e < events.Length; e++)
            if (Mend(tree, events[e]) is { } mended) events = events.SetItem(e, mended);
        return events == facts.Events ? facts : facts with { Events = events };
    }

    /// <summary>The event as it should be; null where nothing is to be mended.</summary>
    protected abstract EventMention? Mend(SentenceTree tree, EventMention found);
}
