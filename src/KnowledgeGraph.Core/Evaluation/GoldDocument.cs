using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Evaluation;

/// <summary>A document of the gold: its sentences in order and what is known about it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Headline, if known.</param>
/// <param name="Source">Who published it, if known.</param>
/// <param name="PublishedAt">Day of publication, if known.</param>
/// <param name="Split">The part that it belongs to (<c>train</c>, <c>dev</c>), if known.</param>
/// <param name="Sentences">Its sentences in order.</param>
public sealed record GoldDocument(
    string Id, string? Title, string? Source, DateOnly? PublishedAt, string? Split, ImmutableArray<GoldSentence> Sentences)
{
    /// <summary>The document as the extractor reads it: the text is its sentences with a blank between them, their boundaries are the gold's.</summary>
    public Document ToDocument()
    {
        var spans = new List<TextSpan>(Sentences.Length);
        foreach (var sentence in Sentences) spans.Add(new TextSpan(spans.Count == 0 ? 0 : spans[^1].End + 1, sentence.Text.Length));
        var article = new Article { Text = string.Join(' ', Sentences.Select(s => s.Text)), Title = Title, Source = Source, PublishedAt = PublishedAt };
        return TextSegmenter.Segment(article, spans);
    }
}
