using System.Collections.Frozen;

namespace KnowledgeGraph.Formats.Reading;

/// <summary>
/// Tells texts in other languages by their script and their function words. Words with a capital are names more often than not ("El Sayed", "UN"), and
/// speak for no language unless all is in capitals. Of a short text (12 to 19 words) the words of another language must clearly prevail; a shorter one is
/// always taken.
/// </summary>
internal static class LanguageGuess
{
    private const int FewestWords = 12;
    private const int SureWords = 20;
    private const int MostWords = 2_000;

    private static readonly (string Name, FrozenSet<string> Words)[] Languages =
    [
        Language("English", "the of and to in a is was that for on with as by at from said has have are were be it his he they but not this which an or had will their"),
        Language("German", "der die das und ist nicht von mit den dem des ein eine einen einem einer auf für sich im zu zum zur auch wird werden sind war wurde wurden hat haben bei nach aus dass als am an vom vor über um wie noch nur aber oder er sie es wir"),
        Language("French", "le la les des et est une du dans pour que qui sur pas par au avec sont aux ce cette ont été il elle plus"),
        Language("Spanish", "el la los las de y que en un una por con para se del al es su lo como más fue ha han sus"),
        Language("Portuguese", "o a os as de e que em um uma por com para se do da dos das no na é não foi ao mais são"),
        Language("Italian", "il lo la gli le di e che in un una per con del della dei nel è sono non si al da ha alla più"),
        Language("Dutch", "de het een en van is dat op te voor met zijn niet aan er ook door naar bij uit heeft werd"),
        Language("Polish", "i w na z do się nie że jest od po przez dla oraz jak są był to ma"),
        Language("Swedish, Danish or Norwegian", "och att det som en på är av för med den till har de inte om ett var og er ikke til af på ved det"),
        Language("Turkish", "ve bir bu da de için ile olarak çok daha olan gibi kadar sonra ise ancak değil"),
        Language("Indonesian or Malay", "yang dan di dengan untuk pada dari ini itu tidak dalam akan oleh juga ke telah"),
    ];

    /// <summary>The name of the language where it is not English, else null.</summary>
    internal static string? ForeignName(string text)
    {
        var (small, capital) = (new int[Languages.Length], new int[Languages.Length]);
        int smallWords = 0, capitalWords = 0, latin = 0;
        var scripts = new Dictionary<string, int>(StringComparer.Ordinal);
        var lookups = Array.ConvertAll(Languages, language => language.Words.GetAlternateLookup<ReadOnlySpan<char>>());
        Span<char> lower = stackalloc char[16];
        for (var i = 0; i < text.Length && smallWords + capitalWords < MostWords && i < 100_000; i++)
        {
            if (!char.IsLetter(text[i])) continue;
            var start = i;
            while (i < text.Length && char.IsLetter(text[i])) i++;
            var isName = char.IsUpper(text[start]);
            if (isName) capitalWords++;
            else smallWords++;
            if (ScriptOf(text[start]) is { } script) scripts[script] = scripts.GetValueOrDefault(script) + (i - start);
            else latin += i - start;
            if (i - start > lower.Length) continue;
            var length = text.AsSpan(start, i - start).ToLowerInvariant(lower);
            Count(lookups, lower[..length], isName ? capital : small);
        }

        if (ByScript(scripts, latin) is { } foreign) return foreign;
        var (counts, words) = smallWords == 0 ? (capital, capitalWords) : (small, smallWords);
        var all = smallWords + capitalWords;
        if (all >= SureWords && words >= SureWords / 2) return ByWords(counts, words);
        return all >= FewestWords && words * 2 >= all ? ByFewWords(counts, words) : null;
    }

    private static void Count(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>[] languages, ReadOnlySpan<char> word, int[] counts)
    {
        for (var k = 0; k < languages.Length; k++)
        {
            if (languages[k].Contains(word)) counts[k]++;
        }
    }

    private static string? ByScript(Dictionary<string, int> scripts, int latin)
    {
        if (scripts.Count == 0) return null;
        var foreign = scripts.Values.Sum();
        if (foreign < 10 || foreign <= latin) return null;
        return scripts.OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).First().Key;
    }

    private static string? ByWords(int[] counts, int words)
    {
        var best = 0;
        for (var k = 1; k < counts.Length; k++)
        {
            if (counts[k] > counts[best]) best = k;
        }

        if (best != 0 && counts[best] * 10 >= words) return Languages[best].Name;
        return counts[0] * 25 < words ? "a language other than English" : null;
    }

    /// <summary>A name ("Rio de Janeiro") holds function words, too: a quarter of the words, and more than twice as many as English ones.</summary>
    private static string? ByFewWords(int[] counts, int words)
    {
        var best = Array.IndexOf(counts, counts.Max());
        return best != 0 && counts[best] * 4 >= words && counts[best] > 2 * counts[0] ? Languages[best].Name : null;
    }

    private static string? ScriptOf(char c) => (int)c switch
    {
        < 0x0370 => null,
        <= 0x03FF => "Greek",
        <= 0x052F => "a language in Cyrillic letters",
        >= 0x0590 and <= 0x05FF => "Hebrew",
        >= 0x0600 and <= 0x077F => "Arabic, Persian or Urdu",
        >= 0x0900 and <= 0x0DFF => "a language of India",
        >= 0x0E00 and <= 0x0E7F => "Thai",
        >= 0x1E00 and <= 0x1FFF => null,
        >= 0x3040 and <= 0x30FF => "Japanese",
        >= 0x3400 and <= 0x9FFF => "Chinese or Japanese",
        >= 0xAC00 and <= 0xD7AF => "Korean",
        >= 0x0530 and <= 0x1CFF => "a language in another script",
        _ => null,
    };

    private static (string Name, FrozenSet<string> Words) Language(string name, string words) => (name, words.Split(' ').ToFrozenSet(StringComparer.Ordinal));
}
