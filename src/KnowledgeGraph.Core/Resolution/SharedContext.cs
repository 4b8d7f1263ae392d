using System.Collections.Immutable;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Resolution;

/// <summary>What the documents say that speaks for two names being one entity: whom they are told of with, and their roles.</summary>
/// <param name="entities">The entities.</param>
/// <param name="surroundings">Whom they are told of with.</param>
/// <param name="clusters">What is one already.</param>
/// <param name="numbers">Numbers of the entities by id.</param>
/// <param name="documents">How many documents there are.</param>
internal sealed class SharedContext(
    IReadOnlyList<EntityProfile> entities, IEntitySurroundings surroundings, Clusters clusters, IReadOnlyDictionary<EntityId, int> numbers, int documents)
{
    /// <summary>What is enough: one companion that is not told of everywhere, or one whole role, or two lesser things.</summary>
    public const double Enough = 1;

    private const double Lesser = 0.5;
    private const int MostMembers = 16, MostNamed = 4, CommonCompanion = 10, CommonShare = 50;

    /// <summary>How much speaks for it, and what in words for a reader.</summary>
    public (double Points, ImmutableArray<string> Evidence) Of(int a, int b)
    {
        var (left, right) = (clusters.MembersOf(a), clusters.MembersOf(b));
        var companions = Companions(left);
        companions.IntersectWith(Companions(right));
        companions.ExceptWith([clusters.Find(a), clusters.Find(b)]);
        var named = companions.Select(c => (IsCommon: IsCommon(c), entities[Best(c)].Name)).OrderBy(c => c.IsCommon).ThenBy(c => c.Name, StringComparer.Ordinal).ToList();
        var evidence = ImmutableArray.CreateBuilder<string>();
        if (named.Count > 0) evidence.Add($"both told of with {List(named.Select(c => c.Name))}");
        var roles = Roles(left, right, evidence);
        return (named.Sum(c => c.IsCommon ? Lesser : Enough) + roles, evidence.ToImmutable());
    }

    private HashSet<int> Companions(IReadOnlyList<int> members)
    {
        var found = new HashSet<int>();
        foreach (var member in members.Take(MostMembers))
            foreach (var companion in surroundings.CompanionsOf(entities[member]))
                if (numbers.TryGetValue(companion, out var number)) found.Add(clusters.Find(number));
        return found;
    }

    /// <summary>Whether a companion is told of in so many documents that it says little.</summary>
    private bool IsCommon(int companion) => entities[companion].Documents.Length > Math.Max(CommonCompanion, documents / CommonShare);

    private int Best(int companion) => clusters.MembersOf(companion).OrderByDescending(m => entities[m].Documents.Length).ThenBy(m => entities[m].Name, StringComparer.Ordinal).First();

    private double Roles(IReadOnlyList<int> left, IReadOnlyList<int> right, ImmutableArray<string>.Builder evidence)
    {
        var (a, b) = (RolesOf(left), RolesOf(right));
        if (a.Keys.Where(b.ContainsKey).OrderByDescending(r => r.Contains(' ', StringComparison.Ordinal)).ThenBy(r => r, StringComparer.Ordinal).FirstOrDefault() is { } same)
        {
            evidence.Add($"both {a[same]}");
            return same.Contains(' ', StringComparison.Ordinal) ? Enough : Lesser;
        }

        var heads = a.Keys.Select(Head).Intersect(b.Keys.Select(Head)).Min(StringComparer.Ordinal);
        if (heads is null) return 0;
        evidence.Add($"both {heads}");
        return Lesser;
    }

    private SortedDictionary<string, string> RolesOf(IReadOnlyList<int> members)
    {
        var roles = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var role in members.Take(MostMembers).SelectMany(m => entities[m].Roles)) roles.TryAdd(NameKey.Of(role), role);
        return roles;
    }

    private static string Head(string role) => role[(role.LastIndexOf(' ') + 1)..];

    private static string List(IEnumerable<string> names)
    {
        var all = names.Distinct(StringComparer.Ordinal).ToList();
        var shown = all.Take(MostNamed).ToList();
        if (all.Count > MostNamed) return $"{string.Join(", ", shown)} and {all.Count - MostNamed} more";
        return shown.Count == 1 ? shown[0] : $"{string.Join(", ", shown[..^1])} and {shown[^1]}";
    }
}
