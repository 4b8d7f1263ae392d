using System.Collections.Immutable;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Resolution;

/// <summary>Resolves the entities of contributions: names that are borne by two are split, then names that mean one are merged.</summary>
internal static class GraphResolver
{
    /// <param name="contributions">In the order of their documents' ids.</param>
    /// <param name="options">Decisions by hand, and whether rules count.</param>
    /// <param name="cancellationToken">Looked at between entities and between rules.</param>
    public static EntityResolution Resolve(IReadOnlyList<Contribution> contributions, ResolutionOptions options, CancellationToken cancellationToken = default)
    {
        if (!options.Automatic && options.Decisions.IsEmpty) return EntityResolution.None;
        var evidence = new GraphEvidence(contributions);
        var splitter = new NameSplitter(evidence, Apart(options.Decisions), options.Automatic);
        var profiles = new List<EntityProfile>();
        var splits = ImmutableArray.CreateBuilder<SplitDecision>();
        var decided = options.Decisions.SelectMany(d => new[] { d.First.Id, d.Second.Id }).ToHashSet();
        foreach (var (id, shares) in evidence.Entities)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!shares[0].Share.IsNamed && !decided.Contains(id)) continue;
            if (splitter.Split(id, shares) is { } split)
            {
                var bearers = split.Bearers.Select((b, i) => Profile(evidence, KeyOf(id, b), PartId(id, b, i), b.Shares) with { Marks = b.Marks }).ToList();
                foreach (var (bearer, profile) in split.Bearers.Zip(bearers).Skip(1))
                    foreach (var share in bearer.Shares) evidence.Bearers[(share.Document, id)] = profile.Id;
                splits.Add(new SplitDecision(id, Name(shares), shares[0].Share.Kind, split.Reason, [.. bearers.Select(b => Part(evidence, b))], split.IsByHand));
                profiles.AddRange(bearers);
            }
            else
            {
                profiles.Add(Profile(evidence, new EntityKey(id), id, shares));
            }
        }

        profiles.Sort((a, b) => a.Id.CompareTo(b.Id));
        var result = new EntityResolver(profiles, evidence, options.Decisions.Where(d => !IsSplit(d)), contributions.Count).Resolve(options.Automatic, options.Progress, cancellationToken);
        var unsplit = options.Decisions.Where(d => IsSplit(d) && !splits.Any(s => s.Parts.Any(p => p.Marks.Contains(d.Second.Part!))));
        var bearersOf = evidence.Bearers.ToDictionary(p => (contributions[p.Key.Document].Document.Id, p.Key.Id), p => p.Value);
        return new EntityResolution(profiles, result, splits, bearersOf, options.Decisions, [.. result.Unapplied, .. unsplit]);
    }

    /// <summary>Whether a decision keeps what one document says under a name apart from the others.</summary>
    private static bool IsSplit(HandDecision decision) => decision.Verdict == Verdict.Apart && decision.First.Id == decision.Second.Id && DocumentOf(decision) is not null;

    private static ILookup<EntityId, string> Apart(IEnumerable<HandDecision> decisions) =>
        decisions.Where(IsSplit).ToLookup(d => d.First.Id, d => DocumentOf(d)!);

    private static string? DocumentOf(HandDecision decision) =>
        decision.Second.Part is { } part && part.StartsWith(NameSplitter.Mark(""), StringComparison.Ordinal) ? part[NameSplitter.Mark("").Length..] : null;

    private static EntityKey KeyOf(EntityId id, Bearer bearer) => new(id, bearer.Marks.IsEmpty ? null : bearer.Marks[0]);

    /// <summary>The bearer that most documents mean keeps the id of the name.</summary>
    private static EntityId PartId(EntityId id, Bearer bearer, int position) => position == 0 ? id : new(Document.Digest($"bearer\n{id}\n{bearer.Marks[0]}"));

    private static SplitPart Part(GraphEvidence evidence, EntityProfile bearer) => new(
        bearer.Id, bearer.Key, bearer.Marks, [.. bearer.Documents.Select(d => evidence.Contributions[d].Document.Id)]);

    private static EntityProfile Profile(GraphEvidence evidence, EntityKey key, EntityId id, List<DocumentShare> shares)
    {
        if (shares is [var one] && key.Part is null) return Profile(evidence, key, id, one);
        var name = Name(shares);
        var documents = shares.Select(s => s.Document).Order().ToImmutableArray();
        return new EntityProfile(key, id, shares[0].Share.Kind, name)
        {
            IsNamed = shares[0].Share.IsNamed,
            Aliases = OrdinalTexts.Of(shares.SelectMany(s => s.Share.Aliases.Add(s.Share.Name)).Where(a => a != name)),
            Roles = OrdinalTexts.Of(shares.SelectMany(s => s.Share.Roles)),
            Ids = OrdinalTexts.Of(shares.SelectMany(s => s.Share.Ids)),
            Place = EntitySum.PlaceOf(shares.Select(s => s.Share)),
            Documents = documents,
            MentionCount = shares.Sum(s => s.Share.MentionCount),
            Leads = [.. documents.SelectMany(d => evidence.LedIn(d, key.Id)).Select(c => c.Id).Distinct().Order()],
            Years = key.Part is null ? evidence.YearsOf(id) : YearsIn(evidence, key.Id, documents),
        };
    }

    /// <summary>The profile of an entity of one document, as most are.</summary>
    private static EntityProfile Profile(GraphEvidence evidence, EntityKey key, EntityId id, DocumentShare share) => new(key, id, share.Share.Kind, share.Share.Name)
    {
        IsNamed = share.Share.IsNamed,
        Aliases = OrdinalTexts.Of(share.Share.Aliases, share.Share.Name),
        Roles = OrdinalTexts.Of(share.Share.Roles),
        Ids = OrdinalTexts.Of(share.Share.Ids),
        Place = share.Share.Place,
        Documents = [share.Document],
        MentionCount = share.Share.MentionCount,
        Leads = [.. evidence.LedIn(share.Document, id).Select(c => c.Id).Distinct().Order()],
        Years = evidence.YearsOf(id),
    };

    private static (int, int)? YearsIn(GraphEvidence evidence, EntityId id, ImmutableArray<int> documents) =>
        documents.SelectMany(d => evidence.YearsIn(d, id)).Order().ToList() is { Count: > 0 } years ? (years[0], years[^1]) : null;

    private static string Name(List<DocumentShare> shares) => shares is [var one] ? one.Share.Name : EntitySum.NameOf(shares.Select(s => s.Share));
}
