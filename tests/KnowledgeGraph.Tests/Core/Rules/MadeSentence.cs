using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Core.Rules;

/// <summary>Sentences of chance: a mention at every word, so that every word can be an end; heads of chance, which may go in circles.</summary>
internal static class MadeSentence
{
    public static readonly string[] Forms = ["own", "owns", "Owned", "bought", "sells", "ship", "ports", "sea", "x7", "of"];
    public static readonly string[] Lemmas = ["own", "buy", "sell", "ship", "port", "sea", "owns"];
    public static readonly string[] Upos = ["VERB", "PROPN", "ADP", "ADJ"];
    public static readonly string[] Relations = ["nsubj", "obj", "obl:unmarked", "conj", "amod"];
    public static readonly string[] Events = ["ATTACK", "MEET"];
    public static readonly MentionType[] Types = [MentionType.Person, MentionType.Organization, MentionType.GeoPolitical];

    public static (SentenceFacts Facts, string Text) Of(Random random, int words)
    {
        var forms = Enumerable.Range(0, words).Select(_ => Any(Forms, random)).ToList();
        var text = string.Join(' ', forms);
        var spans = new List<TextSpan>();
        foreach (var form in forms) spans.Add(new TextSpan(spans.Count == 0 ? 0 : spans[^1].End + 1, form.Length));
        var circles = random.Next(4) == 0;
        int Head(int word) => random.Next(12) == 0 ? -1 : circles || word == 0 ? random.Next(words) : random.Next(3) == 0 ? random.Next(words) is var w && w < word ? w : word - 1 : Math.Max(0, word - random.Next(1, 4));
        ImmutableArray<WordAnalysis> analyses = [.. Enumerable.Range(0, words).Select(w => new WordAnalysis(Any(Upos, random), "NN", Any(Lemmas, random), Head(w) is var h && h == w ? -1 : h, Any(Relations, random)))];
        ImmutableArray<Mention> mentions = [.. spans.Select((s, w) => new Mention(Any(Types, random), w, w, s, forms[w], 0.9))];
        ImmutableArray<EventMention> events =
        [
            .. Enumerable.Range(0, words).Where(_ => random.Next(4) == 0).Select(w => new EventMention(Any(Events, random), w, spans[w], Modality.Actual, false, 0.9,
                [.. Enumerable.Range(0, random.Next(3)).Select(_ => new EventArgument((ArgumentRole)random.Next(2), random.Next(words), 0.9))])),
        ];
        return (new SentenceFacts(new Sentence(0, new TextSpan(0, text.Length), [.. spans], 0), analyses, mentions, events, [], []), text);
    }

    public static T Any<T>(T[] items, Random random) => items[random.Next(items.Length)];
}
