using KnowledgeGraph.English.Reading;
using KnowledgeGraph.English.Titles;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.English.Coreference;

/// <summary>
/// Names that are a part of a fuller one: a person's family or given name, the first or last words of an organisation's, facility's or event's.
/// Where several fuller names fit, the one mentioned last before (else first after) is meant, for persons only.
/// </summary>
internal static class ShortNamePass
{
    private static readonly HashSet<MentionType> Sharing = [MentionType.Person, MentionType.Organization, MentionType.Facility, MentionType.Event, MentionType.Location, MentionType.Weapon];

    public static IEnumerable<CoreferenceLink> Find(EntityClusters clusters)
    {
        var names = clusters.All.SelectMany(c => c.Mentions).Where(m => Sharing.Contains(m.Type)).Select(m => (Mention: m, Words: WordsOf(m))).ToList();
        var firstOfCluster = names.GroupBy(n => clusters[n.Mention]).Select(g => g.MinBy(n => n.Mention.Order)).OrderBy(n => n.Mention.Order).ToList();
        foreach (var (mention, words) in firstOfCluster)
        {
            var fuller = names.Where(n => n.Mention.Type == mention.Type && IsShortFor(words, n.Words, mention.Type)).ToList();
            if (fuller.Count == 0) continue;
            var distinct = fuller.Select(n => clusters[n.Mention]).Distinct().Count();
            if (distinct > 1 && mention.Type != MentionType.Person) continue;
            var best = fuller.Where(n => n.Mention.Order < mention.Order).OrderByDescending(n => n.Mention.Order)
                .Concat(fuller.Where(n => n.Mention.Order > mention.Order).OrderBy(n => n.Mention.Order)).First().Mention;
            yield return new(mention, best, $"short name of {best.Mention.Text}", distinct == 1 ? 0.95 : 0.7) { JoinsNames = true };
        }
    }

    private static string[] WordsOf(MentionView mention) =>
        NameKey.Of(mention.Type == MentionType.Person ? PersonTitles.Strip(mention.Mention.Text) : mention.Mention.Text).Split(' ');

    private static bool IsShortFor(string[] shorter, string[] longer, MentionType type)
    {
        if (shorter.Length >= longer.Length) return false;
        var isEnd = shorter.AsSpan().SequenceEqual(longer.AsSpan()[^shorter.Length..]);
        var isStart = shorter.AsSpan().SequenceEqual(longer.AsSpan()[..shorter.Length]);
        return type switch
        {
            MentionType.Person => isEnd || isStart || (IsSubsequence(shorter, longer) && (shorter.Length > 1 || shorter[0].Length > 2)),
            MentionType.Location or MentionType.Facility or MentionType.Event => isStart || (isEnd && shorter.Length > 1),
            _ => shorter.Length > 1 ? isStart || isEnd : longer.Contains(shorter[0], StringComparer.Ordinal) && shorter[0].Length > 3,
        };
    }

    /// <summary>"Pedro Urrutia" for "Pedro R. Pierluisi Urrutia": all words in the same order.</summary>
    private static bool IsSubsequence(string[] shorter, string[] longer)
    {
        var found = 0;
        foreach (var word in longer)
            if (found < shorter.Length && word == shorter[found]) found++;
        return found == shorter.Length;
    }
}
