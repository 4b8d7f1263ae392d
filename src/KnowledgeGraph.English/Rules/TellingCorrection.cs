using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>"He told Radio Velin": of two who tell, the one right behind the verb is told.</summary>
/// <param name="Name">See <see cref="Correction"/>.</param>
/// <param name="Definition">See <see cref="Correction"/>.</param>
internal sealed record TellingCorrection(string Name, string Definition) : Correction(Name, Definition)
{
    private static readonly WordSet Telling = WordSet.Of("tell tells told");

    public override SentenceFacts Apply(SentenceFacts facts, SentenceTree tree)
    {
        var events = facts.Events;
        for (var e = 0; e < events.Length; e++)
        {
            var told = events[e];
            if (told.Type != "STATE" || !Telling.Has(tree, told.TriggerWord) || told.With(ArgumentRole.Target).Any()) continue;
            var agents = told.With(ArgumentRole.Agent).ToList();
            var behind = agents.FindIndex(m => IsRightBehind(tree, facts.Mentions[m].FirstWord, told.TriggerWord));
            if (behind < 0 || !agents.Any(m => facts.Mentions[m].LastWord < told.TriggerWord)) continue;
            var arguments = told.Arguments.Select(a => a.Role == ArgumentRole.Agent && a.Mention == agents[behind] ? a with { Role = ArgumentRole.Target } : a);
            events = events.SetItem(e, told with { Arguments = [.. arguments] });
        }

        return events == facts.Events ? facts : facts with { Events = events };
    }

    private static bool IsRightBehind(SentenceTree tree, int first, int verb) =>
        first > verb && Enumerable.Range(verb + 1, first - verb - 1).All(w => tree.Facts.Words[w].Upos is "DET" or "ADJ" or "NOUN");
}
