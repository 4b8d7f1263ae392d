using KnowledgeGraph.English.Names;

namespace KnowledgeGraph.English.Coreference;

/// <summary>"Iraqi forces" for "Iraqi Security Forces" where the document tells only of one kind of that country's forces.</summary>
internal static class BranchPass
{
    public static IEnumerable<CoreferenceLink> Find(EntityClusters clusters)
    {
        var bodies = clusters.Mentions.All.Where(Institutions.IsUnique).Select(m => (Mention: m, Key: Institutions.KeyOf(m.Mention.Text)!)).ToList();
        var keys = bodies.Select(b => b.Key).Distinct(StringComparer.Ordinal).ToList();
        foreach (var (mention, key) in bodies.DistinctBy(b => b.Key))
        {
            var (country, body) = Split(key);
            var branches = keys.Where(k => k != key && Split(k).Body == body && IsWithin(country, k)).ToList();
            if (branches.Count != 1) continue;
            var branch = bodies.First(b => b.Key == branches[0]).Mention;
            yield return new(mention, branch, $"the only {body} of that country here: {branch.Mention.Text}", 0.8) { JoinsNames = true };
        }
    }

    /// <summary>The words before a key's last one, and the last one.</summary>
    private static (string Before, string Body) Split(string key)
    {
        var blank = key.LastIndexOf(' ');
        return blank < 0 ? ("", key) : (key[..blank], key[(blank + 1)..]);
    }

    private static bool IsWithin(string country, string key) => key.StartsWith(country + " ", StringComparison.Ordinal);
}
