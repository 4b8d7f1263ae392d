using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Review;

namespace KnowledgeGraph.Storage;

/// <summary>Reads a block that <see cref="RelationWriter"/> wrote.</summary>
/// <param name="block">What it holds.</param>
/// <param name="content">Its content.</param>
/// <param name="into">Knows entities, documents and verdicts, and gathers what is read.</param>
internal sealed class RelationReader(RelationBlock block, byte[] content, RelationGathering into) : IDisposable
{
    private readonly BlockReader _from = new(content);
    private readonly List<Entity> _entities = [];
    private readonly List<SentencePart> _sentences = [];

    /// <summary>Hands over the relations that a query admits.</summary>
    public void Read(GraphQuery query)
    {
        for (var left = _from.Count(); left > 0; left--)
        {
            var place = _from.Count();
            var (relation, sentences) = Relation();
            if (query.Admits(relation)) into.Add(new(place, relation), sentences);
        }
    }

    public void Dispose() => _from.Dispose();

    private (Relation, List<SentencePart>) Relation()
    {
        var (id, subject, @object, first, last) = (_from.Id(), Entity(), Entity(), _from.Day(), _from.Day());
        var sentences = new List<SentencePart>();
        var evidence = _from.List(() => Evidence(sentences));
        return (new Relation(id, subject, block.Type, @object, block.Status, evidence, first, last), sentences);
    }

    private Entity Entity() => _from.Once(_entities, () =>
    {
        var (id, kind, name, isNamed, mentions, documents) = (new EntityId(_from.Id()), _from.Member<EntityKind>(), _from.Text(), _from.Flag(), _from.Count(), _from.Count());
        return into.Known(new Entity(id, kind, name, isNamed, [], [], mentions, documents, null) { Types = _from.Texts() });
    });

    private Evidence Evidence(List<SentencePart> sentences)
    {
        var sentence = Sentence();
        sentences.Add(sentence);
        var start = _from.Count();
        return new Evidence(
            sentence.Document, sentence.Sentence, start, start + _from.Count(), _from.Real(), _from.Text(), _from.TextOrNull(), _from.List(Entity))
        {
            FactId = _from.TextOrNull(), Verdict = Verdict(),
        };
    }

    private FactVerdict? Verdict() => _from.TextOrNull() is { } id ? into.Verdict(id) : null;

    private SentencePart Sentence() => _from.Once(_sentences, () =>
    {
        var document = into.Document(_from.Number());
        var sentence = new SentenceNode(document.Id, _from.Count(), _from.Text(), _from.Count(), _from.Count());
        return new SentencePart(document, sentence, _from.List(() => Mention(document, sentence)), _from.List(() => Event(document, sentence)));
    });

    private GraphMention Mention(DocumentNode document, SentenceNode sentence)
    {
        var (entity, start) = (Entity(), _from.Count());
        var edge = new MentionEdge(sentence.Index, entity.Id, start, start + _from.Count(), _from.Text(), _from.Member<MentionForm>(), _from.Text(), _from.Real());
        return new GraphMention(edge, document, sentence, entity);
    }

    private GraphEvent Event(DocumentNode document, SentenceNode sentence)
    {
        var (id, type, trigger, lemma, start) = (_from.Id(), _from.Text(), _from.Text(), _from.Text(), _from.Count());
        var (end, modality, negated, plover, quad) = (start + _from.Count(), _from.Member<Modality>(), _from.Flag(), _from.TextOrNull(), _from.NumberOrNull());
        var (confidence, extractor, time) = (_from.Real(), _from.Text(), _from.Flag() ? Time() : null);
        return new GraphEvent(new EventNode(id, type, sentence.Index, trigger, lemma, start, end, modality, negated, time, plover, quad, confidence, [], extractor), document, sentence, []);
    }

    private TimeInterval Time() => new(_from.Day(), _from.Day(), _from.Member<TimeGranularity>(), _from.Text()) { Recurrence = _from.TextOrNull() };
}
