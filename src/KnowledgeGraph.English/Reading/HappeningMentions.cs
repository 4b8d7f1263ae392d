using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.English.Names;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Reading;

/// <summary>"The 2014 Tolo siege", where the model marks the attack but not its name: from the year to the noun it is the name of a happening.</summary>
internal static class HappeningMentions
{
    private const double Confidence = 0.5;

    private static readonly FrozenSet<string> Nouns = WordList.Of(
        """
        attack attacks bombing bombings blast blasts shooting shootings siege sieges massacre massacres ambush raid raids riot riots uprising coup revolution genocide war battle
        earthquake tsunami hurricane flood floods hijacking assassination
        """);

    /// <summary>The sentences with the names that they lack; what is there keeps its place.</summary>
    /// <param name="sentences">The sentences of a document.</param>
    /// <param name="text">The text that they point into.</param>
    public static ImmutableArray<SentenceFacts> Add(ImmutableArray<SentenceFacts> sentences, string text) => [.. sentences.Select(facts =>
    {
        var added = Enumerable.Range(0, facts.Words.Length).Where(noun => IsUnnamed(facts, noun, text))
            .Select(noun => (First: FirstOf(facts, noun, text), Noun: noun)).Where(n => n.First is not null).Select(n => Mention(facts, n.First!.Value, n.Noun, text)).ToList();
        return added.Count == 0 ? facts : facts with { Mentions = facts.Mentions.AddRange(added) };
    })];

    private static bool IsUnnamed(SentenceFacts facts, int noun, string text) =>
        facts.Words[noun].Upos is "NOUN" or "PROPN" && Nouns.Contains(Form(facts, noun, text)) && !facts.Mentions.Any(m => m.Type == MentionType.Event && m.FirstWord <= noun && m.LastWord >= noun);

    /// <summary>Index of the year before proper names that stand right before the noun; null where there are none.</summary>
    private static int? FirstOf(SentenceFacts facts, int noun, string text)
    {
        var word = noun - 1;
        while (word > 0 && facts.Words[word].Upos == "PROPN") word--;
        return word >= 0 && word < noun - 1 && HappeningNames.IsYear(Form(facts, word, text)) ? word : null;
    }

    private static Mention Mention(SentenceFacts facts, int first, int last, string text)
    {
        var span = TextSpan.FromBounds(facts.Sentence.Words[first].Start, facts.Sentence.Words[last].End);
        return new Mention(MentionType.Event, first, last, span, WhiteSpace.Collapse(span.Of(text)), Confidence);
    }

    private static string Form(SentenceFacts facts, int word, string text) => facts.Sentence.Words[word].Of(text).ToLowerInvariant();
}
