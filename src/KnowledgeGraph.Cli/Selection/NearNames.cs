using KnowledgeGraph.Graphs;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Cli.Selection;

/// <summary>Names that look like one that was not found.</summary>
internal static class NearNames
{
    /// <summary>Names of entities near to a name, nearest first.</summary>
    public static IReadOnlyList<string> Of(EntityGraph graph, string name, int most = 3)
    {
        var key = NameKey.Of(name);
        return [.. graph.Entities.Where(e => e.IsNamed)
            .Select(e => (Entity: e, Distance: e.Aliases.Prepend(e.Name).Min(n => Distance(NameKey.Of(n), key))))
            .Where(p => p.Distance < int.MaxValue)
            .OrderBy(p => p.Distance).ThenByDescending(p => p.Entity.MentionCount).ThenBy(p => p.Entity.Name, StringComparer.Ordinal)
            .Select(p => p.Entity.Name).Distinct(StringComparer.Ordinal).Take(most)];
    }

    /// <summary>Words near to a word, nearest first.</summary>
    public static IReadOnlyList<string> Among(IEnumerable<string> words, string word, int most) =>
        [.. words.Select(w => (Word: w, Distance: Distance(w, word))).Where(p => p.Distance < int.MaxValue)
            .OrderBy(p => p.Distance).ThenBy(p => p.Word, StringComparer.Ordinal).Select(p => p.Word).Take(most)];

    /// <summary>"did you mean A or B? " or nothing; case does not count.</summary>
    public static string DidYouMean(IEnumerable<string> words, string word)
    {
        var known = words.ToLookup(w => w.ToUpperInvariant(), StringComparer.Ordinal);
        var near = Among(known.Select(g => g.Key), word.ToUpperInvariant(), 3).SelectMany(w => known[w].Take(1)).ToList();
        return near.Count > 0 ? $"did you mean {string.Join(" or ", near)}? " : "";
    }

    /// <summary>Whether two neighbours changed places, which is one slip of the fingers.</summary>
    private static bool AreSwapped(string a, string b)
    {
        if (a.Length != b.Length) return false;
        var at = 0;
        while (at < a.Length && a[at] == b[at]) at++;
        return at + 1 < a.Length && a[at] == b[at + 1] && a[at + 1] == b[at] && a.AsSpan(at + 2).SequenceEqual(b.AsSpan(at + 2));
    }

    /// <summary>Letters to change; a word that holds the other is as near as one letter; too far is the greatest number.</summary>
    private static int Distance(string a, string b)
    {
        if (b.Length == 0 || a.Length == 0) return int.MaxValue;
        if (a.Length >= 3 && b.Length >= 3 && (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal))) return 1;
        if (AreSwapped(a, b)) return 1;
        var limit = Math.Max(1, b.Length / 3);
        var distance = EditDistance.UpTo(a, b, limit);
        return distance <= limit ? distance : int.MaxValue;
    }
}
