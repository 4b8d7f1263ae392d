using KnowledgeGraph.English.Reading;
using KnowledgeGraph.English.Titles;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.English.Coreference;

/// <summary>
/// Names that are a part of a fuller one: a person's family or given name, the first or last words of an organisation's, facility's or event's.
/// Longer names come first, so that a short one finds its fuller names already brought together. Where several fuller names fit, the one mentioned last before (else first after) is meant, for persons only.
/// </summary>
internal static class ShortNamePass
{
    private static readonly HashSet<MentionType> Sharing = [MentionType.Person, MentionType.Organization, MentionType.Facility, MentionType.Event, MentionType.Location, MentionType.Weapon];

    public static IEnumerable<CoreferenceLink> Find(EntityClusters clusters)
    {
        var names = clusters.Mentions.All.Where(m => Sharing.Contains(m.Type)).ToList();
        var forms = names.Select(m => (Mention: m, Words: WordsOf(m))).GroupBy(n => (n.Mention.Type, Key: string.Join(' ', n.Words), Cluster: clusters[n.Mention]))
            .Select(g => new NameForm(g.Key.Type, g.First().Words, [.. g.Select(n => n.Mention)])).ToList();
        var byWord = forms.SelectMany(f => f.Words.Distinct(StringComparer.Ordinal).Select(word => (word, f))).ToLookup(p => (p.f.Type, p.word), p => p.f);
        foreach (var form in forms.DistinctBy(f => clusters[f.Mentions[0]]).OrderByDescending(f => f.Words.Length).ToList())
            if (Link(clusters, form, byWord[(form.Type, form.Words[^1])]) is { } link) yield return link;
    }

    private static CoreferenceLink? Link(EntityClusters clusters, NameForm form, IEnumerable<NameForm> candidates)
    {
        var fuller = candidates.Where(f => IsShortFor(form.Words, f.Words, form.Type)).ToList();
        if (fuller.Count == 0) return null;
        var mention = form.Mentions[0];
        var distinct = fuller.Select(f => clusters[f.Mentions[0]]).Distinct().Count();
        if (distinct > 1 && form.Type != MentionType.Person)
        {
            fuller = fuller.Where(f => form.Words.Length == 1 && IsHead(form.Words[0], f.Words)).ToList();
            distinct = fuller.Select(f => clusters[f.Mentions[0]]).Distinct().Count();
            if (distinct != 1) return null;
        }

        var best = fuller.Select(f => f.LastBefore(mention.Order)).OfType<MentionView>().MaxBy(m => m.Order)
            ?? fuller.Select(f => f.Mentions[0]).MinBy(m => m.Order)!;
        return new(mention, best, $"short name of {best.Mention.Text}", distinct == 1 ? 0.95 : 0.7) { JoinsNames = true };
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

    /// <summary>Whether a word is what a body of that name is: "House" of "House of Representatives", not of "House Budget Committee".</summary>
    private static bool IsHead(string word, string[] name)
    {
        var of = Array.FindIndex(name, w => w is "of" or "for");
        return name[of < 0 ? ^1 : Math.Max(0, of - 1)] == word;
    }

    /// <summary>"Pedro Urrutia" for "Pedro R. Pierluisi Urrutia": all words in the same order.</summary>
    private static bool IsSubsequence(string[] shorter, string[] longer)
    {
        var found = 0;
        foreach (var word in longer)
            if (found < shorter.Length && word == shorter[found]) found++;
        return found == shorter.Length;
    }

    /// <summary>The mentions of one entity that write its name alike, by place.</summary>
    private sealed record NameForm(MentionType Type, string[] Words, List<MentionView> Mentions)
    {
        public MentionView? LastBefore(int order)
        {
            int low = 0, high = Mentions.Count;
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (Mentions[middle].Order < order) low = middle + 1;
                else high = middle;
            }

            return low > 0 ? Mentions[low - 1] : null;
        }
    }
}
