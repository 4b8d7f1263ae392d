using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Review;

/// <summary>What tells a fact of one sentence from others: its words, its ends, relation and status. Not the document, so that a copy of the sentence, or a text that changed elsewhere, keeps the verdict.</summary>
/// <param name="contribution">What a document gives.</param>
/// <param name="ontology">Says which relations are symmetric.</param>
internal sealed class FactIds(Contribution contribution, Ontology ontology)
{
    private readonly Dictionary<EntityId, EntityShare> _entities = contribution.Entities.ToDictionary(e => e.Id);

    public string Of(RelationShare share)
    {
        var (one, other) = (End(share.Subject), End(share.Object));
        if (ontology.IsSymmetric(share.Type) && string.CompareOrdinal(one, other) > 0) (one, other) = (other, one);
        return Document.Digest($"fact\n{contribution.Sentences[share.SentenceIndex].Text}\n{one}\n{share.Type}\n{other}\n{share.Status}");
    }

    /// <summary>The id of what has a name; of what has none, whose id belongs to its document, the words.</summary>
    private string End(EntityId id) => _entities[id] is { IsNamed: false } entity ? $"{entity.Kind} {NameKey.Of(entity.Name)}" : id.Value;
}
