using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Tests.English.Model;

/// <summary>Facts as text without their probabilities, and the probabilities by themselves, so that two answers can be compared.</summary>
internal static class FactsText
{
    internal static string Of(SentenceFacts facts) => string.Join('\n',
        facts.Words.Select(w => w.ToString())
            .Concat(facts.Mentions.Select(m => $"{m.Type} {m.FirstWord} {m.LastWord} {m.Text}"))
            .Concat(facts.Events.Select(e => $"{e.Type} {e.TriggerWord} {e.Modality} {e.Negated} {e.ContentFirstWord} {e.ContentLastWord} "
                + string.Join(' ', e.Arguments.Select(a => $"{a.Role} {a.Mention}"))))
            .Concat(facts.Relations.Select(r => $"{r.Subject} {r.Type} {r.Object}"))
            .Concat(facts.Links.Select(l => $"{l.From} {l.Type} {l.To}")));

    internal static double[] Confidences(SentenceFacts facts) =>
    [
        .. facts.Mentions.Select(m => m.Confidence), .. facts.Events.SelectMany(e => e.Arguments.Select(a => a.Confidence).Prepend(e.Confidence)),
        .. facts.Relations.Select(r => r.Confidence), .. facts.Links.Select(l => l.Confidence),
    ];
}
