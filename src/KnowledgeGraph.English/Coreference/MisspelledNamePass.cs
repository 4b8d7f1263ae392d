using KnowledgeGraph.English.Titles;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.English.Coreference;

/// <summary>A long family name that stands by itself, once, and differs by one letter or one swap of letters from the family name of the only person who is named so.</summary>
internal static class MisspelledNamePass
{
    private const int Shortest = 7;

    public static IEnumerable<CoreferenceLink> Find(EntityClusters clusters)
    {
        var persons = clusters.Mentions.All.Where(m => m.Type == MentionType.Person).Select(m => (Mention: m, Words: NameKey.Of(PersonTitles.Strip(m.Mention.Text)).Split(' '))).ToList();
        var families = persons.Where(p => p.Words.Length > 1).GroupBy(p => p.Words[^1], StringComparer.Ordinal).Where(g => g.Key.Length >= Shortest).ToList();
        foreach (var (mention, words) in persons.Where(p => p.Words.Length == 1 && p.Words[0].Length >= Shortest && clusters[p.Mention].Mentions.Count == 1))
        {
            var near = families.Where(g => IsOneApart(words[0], g.Key)).SelectMany(g => g).DistinctBy(p => clusters[p.Mention]).ToList();
            if (near.Count == 1) yield return new(mention, near[0].Mention, $"{near[0].Mention.Mention.Text}, misspelled", 0.8) { JoinsNames = true };
        }
    }

    private static bool IsOneApart(string a, string b)
    {
        if (a == b || Math.Abs(a.Length - b.Length) > 1) return false;
        var start = 0;
        while (start < Math.Min(a.Length, b.Length) && a[start] == b[start]) start++;
        var end = 0;
        while (end < Math.Min(a.Length, b.Length) - start && a[^(end + 1)] == b[^(end + 1)]) end++;
        var (x, y) = (a[start..^end], b[start..^end]);
        return (x.Length <= 1 && y.Length <= 1) || (x.Length == 2 && y.Length == 2 && x[0] == y[1] && x[1] == y[0]);
    }
}
