using System.Collections.Frozen;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.English.Time;

namespace KnowledgeGraph.English.Names;

/// <summary>
/// Which words for a happening name it, so that other documents mean the same: "2014 Sydney siege", "World War II", "Velin massacre"; "attack",
/// "the 2023 earthquake" and "American operations" only describe one of many.
/// </summary>
internal static class HappeningNames
{
    private static readonly FrozenSet<string> Once = WordList.Of("siege massacre genocide revolution pogrom");

    /// <summary>Whether a mention of a happening names it.</summary>
    public static bool IsNamed(MentionView mention)
    {
        if (mention.IsInHeadline) return false;
        if (mention.HeadWord.Upos == "PROPN") return true;
        return HasProperName(mention) && (YearOf(mention) is not null || Once.Contains(mention.HeadLemma));
    }

    /// <summary>The year among the words, as written there; null where there is none.</summary>
    public static string? YearOf(MentionView mention) => mention.Mention.Text.Split(' ').FirstOrDefault(IsYear);

    /// <summary>Whether a word is a year in four digits.</summary>
    public static bool IsYear(string word) => word.Length == 4 && TimeTokenizer.Of(word) is [{ IsYear: true }];

    private static bool HasProperName(MentionView mention)
    {
        for (var word = mention.Mention.FirstWord; word <= mention.Mention.LastWord; word++)
            if (mention.Facts.Words[word].Upos == "PROPN") return true;
        return false;
    }
}
