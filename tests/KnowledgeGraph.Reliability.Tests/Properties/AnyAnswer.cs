using System.Collections.Immutable;
using KnowledgeGraph.English.Decoding;
using KnowledgeGraph.English.Model;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Reliability.Tests.Properties;

/// <summary>A text and an answer of the model to it, both made of chance: labels of every kind, heads that go round in circles, pairs between any two words.</summary>
internal static class AnyAnswer
{
    private static readonly string[] Words =
    [
        ";", ";", ",", ",", "\"", "said", "says", "added", "according", "to", "told", "claimed", "warned", "that", "of", "and", "but", "by", "in", "on", "near", "the", "his", "he", "she", "they", "it", "who", "which", "Mr.", "President", "spokesman", "minister", "General",
        "Mara", "Denn", "Norland", "Paris", "army", "rebels", "attack", "attacked", "killed", "met", "resigned", "responsibility", "Monday", "December", "3", "2025", "last", "week", "yesterday", "May", "not", "no", "never", "will", "may", "if",
        "because", "after", "before", "called", "known", "as", "leader", "former", "son", "French", "U.S.", "U.N.", "one", "two", "100", "%", "-", "—", ",", ";", ":", "\"", "“", "”", "‘", "’", "'", "'s", "(", ")", "[", "]", "…", ".", "?", "!", "\n\n", "é", "😀", "\u202E",
    ];

    /// <summary>What decides about who says what, and so is half of all.</summary>
    private static readonly string[] Clauses = ["nsubj", "ccomp", "punct", "cc", "conj", "obj", "advcl", "parataxis", "case", "root"];

    private static readonly string[] Edges =
    [
        "CONTENT_END", "CONTENT_START", "CONTENT_END", "CONTENT_START", "CONTENT_END", "CONTENT_START", "AGENT", "TARGET",
        "AGENT", "TARGET", "CONTENT_END", "CONTENT_START", "TIME", "PLACE", "HAS_ROLE", "LOCATED_IN", "MEMBER_OF", "PART_OF", "ORIGIN", "LEADS", "CAUSED", "INSTRUMENT", "LINKED_TO", "ALSO_KNOWN_AS", "FAMILY_OF", "RESPONDED_TO", "CONTROLS",
    ];

    /// <summary>A document of a few sentences.</summary>
    public static Document Document(Random random)
    {
        var text = string.Join(' ', Enumerable.Range(0, random.Next(1, 60)).Select(_ => Words[random.Next(Words.Length)]));
        return TextSegmenter.Segment(new Article { Text = text, PublishedAt = random.Next(3) == 0 ? null : new DateOnly(2025, 12, 3) });
    }

    /// <summary>What the decoder makes of any scores.</summary>
    public static ImmutableArray<SentenceFacts> Facts(Document document, ModelLabels labels, Random random) =>
        [.. document.Sentences.Select(s => SentenceDecoder.Decode(Reading(s.Words.Length, labels, random), document.Text, s, DecodingOptions.Default))];

    private static SentenceReading Reading(int words, ModelLabels labels, Random random) => new(
        [.. Enumerable.Range(0, words).Select(w => Word(w, words, labels, random))],
        [.. Enumerable.Range(0, random.Next(0, 6 * words)).Select(_ => new PairReading(random.Next(words), random.Next(words), Edges[random.Next(Edges.Length)], random.NextSingle())).DistinctBy(p => (p.From, p.To)).Order()]);

    private static WordReading Word(int word, int words, ModelLabels labels, Random random) => new()
    {
        Upos = Of(labels.Upos, random), Xpos = Of(labels.Xpos, random), LemmaScript = Of(labels.Lemma, random), Head = random.Next(-1, words), Deprel = random.Next(2) == 0 ? Clauses[random.Next(Clauses.Length)] : Of(labels.Deprel, random),
        Mention = random.Next(3) == 0 ? (MentionType)random.Next(17) : null, MentionProbability = random.NextDouble(), MentionStart = random.Next(Math.Max(0, word - 4), word + 1),
        Trigger = random.Next(4) == 0 ? random.Next(2) == 0 ? "STATE" : labels.Trigger[random.Next(1, labels.Trigger.Length)] : null, TriggerProbability = random.NextDouble(),
        Modality = (Modality)random.Next(3), Negated = random.Next(4) == 0,
    };

    private static string Of(ImmutableArray<string> of, Random random) => of[random.Next(of.Length)];
}
