using System.Collections.Immutable;

namespace KnowledgeGraph.Text;

/// <summary>
/// Cuts an article into paragraphs, sentences and words. Made for English news as it comes: abbreviations, initials, quotes and brackets that
/// close behind the full stop, datelines (sentences of their own), missing blanks, titles torn apart by line breaks ("Maj.\n\nGen.\n\nJohn Smith" is one name), text
/// wrapped at a width, headlines and lists (an item keeps its mark). Linear in the text's length; nothing visible is left out.
/// </summary>
public static class TextSegmenter
{
    /// <summary>Cuts an article. A sentence has at most 2,000 words and 20,000 characters: longer runs are cut at commas or blanks, and runs of marks between two of them.</summary>
    /// <param name="article">The article.</param>
    public static Document Segment(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var paragraphs = ParagraphCutter.Cut(article.Text);
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var paragraph in paragraphs) new SentenceCutter(article.Text, paragraph, spans).Run();
        CutBehindDateline(article.Text, spans);
        return Build(article, spans.DrainToImmutable(), paragraphs, SentenceLimit.Words);
    }

    /// <summary>Takes sentences as given, for example those of an annotated corpus, and cuts them into words.</summary>
    /// <param name="article">The article.</param>
    /// <param name="sentences">The sentences in the order of the text, without overlap; white space at their ends is left off.</param>
    /// <exception cref="ArgumentException">A sentence reaches beyond the text, overlaps the one before, or has no visible character.</exception>
    public static Document Segment(Article article, IEnumerable<TextSpan> sentences)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(sentences);
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var given in sentences)
        {
            if (given.Start < (spans.Count == 0 ? 0 : spans[^1].End) || given.Length < 0 || given.End > article.Text.Length)
                throw new ArgumentException($"Sentence {spans.Count} at {given.Start}..{given.End} must lie in the text of {article.Text.Length} characters, behind the one before it.", nameof(sentences));
            var span = Visibility.Trim(article.Text, given.Start, given.End);
            if (span.Length == 0) throw new ArgumentException($"Sentence {spans.Count} at {given.Start}..{given.End} has no visible character.", nameof(sentences));
            spans.Add(span);
        }

        return Build(article, spans.DrainToImmutable(), ParagraphCutter.Cut(article.Text), int.MaxValue);
    }

    /// <summary>"VELIN, Dec. 3 (Meridian) —" is a sentence by itself: what follows does not speak of the agency, and the place does not act in it.</summary>
    private static void CutBehindDateline(string text, ImmutableArray<TextSpan>.Builder spans)
    {
        if (Dateline.Find(text) is not { } dateline) return;
        for (var i = 0; i < spans.Count && spans[i].Start <= dateline.Span.Start; i++)
        {
            var (head, rest) = (spans[i], Visibility.Trim(text, Math.Min(dateline.Span.End, spans[i].End), spans[i].End));
            if (head.Start != dateline.Span.Start || rest.Length == 0) continue;
            spans[i] = Visibility.Trim(text, head.Start, dateline.Span.End);
            spans.Insert(i + 1, rest);
            return;
        }
    }

    private static Document Build(Article article, ImmutableArray<TextSpan> spans, ImmutableArray<TextSpan> paragraphs, int mostWords)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>(spans.Length);
        var paragraph = 0;
        foreach (var span in spans)
        {
            while (paragraph + 1 < paragraphs.Length && paragraphs[paragraph + 1].Start <= span.Start) paragraph++;
            var words = WordTokenizer.Tokenize(article.Text, span);
            if (words.Length <= mostWords) sentences.Add(new Sentence(sentences.Count, span, words, paragraph));
            else AddPieces(article.Text, sentences, words, mostWords, paragraph);
        }

        return new Document(article, sentences.DrainToImmutable());
    }

    /// <summary>What has no blank to be cut at (brackets by the thousand) is cut between its words.</summary>
    private static void AddPieces(string text, ImmutableArray<Sentence>.Builder sentences, ImmutableArray<TextSpan> words, int most, int paragraph)
    {
        for (var first = 0; first < words.Length; first += most)
        {
            var span = Visibility.Trim(text, words[first].Start, words[Math.Min(words.Length, first + most) - 1].End);
            if (span.Length > 0) sentences.Add(new Sentence(sentences.Count, span, WordTokenizer.Tokenize(text, span), paragraph));
        }
    }
}
