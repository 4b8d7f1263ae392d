using System.Collections.Immutable;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Quotes;

/// <summary>Who says what in a document: direct quotations with their speakers, then what is retold.</summary>
internal static class StatementReader
{
    private const int LeastQuoted = 4;

    public static ImmutableArray<StatementDraft> Read(DocumentMentions mentions)
    {
        var quotes = new QuoteIndex(QuoteScanner.Find(mentions.Document));
        var cues = SpeechCueReader.Read(mentions).ToLookup(c => c.Sentence);
        var direct = new QuoteAttribution(mentions, cues).Attribute(quotes.All);
        var blocks = new BlockQuotes(mentions, cues, quotes).Find();
        var quoted = direct.SelectMany(d => d.Parts.SelectMany(mentions.SentencesOf).Distinct().Select(s => (s, d))).ToLookup(p => p.s, p => p.d);
        var indirect = Once(Indirect(mentions, cues, quotes, quoted)).ToList();
        return [.. direct.Concat(blocks).Concat(indirect).Concat(QuotedWithin(indirect, mentions, quotes, quoted)).OrderBy(s => s.Span)];
    }

    /// <summary>The exact words inside what is retold: said that the country "does not export cartels". Each is a statement of the same speaker by itself; fewer words between marks are none.</summary>
    private static IEnumerable<StatementDraft> QuotedWithin(List<StatementDraft> retold, DocumentMentions mentions, QuoteIndex quotes, ILookup<int, StatementDraft> quoted) =>
        from statement in retold
        where statement.Speaker is not null
        from quote in quotes.Overlapping(statement.Span)
        where quote.IsClosed && quote.Parts.Length == 1 && statement.Parts.Any(p => p.Contains(quote.Inner)) && mentions.CountWords(quote.Inner) >= LeastQuoted
            && !mentions.SentencesOf(quote.Inner).SelectMany(s => quoted[s]).Any(d => d.Parts.Any(p => p.Overlaps(quote.Inner)))
        select statement with { Kind = StatementKind.Direct, Parts = quote.Parts };

    /// <summary>What cues say beyond the quotations: one statement for each speaker.</summary>
    private static IEnumerable<StatementDraft> Indirect(DocumentMentions mentions, ILookup<int, SpeechCue> cues, QuoteIndex quotes, ILookup<int, StatementDraft> quoted)
    {
        foreach (var cue in cues.SelectMany(c => c))
        {
            if (cue.Content is not { } content || quoted[cue.Sentence].Any(d => (Covers(d, content) && !IsNested(d, cue)) || (d.Cue == cue.Span && d.Span.Overlaps(content)))) continue;
            var words = Trim(mentions.Document.Text, WithWholeQuotes(content, quotes));
            if (words.Length == 0) continue;
            ImmutableArray<TextSpan> parts = cue.Lead is { } lead ? [lead, words] : [words];
            foreach (var speaker in cue.Speakers.IsEmpty ? [null] : cue.Speakers.Select(s => (MentionView?)s))
                yield return new StatementDraft(StatementKind.Indirect, parts, speaker, cue.Span, cue.Confidence, SpeakerReasons.Of(cue));
        }
    }

    /// <summary>Leaves of the statements that give one speaker the same words by several cues only the surest.</summary>
    private static IEnumerable<StatementDraft> Once(IEnumerable<StatementDraft> statements)
    {
        foreach (var bySpeaker in statements.GroupBy(s => (s.Speaker, Sentence: s.Speaker is null ? s.Cue!.Value.Start : s.Speaker.Sentence)))
        {
            var kept = new List<StatementDraft>();
            foreach (var statement in bySpeaker.OrderByDescending(s => s.Confidence))
                if (!kept.Any(k => Covers(k, statement.Span) || Covers(statement, k.Span))) kept.Add(statement);
            foreach (var statement in kept) yield return statement;
        }
    }

    /// <summary>Whether the words of one tell what another says: "We know that the ministry denied it," she said.</summary>
    private static bool IsNested(StatementDraft given, SpeechCue cue) =>
        given.Parts.Any(p => p.Contains(cue.Span)) && cue.Speakers.Any(s => s.Type != MentionType.Pronoun && s.Reference != given.Speaker?.Reference);

    /// <summary>Whether most of the content is already given.</summary>
    private static bool Covers(StatementDraft given, TextSpan content)
    {
        var shared = given.Parts.Sum(p => Math.Max(0, Math.Min(p.End, content.End) - Math.Max(p.Start, content.Start)));
        return shared * 10 >= content.Length * 6;
    }

    /// <summary>Content that begins or ends inside a quotation takes in the quotation's mark.</summary>
    private static TextSpan WithWholeQuotes(TextSpan content, QuoteIndex quotes)
    {
        var (start, end) = (content.Start, content.End);
        foreach (var quote in quotes.Overlapping(content).Where(q => q.IsClosed && q.Parts.Length == 1))
        {
            if (quote.Inner.Start == start) start = quote.Outer.Start;
            if (quote.Inner.End == end) end = quote.Outer.End;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is ',' or ':' or ';')) start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or ':' or ';')) end--;
        return TextSpan.FromBounds(start, end);
    }
}
