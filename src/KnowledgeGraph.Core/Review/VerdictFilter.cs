using System.Collections.Frozen;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.Review;

/// <summary>Applies verdicts to what documents give: marks what was verified, leaves out what was rejected and what followed from it alone.</summary>
/// <param name="verdicts">The verdicts.</param>
/// <param name="options">Whether what was rejected stays, marked, whether every fact gets its id, and the ontology, which says which relations are symmetric and what follows from one.</param>
public sealed class VerdictFilter(IReadOnlyCollection<FactVerdict> verdicts, GraphLoadOptions options)
{
    private readonly FrozenDictionary<string, FactVerdict> _byId = verdicts.ToFrozenDictionary(v => v.Id, StringComparer.Ordinal);
    private readonly FrozenSet<string> _sentences = verdicts.Select(v => v.Sentence).ToFrozenSet(StringComparer.Ordinal);
    private readonly Ontology _ontology = options.Ontology;

    /// <summary>The contribution with the verdicts; itself where there are none about it.</summary>
    /// <param name="contribution">What a document gives.</param>
    public Contribution Apply(Contribution contribution)
    {
        ArgumentNullException.ThrowIfNull(contribution);
        if (!options.WithFactIds && (_byId.Count == 0 || !contribution.Sentences.Any(s => _sentences.Contains(s.Text)))) return contribution;
        var ids = new FactIds(contribution, _ontology);
        var judged = contribution.Relations.Select(r =>
        {
            if (!options.WithFactIds && !_sentences.Contains(contribution.Sentences[r.SentenceIndex].Text)) return r;
            var id = ids.Of(r);
            return r with { FactId = id, Verdict = _byId.GetValueOrDefault(id) };
        }).ToList();
        var rejected = judged.Where(r => r.Verdict?.Judgement == Judgement.Rejected).ToList();
        if (rejected.Count > 0) judged = [.. WithoutConsequences(judged, rejected)];
        return contribution with { Relations = [.. options.WithRejected ? judged : judged.Where(r => r.Verdict?.Judgement != Judgement.Rejected)] };
    }

    /// <summary>What the ontology derived from a rejected fact goes with it, unless it follows from another one of the sentence, too.</summary>
    private IEnumerable<RelationShare> WithoutConsequences(List<RelationShare> judged, List<RelationShare> rejected)
    {
        var gone = rejected.SelectMany(Consequences).ToHashSet();
        if (gone.Count == 0) return judged;
        var held = judged.Where(r => r.Extractor != Extractors.Ontology && r.Verdict?.Judgement != Judgement.Rejected).SelectMany(Consequences).ToHashSet();
        return judged.Select(r => r.Extractor == Extractors.Ontology && r.Verdict is null && gone.Contains(Key(r)) && !held.Contains(Key(r)) ? r with { Verdict = rejected.First(f => Consequences(f).Contains(Key(r))).Verdict } : r);
    }

    private IEnumerable<(EntityId, string, EntityId, FactStatus, int)> Consequences(RelationShare r) =>
        _ontology.DerivedFrom(r.Type).Select(d => d.IsSwapped ? Key(r with { Type = d.Type, Subject = r.Object, Object = r.Subject }) : Key(r with { Type = d.Type }));

    private (EntityId, string, EntityId, FactStatus, int) Key(RelationShare r) => _ontology.IsSymmetric(r.Type) && r.Subject > r.Object
        ? (r.Object, r.Type, r.Subject, r.Status, r.SentenceIndex) : (r.Subject, r.Type, r.Object, r.Status, r.SentenceIndex);
}
