using System.Collections.Immutable;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Quotes;

/// <summary>
/// Words that are given without quotation marks: the paragraphs behind "The Foreign Secretary said:" in press releases, and the turns of a transcript
/// ("MS SMITH: …"). They end with the next turn, the next such cue, a new heading ("Notes to editors") or the document.
/// </summary>
/// <param name="mentions">The document's mentions.</param>
/// <param name="cues">Its speech cues by sentence.</param>
/// <param name="quotes">Its quotations.</param>
internal sealed class BlockQuotes(DocumentMentions mentions, ILookup<int, SpeechCue> cues, QuoteIndex quotes)
{
    private static readonly string[] Ends =
        ["Notes", "Note to", "Background", "ENDS", "-ENDS", "END", "###", "Further information", "For further", "For more", "Contact:", "Media contact", "Press contact", "Media enquiries"];

    private static readonly string[] Announcing = ["STATE", "SUPPORT", "CRITICIZE", "URGE"];

    private readonly string _text = mentions.Document.Text;
    private readonly ImmutableArray<Sentence> _sentences = mentions.Document.Sentences;

    public IEnumerable<StatementDraft> Find()
    {
        if (Author() is { } author)
        {
            yield return new StatementDraft(StatementKind.Direct, [Extend(_sentences[1].Span, 1, author)], author, null, 0.65, SpeakerReasons.FirstPerson);
            yield break;
        }

        for (var s = 0; s < _sentences.Length; s++)
        {
            if (Turn(_sentences[s]) is { } turn) yield return new StatementDraft(StatementKind.Direct, [Extend(turn.Words, s, null)], turn.Speaker, null, 0.8, SpeakerReasons.Turn);
            else if (Opening(s) is { } cue && !EndsBlock(s + 1))
                yield return new StatementDraft(StatementKind.Direct, [Extend(_sentences[s + 1].Span, s + 1, cue.Speakers[0])], cue.Speakers[0], cue.Span, 0.75, SpeakerReasons.Announced);
        }
    }

    /// <summary>A sentence that ends with a colon behind a verb of saying, and the next one has no quotation mark.</summary>
    private SpeechCue? Opening(int index)
    {
        var span = _sentences[index].Span;
        if (span.Length == 0 || _text[span.End - 1] != ':' || index + 1 >= _sentences.Length || quotes.Touches(_sentences[index + 1].Span)) return null;
        return cues[index].LastOrDefault(c => c.Event.Type == "STATE" && !c.Speakers.IsEmpty);
    }

    /// <summary>"SECRETARY KERRY: We obviously …": a name in capitals and a colon begin the sentence.</summary>
    private (MentionView? Speaker, TextSpan Words)? Turn(Sentence sentence)
    {
        var colon = _text.IndexOf(':', sentence.Span.Start, Math.Min(40, sentence.Span.Length));
        if (colon < 0 || colon + 2 >= sentence.Span.End) return null;
        var label = _text[sentence.Span.Start..colon];
        if (label.Length < 3 || !label.All(c => char.IsUpper(c) || c is ' ' or '.' or '-' or '\'' or '’')) return null;
        var speaker = mentions.BySentence[sentence.Index].FirstOrDefault(m => m.Mention.Span.End <= colon);
        var start = colon + 1;
        while (start < sentence.Span.End && char.IsWhiteSpace(_text[start])) start++;
        return (speaker, TextSpan.FromBounds(start, sentence.Span.End));
    }

    private TextSpan Extend(TextSpan first, int index, MentionView? speaker)
    {
        var last = index;
        while (last + 1 < _sentences.Length && !EndsBlock(last + 1) && !IsAbout(speaker, last + 1)) last++;
        return TextSpan.FromBounds(first.Start, _sentences[last].Span.End);
    }

    /// <summary>Whether a sentence tells of the speaker by name, as no speaker does: "Mr Berg will travel to …".</summary>
    private bool IsAbout(MentionView? speaker, int index)
    {
        if (speaker is not { Type: MentionType.Person }) return false;
        var name = speaker.Mention.Text[(speaker.Mention.Text.LastIndexOf(' ') + 1)..];
        return mentions.BySentence[index].Any(m => m is { Type: MentionType.Person, IsSubject: true } && m.Mention.Text.EndsWith(name, StringComparison.Ordinal));
    }

    /// <summary>
    /// The official whose own words a text without quotations is: the first sentence says that somebody welcomes, condemns or urges,
    /// and the rest speaks in the first person.
    /// </summary>
    private MentionView? Author()
    {
        if (_sentences.Length < 3 || quotes.All.Length > 0 || !Enumerable.Range(1, _sentences.Length - 1).Any(IsFirstPerson)) return null;
        var facts = mentions.Sentences[0];
        return mentions.BySentence[0].FirstOrDefault(m => m is { Type: MentionType.Person, IsSubject: true }
            && facts.Events.Any(e => Announcing.Contains(e.Type, StringComparer.Ordinal) && e.With(ArgumentRole.Agent).Contains(m.Reference.Mention))
            && Enumerable.Range(0, _sentences.Length).All(s => Opening(s) is null && Turn(_sentences[s]) is null));
    }

    private bool IsFirstPerson(int sentence) => mentions.Sentences[sentence].Words.Any(w => w.Lemma is "I" or "i" && w.Upos == "PRON" && w.Relation == "nsubj");

    /// <summary>A few words that are a paragraph of their own and no sentence.</summary>
    private bool IsHeading(int index)
    {
        var sentence = _sentences[index];
        if (sentence.Words.Length > 8 || sentence.Span.Length == 0 || _text[sentence.Span.End - 1] is '.' or '!' or '?' or '…' or '"' or '”') return false;
        return sentence.Paragraph != _sentences[index - 1].Paragraph && (index + 1 == _sentences.Length || sentence.Paragraph != _sentences[index + 1].Paragraph);
    }

    private bool EndsBlock(int index)
    {
        var sentence = _sentences[index];
        if (Turn(sentence) is not null || quotes.Touches(sentence.Span) || Opening(index) is not null || IsHeading(index)) return true;
        return Ends.Any(end => _text.AsSpan(sentence.Span.Start, sentence.Span.Length).StartsWith(end, StringComparison.OrdinalIgnoreCase));
    }
}
