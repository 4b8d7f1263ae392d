using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Resolution;

/// <summary>Finds names that are borne by two: where documents contradict each other in country, office, time or walk of life, and nobody speaks for one bearer.</summary>
/// <param name="evidence">What the documents say.</param>
/// <param name="apart">Documents that somebody keeps apart, by name.</param>
/// <param name="automatic">Whether contradictions count, or decisions by hand alone.</param>
internal sealed class NameSplitter(GraphEvidence evidence, ILookup<EntityId, string> apart, bool automatic)
{
    private const int LongestHappening = 2;

    /// <summary>The bearers of a name, the one of the most documents first, and why; null where there is one.</summary>
    public (string Reason, bool IsByHand, ImmutableArray<Bearer> Bearers)? Split(EntityId id, List<DocumentShare> shares)
    {
        if (shares.Count < 2 || !shares[0].Share.IsNamed) return null;
        if (apart.Contains(id) && Split(id, shares, ByHand(id)) is { } decided) return decided;
        if (!automatic) return null;
        foreach (var marks in Contradictory(id, shares))
            if (Split(id, shares, marks) is { } found) return found;
        return null;
    }

    private NameMarks ByHand(EntityId id)
    {
        var documents = apart[id].ToHashSet(StringComparer.Ordinal);
        return new("kept apart by hand", 1, false, s => evidence.Contributions[s.Document].Document.Id is var d && documents.Contains(d) ? [Mark(d)] : []);
    }

    /// <summary>The mark of the bearer that a document means.</summary>
    public static string Mark(string documentId) => "document " + documentId;

    private IEnumerable<NameMarks> Contradictory(EntityId id, List<DocumentShare> shares)
    {
        switch (shares[0].Share.Kind)
        {
            case EntityKind.Place:
                var places = new PlaceMarks(shares.Select(s => s.Share.Place).OfType<PlaceDetail>());
                yield return new("places that lie apart", 2, false, s => places.Of(s.Share.Place) is { } mark ? [mark] : []);
                break;
            case EntityKind.Person:
                yield return new("leaders of different countries", 2, true, s => [.. evidence.LedIn(s.Document, id).Select(c => "leads " + c.Name)]);
                if (Eras(id, shares, Contradictions.LongestLife) is { } lives) yield return lives;
                yield return new("persons of different walks of life", 2, true, s => [.. RoleFields.Of(s.Share.Roles).Keys.Select(f => "field " + f)]);
                break;
            case EntityKind.Happening:
                if (Eras(id, shares, LongestHappening) is { } times) yield return times;
                break;
        }
    }

    /// <summary>Eras between which no event lies for longer than the given years; null where there is only one.</summary>
    private NameMarks? Eras(EntityId id, List<DocumentShare> shares, int gap)
    {
        if (evidence.YearsOf(id) is not { } all || all.Last - all.First <= gap) return null;
        var years = shares.Select(s => s.Document).Distinct().ToDictionary(d => d, d => evidence.YearsIn(d, id).ToList());
        var starts = new List<int>();
        int? before = null;
        foreach (var year in years.Values.SelectMany(y => y).Distinct().Order())
        {
            if (before is null || year - before > gap) starts.Add(year);
            before = year;
        }

        return new("events that are too far apart", 2, false, s =>
            [.. years[s.Document].Select(y => starts.Last(start => start <= y)).Distinct().Select(start => FormattableString.Invariant($"from {start}"))]);
    }

    private (string, bool, ImmutableArray<Bearer>)? Split(EntityId id, List<DocumentShare> shares, NameMarks marks)
    {
        var given = shares.Select(s => (Share: s, Marks: marks.Of(s))).ToList();
        var groups = new MarkGroups(given.Select(g => g.Marks));
        if (groups.Marks.Count < marks.Least) return null;
        var companions = new Lazy<Dictionary<string, HashSet<EntityId>>>(() => groups.Marks.ToDictionary(
            m => m, m => evidence.CompanionsOf(id, given.Where(g => g.Marks.Contains(m)).Select(g => g.Share.Document)), StringComparer.Ordinal));
        if (marks.MayBridge) groups.JoinWhere((a, b) => SpeakForOne(companions.Value[a], companions.Value[b]));
        if (groups.All.Count < marks.Least) return null;
        var bearers = groups.All.Select(g => new Bearer(g, [.. given.Where(s => s.Marks.Any(g.Contains)).Select(s => s.Share)])).ToList();
        var open = given.Where(g => g.Marks.Count == 0).Select(g => g.Share).ToList();
        if (marks.Least == 1) bearers.Add(new Bearer([], open));
        bearers = [.. bearers.Where(b => b.Shares.Count > 0).OrderByDescending(b => b.Marks.IsEmpty).ThenByDescending(b => b.Shares.Count).ThenBy(b => b.Marks.FirstOrDefault(), StringComparer.Ordinal)];
        if (bearers.Count < 2) return null;
        if (marks.Least > 1) Distribute(id, open, bearers, companions);
        var words = marks.Least == 1 ? marks.Reason : $"{marks.Reason}: {string.Join(", ", groups.All.Select(g => string.Join(" and ", g.Select(Words))))}";
        return (words, marks.Least == 1, [.. bearers]);
    }

    /// <summary>A document without a mark means the bearer that it shares most companions with, else the one that most documents mean.</summary>
    private void Distribute(EntityId id, List<DocumentShare> open, List<Bearer> bearers, Lazy<Dictionary<string, HashSet<EntityId>>> companions)
    {
        foreach (var share in open)
        {
            var own = evidence.CompanionsOf(id, [share.Document]);
            var best = bearers.Select((b, i) => (Index: i, Count: b.Marks.Max(m => companions.Value[m].Count(own.Contains)))).OrderByDescending(b => b.Count).ThenBy(b => b.Index).First().Index;
            bearers[best].Shares.Add(share);
        }
    }

    private bool SpeakForOne(HashSet<EntityId> a, HashSet<EntityId> b) => a.Where(b.Contains).Sum(c => evidence.IsCommon(c) ? 0.5 : 1) >= SharedContext.Enough;

    private static string Words(string mark) => mark[(mark.IndexOf(' ', StringComparison.Ordinal) + 1)..];
}
