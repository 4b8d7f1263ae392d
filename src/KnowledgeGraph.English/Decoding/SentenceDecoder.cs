using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Decoding;

/// <summary>
/// From the model's reading of a sentence to its facts; equal to training/decode.py. Mentions come first, by last word, then events by trigger,
/// then the pairs, the most probable first, each only where its ends allow it. A pure function.
/// </summary>
internal static class SentenceDecoder
{
    /// <summary>Decodes one sentence.</summary>
    /// <param name="reading">The reading; it has the sentence's words.</param>
    /// <param name="text">The text that the sentence points into.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="options">The thresholds.</param>
    internal static SentenceFacts Decode(SentenceReading reading, string text, Sentence sentence, DecodingOptions options)
    {
        var mentions = Mentions(reading, text, sentence);
        var pairs = new PairDecoder(mentions, reading.Words);
        foreach (var pair in reading.Pairs) pairs.Add(pair, options);
        return new SentenceFacts(
            sentence, Words(reading, text, sentence), mentions, Events(reading, sentence, pairs), pairs.Relations, pairs.Links);
    }

    private static ImmutableArray<WordAnalysis> Words(SentenceReading reading, string text, Sentence sentence)
    {
        var words = ImmutableArray.CreateBuilder<WordAnalysis>(reading.Words.Length);
        for (var w = 0; w < reading.Words.Length; w++)
        {
            var word = reading.Words[w];
            words.Add(new WordAnalysis(
                word.Upos, word.Xpos, LemmaScripts.Apply(sentence.Words[w].Of(text), word.LemmaScript, word.Upos), word.Head, word.Deprel));
        }

        return words.MoveToImmutable();
    }

    private static ImmutableArray<Mention> Mentions(SentenceReading reading, string text, Sentence sentence)
    {
        var mentions = ImmutableArray.CreateBuilder<Mention>();
        for (var w = 0; w < reading.Words.Length; w++)
        {
            var word = reading.Words[w];
            if (word.Mention is not { } type) continue;
            var span = TextSpan.FromBounds(sentence.Words[word.MentionStart].Start, sentence.Words[w].End);
            mentions.Add(new Mention(type, word.MentionStart, w, span, Flat(span.Of(text)), word.MentionProbability));
        }

        return mentions.DrainToImmutable();
    }

    private static ImmutableArray<EventMention> Events(SentenceReading reading, Sentence sentence, PairDecoder pairs)
    {
        var events = ImmutableArray.CreateBuilder<EventMention>();
        for (var w = 0; w < reading.Words.Length; w++)
        {
            var word = reading.Words[w];
            if (word.Trigger is null) continue;
            var draft = pairs.Event(w);
            events.Add(new EventMention(
                word.Trigger, w, sentence.Words[w], word.Modality, word.Negated, word.TriggerProbability, [.. draft.Arguments])
            {
                ContentFirstWord = draft.ContentFirst,
                ContentLastWord = draft.ContentLast,
            });
        }

        return events.DrainToImmutable();
    }

    /// <summary>Runs of white space made one blank.</summary>
    private static string Flat(string text)
    {
        var flat = true;
        for (var i = 0; i < text.Length && flat; i++) flat = !char.IsWhiteSpace(text[i]) || text[i] == ' ' && text[i - 1] != ' ';
        return flat ? text : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
