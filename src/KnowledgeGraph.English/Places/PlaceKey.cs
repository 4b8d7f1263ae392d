using System.Text;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Places;

/// <summary>What spellings of one place name have in common; the same as in <c>training/gazetteer.py</c>.</summary>
internal static class PlaceKey
{
    private const string Dropped = ".'’‘ʻʼʿʾ`´\"“”";
    private const string Blanks = "-‐‑–—/,()_";

    private static readonly HashSet<string> Articles =
        ["al", "el", "ad", "ed", "an", "en", "ar", "er", "as", "es", "ash", "esh", "at", "et", "az", "ez", "ath", "adh", "ul"];

    /// <summary>The name without case, accents, apostrophes, full stops, hyphens and a leading article; "St." is "saint".</summary>
    public static string Of(string name)
    {
        var words = Words(name);
        if (words.Count > 1 && words[0] == "the") words.RemoveAt(0);
        for (var i = 0; i < words.Count; i++) words[i] = Full(words[i]);
        return string.Join(' ', words);
    }

    /// <summary>The key without Arabic articles and with what differs between transcriptions of one name made equal.</summary>
    public static string Loose(string name)
    {
        var words = Of(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var kept = words.Where(w => !Articles.Contains(w)).ToArray();
        return string.Join(' ', (kept.Length > 0 ? kept : words).Select(LooseWord));
    }

    private static List<string> Words(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in LatinFolding.Fold(name).ToLowerInvariant())
        {
            if (char.IsWhiteSpace(c) || Blanks.Contains(c, StringComparison.Ordinal)) Flush(words, word);
            else if (!Dropped.Contains(c, StringComparison.Ordinal)) word.Append(c);
        }

        Flush(words, word);
        return words;
    }

    private static void Flush(List<string> words, StringBuilder word)
    {
        if (word.Length == 0) return;
        words.Add(word.ToString());
        word.Clear();
    }

    private static string Full(string word) => word switch
    {
        "st" => "saint",
        "ste" => "sainte",
        "mt" => "mount",
        "ft" => "fort",
        _ => word,
    };

    private static string LooseWord(string word)
    {
        var spelled = new StringBuilder(word)
            .Replace("ou", "u").Replace("oo", "u").Replace("aw", "u").Replace("ow", "u")
            .Replace("ay", "ai").Replace("ei", "ai").Replace("ey", "ai")
            .Replace("ee", "i").Replace('q', 'k').Replace('o', 'u').Replace('y', 'i').Replace('e', 'i');
        var single = new StringBuilder(spelled.Length);
        for (var i = 0; i < spelled.Length; i++)
        {
            if (i == 0 || spelled[i] != spelled[i - 1] || !char.IsLetter(spelled[i])) single.Append(spelled[i]);
        }

        var text = single.ToString();
        var stem = Stem(text);
        return stem.Length >= 3 ? stem : text;
    }

    private static string Stem(string word)
    {
        var end = word.Length;
        if (end > 0 && word[end - 1] == 'h') end--;
        if (end == 0 || word[end - 1] is not ('a' or 'i')) return word;
        end--;
        if (end > 0 && word[end - 1] == 'i') end--;
        return word[..end];
    }
}
