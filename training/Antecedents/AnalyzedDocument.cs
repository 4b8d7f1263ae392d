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
        var document = gold.ToDocument();
        return new AnalyzedDocument(gold, document, [.. reader.AnalyzeSentences(document).Select(f => PatternRules.Apply(f, document.Text))]);
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
