using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction;

/// <summary>Joins what an extractor found to the sentences of a document.</summary>
public static class ExtractedFacts
{
    /// <summary>The sentences with the facts, and what could not be joined.</summary>
    /// <param name="document">The document.</param>
    /// <param name="sentences">What its sentences say so far.</param>
    /// <param name="extractor">Name of the extractor.</param>
    /// <param name="found">What it found.</param>
    public static (ImmutableArray<SentenceFacts> Sentences, ImmutableArray<RejectedFact> Rejected) Join(
        Document document, ImmutableArray<SentenceFacts> sentences, string extractor, IEnumerable<ExtractedFact> found)
    {
        var rejected = ImmutableArray.CreateBuilder<RejectedFact>();
        ImmutableArray<SentenceFacts>.Builder? joined = null;
        foreach (var fact in found)
        {
            var s = SentenceOf(document, fact);
            if (s < 0)
            {
                rejected.Add(new RejectedFact(RejectionReason.OutsideText, fact.Type, Words(document, fact.Subject), Words(document, fact.Object), 0));
                continue;
            }

            joined ??= sentences.ToBuilder();
            joined[s] = new FactJoint(document.Text, joined[s]).Add(fact, fact.Source ?? extractor);
        }

        return (joined?.MoveToImmutable() ?? sentences, rejected.ToImmutable());
    }

    /// <summary>Index of the sentence that holds the fact; -1 where none does, or where the fact is no fact.</summary>
    internal static int SentenceOf(Document document, ExtractedFact fact)
    {
        if (!double.IsFinite(fact.Confidence) || string.IsNullOrEmpty(fact.Type) || (fact.IsEvent && fact.Trigger is null) || !HasTypes(fact)) return -1;
        foreach (var sentence in document.Sentences)
        {
            if (!Holds(document, sentence, fact.Subject)) continue;
            return Holds(document, sentence, fact.Object) && (fact.Trigger is not { } trigger || Holds(document, sentence, trigger)) ? sentence.Index : -1;
        }

        return -1;
    }

    private static bool HasTypes(ExtractedFact fact) =>
        Enum.IsDefined(fact.SubjectType) && Enum.IsDefined(fact.ObjectType) && Enum.IsDefined(fact.SubjectIs ?? default) && Enum.IsDefined(fact.ObjectIs ?? default);

    private static bool Holds(Document document, Sentence sentence, TextSpan span) =>
        span.Length > 0 && span.Start >= 0 && span.Start <= document.Text.Length - span.Length && sentence.Span.Contains(span) && sentence.Words.Any(w => w.Overlaps(span));

    private static string Words(Document document, TextSpan span) =>
        span.Start >= 0 && span.Length >= 0 && span.Start <= document.Text.Length - span.Length ? WhiteSpace.Collapse(span.Of(document.Text)) : FormattableString.Invariant($"[{span.Start}, {span.Start + (long)span.Length})");
}
