using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Storage;

/// <summary>Writes a block of relations: all that is shown of them without reading a document. <see cref="RelationReader"/> reads it.</summary>
/// <param name="surroundings">Mentions and events of sentences.</param>
/// <param name="documentKeys">The rows of the documents by id.</param>
internal sealed class RelationWriter(SentenceSurroundings surroundings, IReadOnlyDictionary<string, long> documentKeys) : IDisposable
{
    private readonly BlockWriter _to = new();
    private readonly Dictionary<EntityId, int> _entities = [];
    private readonly Dictionary<SentenceNode, int> _sentences = new(ReferenceEqualityComparer.Instance);

    /// <param name="relations">The relations with their places among all of the graph.</param>
    /// <returns>The content of the block.</returns>
    public byte[] Write(IReadOnlyCollection<PlacedRelation> relations)
    {
        _to.Number(relations.Count);
        foreach (var (place, relation) in relations)
        {
            _to.Number(place);
            Write(relation);
        }

        return _to.End();
    }

    public void Dispose() => _to.Dispose();

    private void Write(Relation r)
    {
        _to.Id(r.Id);
        Write(r.Subject);
        Write(r.Object);
        _to.Day(r.FirstDate);
        _to.Day(r.LastDate);
        _to.Number(r.Evidence.Length);
        foreach (var e in r.Evidence) Write(e);
    }

    private void Write(Entity entity) => _to.Once(_entities, entity.Id, () =>
    {
        _to.Id(entity.Id.Value);
        _to.Member(entity.Kind);
        _to.Text(entity.Name);
        _to.Flag(entity.IsNamed);
        _to.Number(entity.MentionCount);
        _to.Number(entity.DocumentCount);
        _to.Texts(entity.Types);
    });

    private void Write(Evidence e)
    {
        Write(e.Document, e.Sentence);
        _to.Number(e.Start);
        _to.Number(e.End - e.Start);
        _to.Real(e.Confidence);
        _to.Text(e.Extractor);
        _to.Text(e.EventId);
        _to.Number(e.AttributedTo.Length);
        foreach (var source in e.AttributedTo) Write(source);
        _to.Text(e.FactId);
        _to.Text(e.Verdict?.Id);
    }

    private void Write(DocumentNode document, SentenceNode sentence) => _to.Once(_sentences, sentence, () =>
    {
        _to.Number(documentKeys[document.Id]);
        _to.Number(sentence.Index);
        _to.Text(sentence.Text);
        _to.Number(sentence.Start);
        _to.Number(sentence.End);
        var (mentions, events) = (surroundings.MentionsIn(sentence), surroundings.EventsIn(sentence));
        _to.Number(mentions.Count);
        foreach (var mention in mentions) Write(mention);
        _to.Number(events.Count);
        foreach (var e in events) Write(e.Node);
    });

    private void Write(GraphMention mention)
    {
        Write(mention.Entity);
        _to.Number(mention.Edge.Start);
        _to.Number(mention.Edge.End - mention.Edge.Start);
        _to.Text(mention.Edge.Text);
        _to.Member(mention.Edge.Form);
        _to.Text(mention.Edge.Reason);
        _to.Real(mention.Edge.Confidence);
    }

    private void Write(EventNode e)
    {
        _to.Id(e.Id);
        _to.Text(e.Type);
        _to.Text(e.Trigger);
        _to.Text(e.Lemma);
        _to.Number(e.Start);
        _to.Number(e.End - e.Start);
        _to.Member(e.Modality);
        _to.Flag(e.Negated);
        _to.Text(e.Plover);
        _to.NumberOrNull(e.Quad);
        _to.Real(e.Confidence);
        _to.Text(e.Extractor);
        _to.Flag(e.Time is not null);
        if (e.Time is not { } time) return;
        _to.Day(time.Start);
        _to.Day(time.End);
        _to.Member(time.Granularity);
        _to.Text(time.Text);
        _to.Text(time.Recurrence);
    }
}
