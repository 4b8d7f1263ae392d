using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.English.Reading;

/// <summary>
/// One name, one type: where the model takes a name for one thing in one sentence and for another elsewhere, the document's majority wins over
/// its weak guesses: "some other name" or the name of a happening, a person of several words who is an organisation more often, and a person of one word whom no fuller
/// name knows, where it owns ("Sorland's minister") or is the rarer one. A place of less than 0.6 is none where the word is a part of a person's name and stands for the person elsewhere. A person of one word that begins an organisation's name and no person's is that organisation.
/// </summary>
internal static class StrayTypes
{
    /// <summary>Nouns that make a name with more words the name of a body, whatever else it seems to be.</summary>
    private static readonly FrozenSet<string> Bodies = WordList.Of(
        "court senate ministry army navy council committee commission agency university bank department police parliament congress assembly authority federation association union tribunal corps institute foundation");

    private const double Doubtful = 0.6;

    private static readonly FrozenSet<string> NavalShips = WordList.Of("USS HMS HMAS HMCS INS");
    private static readonly FrozenSet<string> OtherShips = WordList.Of("MV SS MS MT");

    public static void Mend(ImmutableArray<MentionView> mentions)
    {
        foreach (var mention in mentions) MendByWords(mention);
        var names = mentions.Where(m => m.Type.IsName() && m.Type != MentionType.Nationality).ToLookup(m => NameKey.Of(m.Mention.Text), StringComparer.Ordinal);
        var parts = mentions.Where(m => m.Type == MentionType.Person).Select(m => NameKey.Of(m.Mention.Text).Split(' ')).Where(w => w.Length > 1)
            .SelectMany(w => w).ToHashSet(StringComparer.Ordinal);
        var bodies = mentions.Where(m => m.Type == MentionType.Organization).Select(m => NameKey.Of(m.Mention.Text).Split(' ')).Where(w => w.Length > 1)
            .Select(w => w[0]).ToHashSet(StringComparer.Ordinal);
        foreach (var mention in mentions.Where(m => m.Type == MentionType.Person && NameKey.Of(m.Mention.Text) is var key && bodies.Contains(key) && !parts.Contains(key)))
            mention.TakeAs(MentionType.Organization);
        foreach (var name in names.Where(n => parts.Contains(n.Key) && n.Any(m => m.Type == MentionType.Person)))
            foreach (var mention in name.Where(m => m.Type == MentionType.GeoPolitical && m.Mention.Confidence < Doubtful)) mention.TakeAs(MentionType.Person);
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

    /// <summary>"Supreme Court of Belnor" is a body, "MV Anna Holm" a ship.</summary>
    private static void MendByWords(MentionView mention)
    {
        var words = mention.Mention.Text.Split(' ');
        if (words.Length < 2 || !mention.Type.IsName()) return;
        if (NavalShips.Contains(words[0])) mention.TakeAs(MentionType.Weapon);
        else if (OtherShips.Contains(words[0]) && mention.Type is MentionType.Person or MentionType.Facility or MentionType.Organization) mention.TakeAs(MentionType.Miscellaneous);
        else if (mention.Type is MentionType.GeoPolitical or MentionType.Miscellaneous or MentionType.Facility && Bodies.Contains(HeadNoun(words))) mention.TakeAs(MentionType.Organization);
    }

    private static string HeadNoun(string[] words)
    {
        var of = Array.FindIndex(words, w => w is "of" or "for");
        return words[of > 0 ? of - 1 : ^1].ToLowerInvariant();
    }

    private static bool IsWeak(MentionView mention, string key, HashSet<string> partsOfPersons, bool isRatherBody) =>
        mention.Type is MentionType.Miscellaneous or MentionType.Event
        || (mention.Type == MentionType.Person && isRatherBody)
        || (mention.Type == MentionType.Person && !key.Contains(' ', StringComparison.Ordinal) && !partsOfPersons.Contains(key));
}
