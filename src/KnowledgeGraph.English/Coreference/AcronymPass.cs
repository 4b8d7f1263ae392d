using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Coreference;

/// <summary>Acronyms of fuller names in the document, and names that the text itself calls another name of the same (ALSO_KNOWN_AS).</summary>
internal static class AcronymPass
{
    private static readonly HashSet<string> Skipped = new(["of", "the", "and", "for", "in", "on", "to", "de", "du", "la", "a", "an", "al"], StringComparer.Ordinal);

    public static IEnumerable<CoreferenceLink> Find(EntityClusters clusters) => Aliases(clusters).Concat(Acronyms(clusters));

    /// <summary>Whether the letters of a name's words spell an acronym; little words may be left out.</summary>
    public static bool Spells(string name, string acronym) => Spellings(name).Contains(Letters(acronym), StringComparer.Ordinal);

    private static IEnumerable<string> Spellings(string name)
    {
        var words = name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2) yield break;
        yield return string.Concat(words.Select(w => char.ToUpperInvariant(w[0])));
        yield return string.Concat(words.Where(w => !Skipped.Contains(w.ToLowerInvariant())).Select(w => char.ToUpperInvariant(w[0])));
    }

    private static string Letters(string acronym) => acronym.Replace(".", "", StringComparison.Ordinal);

    private static IEnumerable<CoreferenceLink> Aliases(EntityClusters clusters)
    {
        foreach (var (facts, sentence) in clusters.Mentions.Sentences.Select((f, i) => (f, i)))
        {
            foreach (var relation in facts.Relations.Where(r => r.Type == "ALSO_KNOWN_AS"))
            {
                if (clusters.Mentions.Find(sentence, relation.Subject) is not { } a || clusters.Mentions.Find(sentence, relation.Object) is not { } b) continue;
                if (a.Contains(b) || b.Contains(a) || !IsAlias(a) || !IsAlias(b)) continue;
                var (later, earlier) = a.Order > b.Order ? (a, b) : (b, a);
                yield return new(later, earlier, $"the text calls it also {earlier.Mention.Text}", relation.Confidence) { JoinsNames = true };
            }
        }
    }

    /// <summary>One letter, such as a torn piece of a name in another script, is no name.</summary>
    private static bool IsAlias(MentionView mention) => mention.Type.IsName() && mention.Mention.Text.Count(char.IsLetter) > 1;

    private static IEnumerable<CoreferenceLink> Acronyms(EntityClusters clusters)
    {
        var names = clusters.Mentions.All.Where(m => m.Type.IsName() && m.Type is not (MentionType.Person or MentionType.Nationality)).ToList();
        var full = new Dictionary<string, MentionView>(StringComparer.Ordinal);
        foreach (var name in names)
            foreach (var letters in Spellings(name.Mention.Text)) full.TryAdd(letters, name);
        foreach (var acronym in names.Where(m => IsAcronym(m.Mention.Text)).DistinctBy(m => clusters[m]).ToList())
        {
            if (full.TryGetValue(Letters(acronym.Mention.Text), out var name))
                yield return new(acronym, name, $"acronym of {name.Mention.Text}", 0.95) { JoinsNames = true };
        }
    }

    private static bool IsAcronym(string text) => text.Length is >= 2 and <= 12 && text.Count(char.IsUpper) > 1 && text.All(c => char.IsUpper(c) || c == '.');
}
