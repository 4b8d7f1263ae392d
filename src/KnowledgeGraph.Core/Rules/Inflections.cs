using System.Collections.Frozen;

namespace KnowledgeGraph.Rules;

/// <summary>
/// The forms of an English word by its dictionary form: regular endings and the common irregular verbs and nouns. The model's dictionary form of a word that it has
/// rarely seen is often wrong ("operat" for "operated"); its form never is.
/// </summary>
internal static class Inflections
{
    private static readonly FrozenDictionary<string, string[]> Irregular = Table("""
        be is are was were been being am|beat beat beaten|become became become|begin began begun|break broke broken|bring brought|build built|buy bought|catch caught|choose chose chosen
        come came come|cut cut|deal dealt|do did done does|draw drew drawn|drive drove driven|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown
        forbid forbade forbidden|forget forgot forgotten|freeze froze frozen|get got gotten|give gave given|go went gone goes|grow grew grown|hang hung|have had has|hear heard|hide hid hidden
        hit hit|hold held|hurt hurt|keep kept|know knew known|lay laid|lead led|leave left|lend lent|let let|lie lay lain lying|lose lost|make made|mean meant|meet met|overtake overtook overtaken
        overthrow overthrew overthrown|pay paid|put put|quit quit|read read|ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|set set
        shake shook shaken|shoot shot|show showed shown|shut shut|sink sank sunk|sit sat|sleep slept|speak spoke spoken|spend spent|spread spread|stand stood|steal stole stolen|strike struck stricken
        swear swore sworn|sweep swept|swim swam swum|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone|understand understood
        win won|withdraw withdrew withdrawn|write wrote written|man men|woman women|child children|person people|foot feet|mouse mice
        """);

    /// <summary>The forms of a word, itself included; more than there are where its ending could go two ways.</summary>
    public static IEnumerable<string> Of(string lemma)
    {
        if (lemma.Length < 3 || !lemma.All(char.IsAsciiLetter)) return Irregular.GetValueOrDefault(lemma, []).Append(lemma);
        var forms = Regular(lemma).Concat(Irregular.GetValueOrDefault(lemma, [])).Append(lemma);
        return forms.Distinct(StringComparer.Ordinal);
    }

    private static List<string> Regular(string lemma)
    {
        var (last, before) = (lemma[^1], lemma[^2]);
        if (last == 'y' && !IsVowel(before)) return [lemma[..^1] + "ies", lemma[..^1] + "ied", lemma + "ing"];
        var plural = last is 's' or 'x' or 'z' || lemma.EndsWith("ch", StringComparison.Ordinal) || lemma.EndsWith("sh", StringComparison.Ordinal) ? "es" : "s";
        if (last == 'e') return [lemma + "s", lemma + "d", lemma[..^1] + "ing"];
        List<string> forms = [lemma + plural, lemma + "ed", lemma + "ing"];
        if (IsVowel(before) && !IsVowel(last) && last is not ('w' or 'x' or 'y') && !IsVowel(lemma[^3])) forms.AddRange([lemma + last + "ed", lemma + last + "ing"]);
        return forms;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static FrozenDictionary<string, string[]> Table(string text) => text.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(l => l.Split(' ')).ToFrozenDictionary(l => l[0], l => l[1..], StringComparer.Ordinal);
}
