using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>"He told Radio Velin": of two who tell, the one right behind the verb is told.</summary>
/// <param name="Name">See <see cref="Correction"/>.</param>
/// <param name="Definition">See <see cref="Correction"/>.</param>
internal sealed record TellingCorrection(string Name, string Definition) : EachEventCorrection(Name, Definition)
{
    private static readonly WordSet Telling = WordSet.Of("tell tells told");

    protected override EventMention? Mend(SentenceTree tree, EventMention found)
    {
        if (found.Type != "STATE" || !Telling.Has(tree, found.TriggerWord) || found.With(ArgumentRole.Target).Any()) return null;
        var mentions = tree.Facts.Mentions;
        var agents = found.With(ArgumentRole.Agent).ToList();
        var behind = agents.FindIndex(m => IsRightBehind(tree, mentions[m].FirstWord, found.TriggerWord));
        if (behind < 0 || !agents.Any(m => mentions[m].LastWord < found.TriggerWord)) return null;
        var arguments = found.Arguments.Select(a => a.Role == ArgumentRole.Agent && a.Mention == agents[behind] ? a with { Role = ArgumentRole.Target } : a);
        return found with { Arguments = [.. arguments] };
    }

    private static bool IsRightBehind(SentenceTree tree, int first, int verb) =>
        first > verb && Enumerable.Range(verb + 1, first - verb - 1).All(w => tree.Facts.Words[w].Upos is "DET" or "ADJ" or "NOUN");
}
