using System.Collections.Immutable;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Quotes;

/// <summary>Who says what in a document: direct quotations with their speakers, then what is retold.</summary>
internal static class StatementReader
{
    public static ImmutableArray<StatementDraft> Read(DocumentMentions mentions)
    {
        var quotes = QuoteScanner.Find(mentions.Document.Text);
        var cues = SpeechCueReader.Read(mentions);
        var direct = new QuoteAttribution(mentions, cues).Attribute(quotes);
        var blocks = BlockQuotes.Find(mentions, cues, quotes);
        return [.. direct.Concat(blocks).Concat(Indirect(mentions.Document.Text, cues, quotes, direct)).OrderBy(s => s.Span)];
    }

    /// <summary>What cues say beyond the quotations: one statement for each speaker.</summary>
    private static IEnumerable<StatementDraft> Indirect(string text, ImmutableArray<SpeechCue> cues, ImmutableArray<QuoteSpan> quotes, ImmutableArray<StatementDraft> direct)
    {
        foreach (var cue in cues)
        {
            if (cue.Content is not { } content || direct.Any(d => Covers(d, content) || (d.Cue == cue.Span && d.Span.Overlaps(content)))) continue;
            var words = Trim(text, WithWholeQuotes(content, quotes));
            if (words.Length == 0) continue;
            foreach (var speaker in cue.Speakers.IsEmpty ? [null] : cue.Speakers.Select(s => (MentionView?)s))
                yield return new StatementDraft(StatementKind.Indirect, [words], speaker, cue.Span, cue.Confidence);
        }
    }

    /// <summary>Whether most of the content is already given word for word.</summary>
    private static bool Covers(StatementDraft direct, TextSpan content)
    {
        var shared = direct.Parts.Sum(p => Math.Max(0, Math.Min(p.End, content.End) - Math.Max(p.Start, content.Start)));
        return shared * 10 >= content.Length * 6;
    }

    /// <summary>Content that begins or ends inside a quotation takes in the quotation's mark.</summary>
    private static TextSpan WithWholeQuotes(TextSpan content, ImmutableArray<QuoteSpan> quotes)
    {
        var (start, end) = (content.Start, content.End);
        foreach (var quote in quotes.Where(q => q.Parts.Length == 1 && q.Outer.Overlaps(content)))
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
