using System.Collections.Frozen;
using KnowledgeGraph.English.Titles;

namespace KnowledgeGraph.English.Coreference;

/// <summary>The English pronouns by what they can stand for.</summary>
internal static class Pronouns
{
    private static readonly FrozenSet<string> Male = WordList.Of("he him his himself");
    private static readonly FrozenSet<string> Female = WordList.Of("she her hers herself");
    private static readonly FrozenSet<string> Neuter = WordList.Of("it its itself");
    private static readonly FrozenSet<string> Plural = WordList.Of("they them their theirs themselves");
    private static readonly FrozenSet<string> Speaker = WordList.Of("i me my mine myself");
    private static readonly FrozenSet<string> Speakers = WordList.Of("we us our ours ourselves");
    private static readonly FrozenSet<string> Reflexive = WordList.Of("himself herself itself themselves myself");
    private static readonly FrozenSet<string> Relative = WordList.Of("who whom which that whose");

    public static bool IsPerson(string word) => IsMale(word) || IsFemale(word);

    public static bool IsMale(string word) => Male.Contains(Lower(word));

    public static bool IsFemale(string word) => Female.Contains(Lower(word));

    public static bool IsNeuter(string word) => Neuter.Contains(Lower(word));

    public static bool IsPlural(string word) => Plural.Contains(Lower(word));

    public static bool IsSpeaker(string word) => Speaker.Contains(Lower(word));

    public static bool IsSpeakers(string word) => Speakers.Contains(Lower(word));

    public static bool IsReflexive(string word) => Reflexive.Contains(Lower(word));

    public static bool IsRelative(string word) => Relative.Contains(Lower(word));

    public static Gender GenderOf(string word) => IsMale(word) ? Gender.Male : IsFemale(word) ? Gender.Female : Gender.Unknown;

    private static string Lower(string word) => word.ToLowerInvariant();
}
