using System.Collections.Immutable;
using KnowledgeGraph.English.Coreference;
using KnowledgeGraph.English.Events;
using KnowledgeGraph.English.Quotes;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Gazetteers;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Reading;

/// <summary>From what each sentence says by itself to what the document says: quotations, coreference, entities, events, statements, relations. Pure.</summary>
/// <param name="ontology">Says which relations events make.</param>
/// <param name="names">Entities that the user knows; null, the default, for none.</param>
internal sealed class DocumentReader(Ontology ontology, NameList? names = null)
{
    public DocumentFacts Read(Document document, ImmutableArray<SentenceFacts> sentences)
    {
        (sentences, var outside) = ArgumentClauses.Check(HappeningMentions.Add(sentences, document.Text), document.Text);
        var mentions = new DocumentMentions(document, sentences, names);
        var drafts = StatementReader.Read(mentions);
        var clusters = CoreferenceResolver.Resolve(mentions, [.. drafts.SelectMany(d => d.Parts.Select(p => new SpeakerSpan(p, d.Speaker, d.Kind == StatementKind.Direct)))]);
        var entities = PlaceDetails.Add(NationalityCountries.Add(OwnKinds.Add(new EntityReader(clusters).Read(), ontology)));
        var events = new EventReader(entities, [.. drafts.SelectMany(d => d.Parts)]).Read();
        entities = HappeningTimes.Add(entities, events);
        var statements = StatementResolver.Resolve(drafts, entities, events);
        var relations = new RelationReader(ontology, entities, events, statements);
        return new DocumentFacts(document, sentences, entities.Facts, events.Facts, events.Links, statements, relations.Read())
        {
            Open = OpenPoints.Of(entities, statements),
            Rejected = [.. outside, .. events.Rejected, .. relations.Rejected, .. SpeechCueReader.Unsaid(mentions), .. StatementResolver.Authors(drafts, entities)],
        };
    }
}
