using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Evaluation;

/// <summary>Turns facts back into the gold's form, so that they can be scored.</summary>
public static class GoldForm
{
    /// <summary>
    /// What a whole document says, sentence by sentence: mentions with the full names that they refer to, and statements as the document reads them.
    /// A pronoun that takes part in no fact is no mention here: the guidelines count only phrases that take part in something, and names.
    /// </summary>
    /// <param name="facts">The document's facts.</param>
    /// <param name="sentenceIds">One id a sentence, in order.</param>
    /// <exception cref="ArgumentException">There are not as many ids as sentences.</exception>
    public static ImmutableArray<GoldSentence> From(DocumentFacts facts, IReadOnlyList<string> sentenceIds)
    {
        CheckIds(facts.Sentences.Length, sentenceIds);
        var names = GoldNames.Of(facts);
        var statements = GoldStatements.Of(facts).ToLookup(s => s.Sentence, s => s.Statement);
        return
        [
            .. facts.Sentences.Select((s, i) => new GoldSentenceForm(s, facts.Document.Text).Build(
                sentenceIds[i], mention => names.GetValueOrDefault(new MentionReference(i, mention), ""), [.. statements[i]], idlePronouns: false)),
        ];
    }

    /// <summary>What each sentence says by itself, as the reference decoder gives it: no full names, statements from the words between content's ends.</summary>
    /// <param name="sentences">The sentences' facts.</param>
    /// <param name="text">The text that their spans point into.</param>
    /// <param name="sentenceIds">One id a sentence, in order.</param>
    /// <exception cref="ArgumentException">There are not as many ids as sentences.</exception>
    public static ImmutableArray<GoldSentence> FromSentences(IEnumerable<SentenceFacts> sentences, string text, IReadOnlyList<string> sentenceIds)
    {
        var all = sentences.ToList();
        CheckIds(all.Count, sentenceIds);
        return
        [
            .. all.Select((s, i) =>
            {
                var form = new GoldSentenceForm(s, text);
                return form.Build(sentenceIds[i], _ => "", [.. form.Statements()], idlePronouns: true);
            }),
        ];
    }

    private static void CheckIds(int sentences, IReadOnlyList<string> ids)
    {
        if (ids.Count != sentences) throw new ArgumentException($"{sentences} sentences need as many ids, not {ids.Count}.", nameof(ids));
    }
}
