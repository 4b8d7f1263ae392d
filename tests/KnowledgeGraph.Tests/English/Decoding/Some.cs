using KnowledgeGraph.English.Decoding;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Tests.English.Decoding;

/// <summary>Readings written by hand.</summary>
internal static class Some
{
    internal static WordReading Word { get; } = new() { Upos = "NOUN", Xpos = "NN", LemmaScript = "same", Deprel = "dep", Head = -1 };

    internal static WordReading Mention(MentionType type, int start, double probability = 0.9) =>
        Word with { Mention = type, MentionStart = start, MentionProbability = probability };

    internal static WordReading Trigger(string type) => Word with { Trigger = type, TriggerProbability = 0.8 };

    internal static SentenceReading Reading(WordReading[] words, params PairReading[] pairs) => new([.. words], [.. pairs.Order()]);
}
