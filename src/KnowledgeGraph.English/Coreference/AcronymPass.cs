using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Coreference;

/// <summary>Acronyms of fuller names in the document, and names that the text itself calls another name of the same (ALSO_KNOWN_AS).</summary>
internal static class AcronymPass
{
    private static readonly HashSet<string> Skipped = new(["of", "the", "and", "for", "in", "on", "to", "de", "du", "la", "a", "an", "al"], StringComparer.Ordinal);

    public static IEnumerable<CoreferenceLink> Find(EntityClusters clusters) => Aliases(clusters).Concat(Acronyms(clusters));

    /// <summary>Whether the letters of a name's words spell an acronym; little words may be left out.</summary>
    public static bool Spells(string name, string acronym)
    {
        var letters = acronym.Replace(".", "", StringComparison.Ordinal);
        if (letters.Length < 2 || !letters.All(char.IsUpper)) return false;
        var words = name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        var all = string.Concat(words.Select(w => char.ToUpperInvariant(w[0])));
        var large = string.Concat(words.Where(w => !Skipped.Contains(w.ToLowerInvariant())).Select(w => char.ToUpperInvariant(w[0])));
        return words.Length > 1 && (all == letters || large == letters);
    }

    private static IEnumerable<CoreferenceLink> Aliases(EntityClusters clusters)
    {
        foreach (var (facts, sentence) in clusters.Mentions.Sentences.Select((f, i) => (f, i)))
        {
            foreach (var relation in facts.Relations.Where(r => r.Type == "ALSO_KNOWN_AS"))
            {
                if (clusters.Mentions.Find(sentence, relation.Subject) is not { } a || clusters.Mentions.Find(sentence, relation.Object) is not { } b) continue;
                if (a.Contains(b) || b.Contains(a) || !a.Type.IsName() || !b.Type.IsName()) continue;
                var (later, earlier) = a.Order > b.Order ? (a, b) : (b, a);
                yield return new(later, earlier, $"the text calls it also {earlier.Mention.Text}", relation.Confidence) { JoinsNames = true };
            }
        }
    }

    private static IEnumerable<CoreferenceLink> Acronyms(EntityClusters clusters)
    {
        var names = clusters.Mentions.All.Where(m => m.Type.IsName() && m.Type is not (MentionType.Person or MentionType.Nationality)).ToList();
        var full = names.Where(m => m.Mention.Text.Contains(' ', StringComparison.Ordinal)).DistinctBy(m => clusters[m]).ToList();
        foreach (var acronym in names.Where(m => IsAcronym(m.Mention.Text)).DistinctBy(m => clusters[m]).ToList())
        {
            if (full.FirstOrDefault(m => Spells(m.Mention.Text, acronym.Mention.Text)) is { } name)
                yield return new(acronym, name, $"acronym of {name.Mention.Text}", 0.95) { JoinsNames = true };
        }
    }

    private static bool IsAcronym(string text) => text.Length is >= 2 and <= 8 && text.All(c => char.IsUpper(c) || c == '.');
}
