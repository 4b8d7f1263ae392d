namespace KnowledgeGraph.Extraction;

/// <summary>Makes one fact of what several extractors find, with all of them named, and leaves out what too few find.</summary>
/// <param name="policy">Who goes first, whose confidence counts.</param>
/// <param name="isSymmetric">Whether a relation holds both ways.</param>
/// <param name="votes">How many must find a relation.</param>
internal sealed class FactMerger(ExtractorPolicy policy, Func<string, bool> isSymmetric, Func<string, int> votes)
{
    private readonly List<RelationFact> _kept = [];
    private readonly List<List<RelationFact>> _pieces = [];
    private readonly Dictionary<(int, string, int, FactStatus, int), List<int>> _places = [];

    /// <summary>The facts, each once, in the order of their first piece, and what was left out.</summary>
    public (IReadOnlyList<RelationFact> Kept, IReadOnlyList<(RejectionReason Reason, RelationFact Fact)> Rejected) Merge(IEnumerable<RelationFact> facts)
    {
        foreach (var fact in facts) Add(fact);
        for (var i = 0; i < _kept.Count; i++)
            if (_pieces[i].Count > 1) _kept[i] = One(_pieces[i]);
        var rejected = new List<(RejectionReason, RelationFact)>();
        rejected.AddRange(_kept.Where(f => Extractors.Of(f.Extractor).Select(Extractors.VoiceOf).Distinct().Count() < votes(f.Type)).Select(f => (RejectionReason.TooFewVotes, f)));
        rejected.AddRange(Overruled().Select(f => (RejectionReason.Overruled, f)));
        return rejected.Count == 0 ? (_kept, rejected) : ([.. _kept.Except(rejected.Select(r => r.Item2), ReferenceEqualityComparer.Instance).Cast<RelationFact>()], rejected);
    }

    private void Add(RelationFact fact)
    {
        var key = Key(fact) is var k && isSymmetric(fact.Type) && fact.Object < fact.Subject ? (k.Item3, k.Item2, k.Item1, k.Item4, k.Item5) : k;
        if (!_places.TryGetValue(key, out var places)) _places[key] = places = [];
        var same = places.Where(p => IsSame(_pieces[p], fact)).ToList();
        var at = same.Count == 0 ? -1 : same.FirstOrDefault(p => _pieces[p].Any(f => f.Span.Overlaps(fact.Span)), same[0]);
        if (at >= 0)
        {
            _pieces[at].Add(fact);
            return;
        }

        places.Add(_kept.Count);
        _kept.Add(fact);
        _pieces.Add([fact]);
    }

    /// <summary>Whether another extractor tells with these pieces what the fact tells: not two events, and not what one extractor says twice.</summary>
    private static bool IsSame(List<RelationFact> pieces, RelationFact fact) =>
        pieces.All(p => p.Extractor != fact.Extractor && (p.Event is null || fact.Event is null || p.Event == fact.Event));

    private RelationFact One(List<RelationFact> pieces)
    {
        var ordered = pieces.OrderBy(Rank).ToList();
        return (ordered.Find(p => p.Event is not null) ?? ordered[0]) with
        {
            Extractor = Extractors.Join(ordered.SelectMany(p => Extractors.Of(p.Extractor)).OrderBy(policy.RankOf)),
            Confidence = policy.Confidence switch
            {
                MergedConfidence.First => ordered[0].Confidence,
                MergedConfidence.Any => 1 - ordered.Aggregate(1.0, (doubt, p) => doubt * (1 - p.Confidence)),
                _ => ordered.Max(p => p.Confidence),
            },
        };
    }

    /// <summary>Facts that somebody who goes before has with another status at the same words.</summary>
    private IEnumerable<RelationFact> Overruled()
    {
        if (policy.Order.IsEmpty) return [];
        return _kept.GroupBy(f => (f.Subject, f.Type, f.Object, f.Sentence)).Where(g => g.Select(f => f.Status).Distinct().Count() > 1)
            .SelectMany(g => g.Where(f => g.Any(o => o.Status != f.Status && Rank(o) < Rank(f) && o.Span.Overlaps(f.Span))));
    }

    private int Rank(RelationFact fact) => Extractors.Of(fact.Extractor).Min(policy.RankOf);

    private static (int, string, int, FactStatus, int) Key(RelationFact f) => (f.Subject, f.Type, f.Object, f.Status, f.Sentence);
}
