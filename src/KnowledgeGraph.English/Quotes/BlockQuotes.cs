using System.Collections.Immutable;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Quotes;

/// <summary>
/// Words that are given without quotation marks: the paragraphs behind "The Foreign Secretary said:" in press releases, and the turns of a transcript
/// ("MS SMITH: …"). They end with the next turn, the next such cue, a new heading ("Notes to editors") or the document.
/// </summary>
internal static class BlockQuotes
{
    public static ImmutableArray<StatementDraft> Find(DocumentMentions mentions, ImmutableArray<SpeechCue> cues, ImmutableArray<QuoteSpan> quotes)
    {
        var statements = ImmutableArray.CreateBuilder<StatementDraft>();
        var text = mentions.Document.Text;
        var sentences = mentions.Document.Sentences;
        for (var s = 0; s < sentences.Length; s++)
        {
            if (Turn(mentions, sentences[s]) is { } turn) statements.Add(new StatementDraft(StatementKind.Direct, Extend(mentions, turn.Words, s, cues, quotes), turn.Speaker, null, 0.8));
            else if (Opening(text, sentences, s, cues, quotes) is { } cue && s + 1 < sentences.Length)
            {
                var block = Extend(mentions, sentences[s + 1].Span, s + 1, cues, quotes);
                statements.Add(new StatementDraft(StatementKind.Direct, block, cue.Speakers.FirstOrDefault(), cue.Span, 0.75));
            }
        }

        return statements.ToImmutable();
    }

    /// <summary>A sentence that ends with a colon behind a verb of saying, and the next one has no quotation mark.</summary>
    private static SpeechCue? Opening(string text, ImmutableArray<Sentence> sentences, int index, ImmutableArray<SpeechCue> cues, ImmutableArray<QuoteSpan> quotes)
    {
        var span = sentences[index].Span;
        if (span.Length == 0 || text[span.End - 1] != ':' || index + 1 >= sentences.Length || quotes.Any(q => q.Outer.Overlaps(sentences[index + 1].Span))) return null;
        return cues.LastOrDefault(c => c.Sentence == index && c.Event.Type == "STATE" && !c.Speakers.IsEmpty);
    }

    /// <summary>"SECRETARY KERRY: We obviously …": a name in capitals and a colon begin the sentence.</summary>
    private static (MentionView? Speaker, TextSpan Words)? Turn(DocumentMentions mentions, Sentence sentence)
    {
        var text = mentions.Document.Text;
        var colon = text.IndexOf(':', sentence.Span.Start, Math.Min(40, sentence.Span.Length));
        if (colon < 0 || colon + 2 >= sentence.Span.End) return null;
        var label = text[sentence.Span.Start..colon];
        if (label.Length < 3 || !label.All(c => char.IsUpper(c) || c is ' ' or '.' or '-' or '\'' or '’')) return null;
        var speaker = mentions.BySentence[sentence.Index].FirstOrDefault(m => m.Mention.Span.End <= colon);
        var start = colon + 1;
        while (start < sentence.Span.End && char.IsWhiteSpace(text[start])) start++;
        return (speaker, TextSpan.FromBounds(start, sentence.Span.End));
    }

    private static ImmutableArray<TextSpan> Extend(DocumentMentions mentions, TextSpan first, int index, ImmutableArray<SpeechCue> cues, ImmutableArray<QuoteSpan> quotes)
    {
        var sentences = mentions.Document.Sentences;
        var last = index;
        while (last + 1 < sentences.Length && !Ends(mentions, last + 1, cues, quotes)) last++;
        return [TextSpan.FromBounds(first.Start, sentences[last].Span.End)];
    }

    private static bool Ends(DocumentMentions mentions, int index, ImmutableArray<SpeechCue> cues, ImmutableArray<QuoteSpan> quotes)
    {
        var sentence = mentions.Document.Sentences[index];
        if (Turn(mentions, sentence) is not null || quotes.Any(q => q.Outer.Overlaps(sentence.Span))) return true;
        if (Opening(mentions.Document.Text, mentions.Document.Sentences, index, cues, quotes) is not null) return true;
        var text = sentence.Span.Of(mentions.Document.Text);
        return text.StartsWith("Notes", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Background", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("ENDS", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Further information", StringComparison.OrdinalIgnoreCase);
    }
}
