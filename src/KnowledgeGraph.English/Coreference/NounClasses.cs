using System.Collections.Frozen;

namespace KnowledgeGraph.English.Coreference;

/// <summary>Nouns by which a text calls the same again in other words: "child" and "boy", "attacker" and "gunman", "company" and "firm".</summary>
internal static class NounClasses
{
    private static readonly string[] Classes =
    [
        "boy girl child kid toddler infant baby teenager youth teen youngster pupil schoolboy schoolgirl",
        "suspect attacker gunman assailant shooter bomber killer murderer perpetrator terrorist man woman defendant accused detainee prisoner",
        "president leader ruler head",
        "minister official secretary diplomat politician lawmaker senator congressman congresswoman representative legislator mp parliamentarian deputy",
        "general commander officer colonel soldier sergeant captain lieutenant",
        "chief boss executive director chairman chairwoman head manager founder",
        "journalist reporter correspondent editor photographer",
        "cleric priest bishop pope imam preacher pontiff",
        "actor singer musician star writer author novelist artist",
        "player athlete champion striker boxer runner",
        "wife husband spouse widow ex-wife",
        "company firm corporation manufacturer maker producer giant business carmaker automaker airline retailer developer operator bank lender",
        "group organization organisation militia movement network faction gang rebel insurgent",
        "party coalition bloc alliance",
        "newspaper paper daily magazine broadcaster station network channel agency",
        "agency office body department service bureau ministry regulator watchdog commission committee panel council",
        "charity foundation ngo nonprofit organisation organization",
        "court tribunal judge",
        "country nation state republic kingdom",
        "city town capital village municipality port metropolis",
        "region province district territory county area governorate",
        "hospital clinic", "church cathedral mosque temple", "building tower hotel hall complex", "airport airfield airbase base", "ship vessel boat ferry tanker warship",
        "war conflict fighting battle", "attack bombing explosion blast strike raid shooting assault massacre",
    ];

    private static readonly FrozenDictionary<string, int[]> OfNoun = Classes
        .SelectMany((words, number) => words.Split(' ').Select(word => (word, number))).GroupBy(p => p.word, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Select(p => p.number).ToArray(), StringComparer.Ordinal);

    /// <summary>Whether one of the nouns can be called by the other one.</summary>
    public static bool AreAlike(string noun, IEnumerable<string> others) =>
        OfNoun.TryGetValue(noun, out var classes) && others.Any(other => OfNoun.TryGetValue(other, out var theirs) && classes.Any(theirs.Contains));
}
