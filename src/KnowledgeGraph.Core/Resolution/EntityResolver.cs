using System.Collections.Immutable;
using KnowledgeGraph.Resolution.Names;
using KnowledgeGraph.Resolution.Rules;

namespace KnowledgeGraph.Resolution;

/// <summary>
/// Decides which entities of the documents are one. A pure function of what the documents say and what was decided by hand: the order of the documents does not
/// matter. Decisions by hand come first, then the rules from the surest to the least sure.
/// </summary>
internal sealed class EntityResolver
{
    /// <summary>An entity of more names than this takes no further ones by rule: something is wrong with it.</summary>
    private const int MostNames = 64;

    private readonly IReadOnlyList<EntityProfile> _entities;
    private readonly ImmutableArray<HandDecision> _decisions;
    private readonly EntityNumbers _numbers;
    private readonly Clusters _clusters;
    private readonly HashSet<(int, int)> _apart = [];
    private readonly Contradictions _contradictions;
    private readonly SharedContext _context;
    private readonly List<MergeStep> _steps = [];
    private readonly List<HandDecision> _unapplied = [];

    /// <param name="entities">The entities in the order of their ids, each once.</param>
    /// <param name="surroundings">Whom the documents tell of with them.</param>
    /// <param name="decisions">Decisions by hand.</param>
    /// <param name="documents">How many documents there are.</param>
    public EntityResolver(IReadOnlyList<EntityProfile> entities, IEntitySurroundings surroundings, IEnumerable<HandDecision> decisions, int documents)
    {
        _entities = entities;
        _decisions = [.. decisions.OrderBy(d => d.Id, StringComparer.Ordinal)];
        _numbers = new EntityNumbers(entities);
        _clusters = new Clusters(entities.Count);
        _contradictions = new Contradictions(entities, _apart);
        _context = new SharedContext(entities, surroundings, _clusters, _numbers.ById, documents);
    }

    /// <summary>Carries the decisions and the rules out.</summary>
    /// <param name="automatic">Whether the rules are asked, too.</param>
    /// <param name="progress">Told of the share of the rules that are done.</param>
    /// <param name="cancellationToken">Looked at between pairs and between blocks of names.</param>
    public ResolverResult Resolve(bool automatic = true, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        KeepApart();
        JoinByHand();
        var finder = new CandidateFinder(_entities, _clusters, _contradictions);
        if (automatic)
        {
            var keys = Keys(cancellationToken);
            for (var i = 0; i < keys.Length; i++)
            {
                // The keys are about as much work as the rules.
                progress?.Report((keys.Length + i) / (2.0 * keys.Length));
                var rule = MergeRules.All[i];
                Join(rule, keys[i].Blocks().SelectMany(b => cancellationToken.IsCancellationRequested ? throw new OperationCanceledException(cancellationToken) : finder.Find(rule, b)), cancellationToken);
            }
        }

        return new ResolverResult(new MergeTree(_entities, _steps, _clusters).Decisions(), [.. _unapplied], finder.Comparisons);
    }

    private void KeepApart()
    {
        foreach (var decision in _decisions.Where(d => d.Verdict == Verdict.Apart))
        {
            if (_numbers.Of(decision.First) is { } a && _numbers.Of(decision.Second) is { } b && a != b) _apart.Add(a < b ? (a, b) : (b, a));
            else _unapplied.Add(decision);
        }
    }

    private void JoinByHand()
    {
        foreach (var decision in _decisions.Where(d => d.Verdict == Verdict.Merge))
        {
            if (_numbers.Of(decision.First) is not { } kept || _numbers.Of(decision.Second) is not { } absorbed
                || _clusters.Find(kept) == _clusters.Find(absorbed) || Any(kept, absorbed, (a, b) => _apart.Contains(a < b ? (a, b) : (b, a))))
            {
                _unapplied.Add(decision);
                continue;
            }

            _clusters.Join(kept, absorbed);
            _steps.Add(new MergeStep(absorbed, kept, null, decision, []));
        }
    }

    /// <summary>The keys of every rule in one walk, so that each name is taken apart once; several walks side by side.</summary>
    private BlockKeys[] Keys(CancellationToken cancellationToken)
    {
        var shares = Math.Max(1, Environment.ProcessorCount);
        var found = new BlockKeys[shares][];
        Parallel.For(0, shares, new ParallelOptions { CancellationToken = cancellationToken }, share =>
        {
            var (from, to) = ((int)((long)_entities.Count * share / shares), (int)((long)_entities.Count * (share + 1) / shares));
            var keys = found[share] = [.. MergeRules.All.Select((_, i) => new BlockKeys(i + 1))];
            for (var e = from; e < to; e++)
            {
                var entity = _entities[e];
                if (!entity.IsNamed) continue;
                if (cancellationToken.IsCancellationRequested) return;
                var name = new NameForm(entity.Kind, entity.Name);
                for (var i = 0; i < keys.Length; i++)
                {
                    keys[i].Of(e, entity.Kind);
                    MergeRules.All[i].AddKeys(entity, name, keys[i]);
                }
            }
        });
        cancellationToken.ThrowIfCancellationRequested();
        for (var share = 1; share < shares; share++)
            for (var i = 0; i < found[0].Length; i++) found[0][i].AddAll(found[share][i]);
        return found[0];
    }

    /// <summary>Joins what may be joined; which entity has which number depends on the ids alone, and so does the order.</summary>
    private void Join(IMergeRule rule, IEnumerable<(int Lesser, int Fuller)> candidates, CancellationToken cancellationToken)
    {
        foreach (var (lesser, fuller) in candidates.Distinct().Order().ToList())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_clusters.Find(lesser) == _clusters.Find(fuller) || _clusters.MembersOf(lesser).Count + _clusters.MembersOf(fuller).Count > MostNames) continue;
            if (Any(lesser, fuller, (a, b) => _contradictions.AreKeptApart(a, b) || _contradictions.Contradict(a, b) || (!rule.JoinsSideBySide && _contradictions.StandSideBySide(a, b))))
                continue;
            var (points, evidence) = rule.NeedsContext ? _context.Of(lesser, fuller) : (SharedContext.Enough, []);
            if (points < SharedContext.Enough) continue;
            _clusters.Join(lesser, fuller);
            _steps.Add(new MergeStep(lesser, fuller, rule, null, evidence));
        }
    }

    private bool Any(int a, int b, Func<int, int, bool> condition) => _clusters.MembersOf(a).Any(x => _clusters.MembersOf(b).Any(y => condition(x, y)));
}
