using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.English.Reading;

/// <summary>
/// One name, one type: where the model takes a name for one thing in one sentence and for another elsewhere, the document's majority wins over
/// its weak guesses: "some other name", a person of several words who is an organisation more often, and a person of one word whom no fuller name knows, where it owns ("Sorland's minister") or is the rarer one. A person of one word that begins an organisation's name and no person's is that organisation.
/// </summary>
internal static class StrayTypes
{
    public static void Mend(ImmutableArray<MentionView> mentions)
    {
        var names = mentions.Where(m => m.Type.IsName() && m.Type is not (MentionType.Nationality or MentionType.Event)).ToLookup(m => NameKey.Of(m.Mention.Text), StringComparer.Ordinal);
        var parts = mentions.Where(m => m.Type == MentionType.Person).Select(m => NameKey.Of(m.Mention.Text).Split(' ')).Where(w => w.Length > 1)
            .SelectMany(w => w).ToHashSet(StringComparer.Ordinal);
        var bodies = mentions.Where(m => m.Type == MentionType.Organization).Select(m => NameKey.Of(m.Mention.Text).Split(' ')).Where(w => w.Length > 1)
            .Select(w => w[0]).ToHashSet(StringComparer.Ordinal);
        foreach (var mention in mentions.Where(m => m.Type == MentionType.Person && NameKey.Of(m.Mention.Text) is var key && bodies.Contains(key) && !parts.Contains(key)))
            mention.TakeAs(MentionType.Organization);
        foreach (var name in names)
        {
            if (name.Select(m => m.Type).Distinct().Count() < 2) continue;
            var isRatherBody = name.Count(m => m.Type == MentionType.Organization) > name.Count(m => m.Type == MentionType.Person);
            var sure = name.Where(m => !IsWeak(m, name.Key, parts, isRatherBody)).GroupBy(m => m.Type).OrderByDescending(g => g.Count()).ThenBy(g => g.Min(m => m.Order)).FirstOrDefault();
            if (sure is null) continue;
            var persons = name.Count(m => m.Type == MentionType.Person);
            foreach (var mention in name.Where(m => IsWeak(m, name.Key, parts, isRatherBody)))
                if (mention.Type != MentionType.Person || mention.HeadWord.Relation == "nmod:poss" || sure.Count() > persons) mention.TakeAs(sure.Key);
        }
    }

    private static bool IsWeak(MentionView mention, string key, HashSet<string> partsOfPersons, bool isRatherBody) =>
        mention.Type == MentionType.Miscellaneous
        || (mention.Type == MentionType.Person && isRatherBody)
        || (mention.Type == MentionType.Person && !key.Contains(' ', StringComparison.Ordinal) && !partsOfPersons.Contains(key));
}
