using System.Collections.Immutable;
using KnowledgeGraph.English;
using KnowledgeGraph.English.Coreference;
using KnowledgeGraph.English.Quotes;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.English.Rules;
using KnowledgeGraph.Evaluation;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Antecedents;

/// <summary>A hand-marked document as the reader sees it before it asks who is who.</summary>
/// <param name="Gold">The annotation.</param>
/// <param name="Document">The document.</param>
/// <param name="Sentences">What each sentence says by itself.</param>
internal sealed record AnalyzedDocument(GoldDocument Gold, Document Document, ImmutableArray<SentenceFacts> Sentences)
{
    /// <summary>Reads a document with the model.</summary>
    public static AnalyzedDocument Read(EnglishReader reader, GoldDocument gold)
    {
        var document = DocumentOf(gold);
        return new AnalyzedDocument(gold, document, [.. reader.AnalyzeSentences(document).Select(f => PatternRules.Apply(f, document.Text))]);
    }

    private static Document DocumentOf(GoldDocument gold)
    {
        var text = string.Join(' ', gold.Sentences.Select(s => s.Text));
        var (at, spans) = (0, new List<TextSpan>());
        foreach (var sentence in gold.Sentences)
        {
            spans.Add(new TextSpan(at, sentence.Text.Length));
            at += sentence.Text.Length + 1;
        }

        return TextSegmenter.Segment(new Article { Text = text, Title = gold.Title, Source = gold.Source, PublishedAt = gold.PublishedAt }, spans);
    }

    /// <summary>The questions that the document asks, answered by the annotation.</summary>
    public IReadOnlyList<Instance> Ask(FeatureNames names)
    {
        var mentions = new DocumentMentions(Document, Sentences);
        var quotes = StatementReader.Read(mentions).SelectMany(d => d.Parts.Select(p => new SpeakerSpan(p, d.Speaker, d.Kind == StatementKind.Direct)));
        var teacher = new Teacher(Gold.Id, Gold.Sentences, names);
        CoreferenceResolver.Resolve(mentions, [.. quotes], teacher.Answer);
        return teacher.Instances;
    }
}
