using System.Collections.Immutable;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Quotes;

/// <summary>Finds the speaker of each quotation: by a cue in its own sentences, else by the quotation that it goes on with, else by the sentence before.</summary>
/// <param name="mentions">The document's mentions.</param>
/// <param name="cues">Its speech cues by sentence.</param>
internal sealed class QuoteAttribution(DocumentMentions mentions, ILookup<int, SpeechCue> cues)
{
    /// <summary>How many pieces one statement may have; a longer one goes on as another.</summary>
    private const int MostParts = 50;

    private readonly ImmutableArray<Sentence> _sentences = mentions.Document.Sentences;
    private readonly List<StatementDraft> _statements = [];

    public ImmutableArray<StatementDraft> Attribute(ImmutableArray<QuoteSpan> quotes)
    {
        foreach (var quote in quotes) Attribute(quote);
        return [.. _statements];
    }

    private void Attribute(QuoteSpan quote)
    {
        var (first, last) = SentencesOf(quote);
        if (first < 0 || IsNickname(quote, first)) return;
        var cue = CueOf(quote, first, last);
        if (cue is null && IsPartOfRetelling(quote, first, last)) return;
        if (cue is not null) Add(quote, cue);
        else if (StandsAlone(quote, first, last)) Continue(quote, first);
    }

    private void Add(QuoteSpan quote, SpeechCue cue)
    {
        var previous = _statements.Count > 0 ? _statements[^1] : null;
        if (previous is not null && previous.Cue == cue.Span && previous.Speaker == cue.Speakers.FirstOrDefault())
        {
            _statements[^1] = previous with { Parts = previous.Parts.AddRange(quote.Parts) };
            return;
        }

        foreach (var speaker in cue.Speakers.IsEmpty ? [null] : cue.Speakers.Select(s => (MentionView?)s))
            _statements.Add(new StatementDraft(StatementKind.Direct, quote.Parts, speaker, cue.Span, Math.Max(cue.Confidence, 0.7), SpeakerReasons.Of(cue)));
    }

    /// <summary>A quotation without a cue goes on with the one just before it, in the same or the directly preceding sentence or paragraph.</summary>
    private void Continue(QuoteSpan quote, int first)
    {
        var previous = _statements.Count > 0 ? _statements[^1] : null;
        if (CueBefore(first) is null && previous is { Kind: StatementKind.Direct } && IsNext(previous, quote, first))
        {
            if (previous.Parts.Length >= MostParts)
            {
                _statements.Add(previous with { Parts = quote.Parts, Cue = null, Reason = SpeakerReasons.GoesOn });
                return;
            }

            _statements[^1] = previous with { Parts = previous.Parts.AddRange(quote.Parts), Confidence = Math.Min(previous.Confidence, 0.85) };
            return;
        }

        if (CueBefore(first) is { } cue)
        {
            foreach (var source in cue.Speakers.IsEmpty ? [null] : cue.Speakers.Select(s => (MentionView?)s))
                _statements.Add(new StatementDraft(StatementKind.Direct, quote.Parts, source, cue.Span, 0.85, SpeakerReasons.Announced));
        }
        else if (SpeakerBefore(first) is { } speaker) _statements.Add(new StatementDraft(StatementKind.Direct, quote.Parts, speaker, null, 0.6, SpeakerReasons.SentenceBefore));
    }

    private bool IsNext(StatementDraft previous, QuoteSpan quote, int first)
    {
        var end = mentions.SentenceAt(previous.Span.End - 1);
        var cueEnd = previous.Cue is { } cue ? mentions.SentenceAt(cue.Start) : end;
        var reached = Math.Max(end, cueEnd);
        return first - reached <= 1 || (first - reached <= 2 && _sentences[first].Paragraph == _sentences[reached].Paragraph && quote.IsClosed);
    }

    /// <summary>The cue of a sentence before that ends with a colon: "The ministry said:", and the words in the next paragraph.</summary>
    private SpeechCue? CueBefore(int first)
    {
        var text = mentions.Document.Text;
        var before = first > 0 ? _sentences[first - 1].Span : default;
        return before.Length > 0 && text[before.End - 1] == ':' ? cues[first - 1].LastOrDefault(c => c.Event.Type == "STATE") : null;
    }

    /// <summary>The one that the sentence before is about, when it is a person: "The minister was defiant. “We will stay.”"</summary>
    private MentionView? SpeakerBefore(int first)
    {
        if (first == 0) return null;
        return mentions.BySentence[first - 1].FirstOrDefault(m => m.IsSubject && m.Type is MentionType.Person or MentionType.NominalPerson or MentionType.Pronoun);
    }

    private IEnumerable<SpeechCue> Near(int first, int last) => first == last ? cues[first] : cues[first].Concat(cues[last]);

    private SpeechCue? CueOf(QuoteSpan quote, int first, int last)
    {
        var all = Near(first, last).Where(c => !quote.Outer.Contains(c.Span) && c.Event.Type != "URGE").ToList();
        var needsContent = IsFragment(quote) || all.Any(c => IsRetelling(c, quote));
        var near = all.Where(c => (c.Event.Type == "STATE" && !needsContent) || (c.Content is { } content && content.Overlaps(quote.Inner)))
            .Where(c => !IsRetelling(c, quote)).ToList();
        return near.Where(c => !c.Speakers.IsEmpty).MinBy(c => Distance(c, quote)) ?? near.MinBy(c => Distance(c, quote));
    }

    /// <summary>Whether the quotation is only a piece of what the cue retells: said the deal was "a disaster".</summary>
    private bool IsRetelling(SpeechCue cue, QuoteSpan quote)
    {
        if (cue.Content is not { } content || !content.Overlaps(quote.Inner)) return false;
        if (IsFragment(quote)) return true;
        if (cue.Names) return false;
        var before = content.Start < quote.Outer.Start ? WordsIn(TextSpan.FromBounds(content.Start, Math.Min(content.End, quote.Outer.Start))) : 0;
        var after = content.End > quote.Outer.End ? WordsIn(TextSpan.FromBounds(Math.Max(content.Start, quote.Outer.End), content.End)) : 0;
        if (before == 0 && mentions.Document.Text[quote.Inner.End - 1] is ',' or '?' or '!') return false;
        return before + after > 1 && !content.Contains(cue.Span);
    }

    /// <summary>One or two words between marks in the middle of a sentence: a doubtful word rather than a quotation.</summary>
    private bool IsFragment(QuoteSpan quote) => quote.Parts.Length == 1 && quote.IsClosed && WordsIn(quote.Inner) <= 2
        && char.IsLower(mentions.Document.Text[quote.Inner.Start]) && quote.Outer.Start > 1 && char.IsLetterOrDigit(mentions.Document.Text[quote.Outer.Start - 2]);

    private bool IsPartOfRetelling(QuoteSpan quote, int first, int last) => Near(first, last).Any(c => IsRetelling(c, quote));

    private static int Distance(SpeechCue cue, QuoteSpan quote)
    {
        var gap = cue.Span.Start >= quote.Outer.End ? cue.Span.Start - quote.Outer.End : quote.Outer.Start - cue.Span.End;
        return cue.Content is { } content && content.Overlaps(quote.Inner) ? gap - 1000 : gap;
    }

    /// <summary>Whether the sentences of the quotation hold hardly more than it.</summary>
    private bool StandsAlone(QuoteSpan quote, int first, int last)
    {
        var outside = 0;
        for (var s = first; s <= last; s++) outside += _sentences[s].Words.Count(w => !quote.Outer.Contains(w));
        return outside <= 2;
    }

    /// <summary>John "J.D." Smith: marks inside a name.</summary>
    private bool IsNickname(QuoteSpan quote, int sentence) =>
        mentions.BySentence[sentence].Any(m => m.Type.IsName() && m.Mention.Span.Contains(quote.Outer) && m.Mention.Span.Length > quote.Outer.Length);

    private int WordsIn(TextSpan span) => mentions.CountWords(span);

    private (int First, int Last) SentencesOf(QuoteSpan quote) => (mentions.SentenceAt(quote.Inner.Start), mentions.SentenceAt(quote.Inner.End - 1));
}
