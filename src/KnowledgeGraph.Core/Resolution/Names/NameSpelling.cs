using System.Text;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Resolution.Names;

/// <summary>What different spellings of one name have in common.</summary>
internal static class NameSpelling
{
    private const string Assimilated = "sdrznt";
    private const int LongestWord = 64;

    /// <summary>The words with one spelling for each: British as American, "el" as "al", "ash-Shabaab" as "al-Shabaab", no apostrophes.</summary>
    public static string[] Normal(string[] words)
    {
        var normal = new string[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i].Replace("'", "", StringComparison.Ordinal);
            normal[i] = i + 1 < words.Length && IsArticle(word, words[i + 1]) ? "al" : NameWords.Spellings.GetValueOrDefault(word, word);
        }

        return normal;
    }

    /// <summary>
    /// The consonants of a name under one letter for each sound, without articles and blanks: equal for transliterations of one name
    /// ("Gaddafi" and "Qadhafi"). Digits stay.
    /// </summary>
    public static string Skeleton(string[] words)
    {
        var skeleton = new StringBuilder(24);
        foreach (var word in words)
        {
            if (word == "al") continue;
            for (var i = 0; i < word.Length; i++)
            {
                var sound = Sound(word, ref i);
                if (sound == '\0' || (sound == 'a' && skeleton.Length > 0)) continue;
                if (skeleton.Length == 0 || skeleton[^1] != sound || char.IsDigit(sound)) skeleton.Append(sound);
            }
        }

        return skeleton.ToString();
    }

    /// <summary>Letters to change between two words; more than <paramref name="most"/>, and anything about words of no word's length, is <paramref name="most"/> + 1.</summary>
    public static int Distance(string a, string b, int most) => b.Length > LongestWord ? most + 1 : EditDistance.UpTo(a, b, most);

    private static bool IsArticle(string word, string next) =>
        word is "el" or "ul" || (word.Length == 2 && word[0] == 'a' && Assimilated.Contains(word[1], StringComparison.Ordinal) && next[0] == word[1])
        || (word == "ash" && next.StartsWith("sh", StringComparison.Ordinal));

    /// <summary>The sound at a place, which moves on over a second letter of it; 'a' for a vowel, none for a letter that is not heard.</summary>
    private static char Sound(string word, ref int i)
    {
        var c = word[i];
        var next = i + 1 < word.Length ? word[i + 1] : '\0';
        if (next == 'h' && (c is 'k' or 'g' or 'p' or 't' or 'd' or 's' or 'z'))
        {
            i++;
            return c switch { 'k' or 'g' => 'k', 'p' => 'f', 's' => '$', 'z' => 'j', _ => c };
        }

        return c switch
        {
            'a' or 'e' or 'i' or 'o' or 'u' => 'a',
            'h' or 'y' or '\'' => '\0',
            'c' or 'q' or 'g' => 'k',
            'w' => 'v',
            _ => c,
        };
    }
}
