using System.Collections.Frozen;
using System.Globalization;
using KnowledgeGraph.English.Model;

namespace KnowledgeGraph.English.Decoding;

/// <summary>
/// Turns the model's edit scripts into lemmas: <c>same</c> keeps the word; <c>L2+y</c> cuts two letters off the lower-cased word and adds y
/// (L gives lower case, T a capital, K keeps the word's own letters); <c>irregular</c> shares no letter with the word and is looked up.
/// </summary>
internal static class LemmaScripts
{
    private static readonly FrozenDictionary<string, string> Irregular = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["am"] = "be", ["is"] = "be", ["are"] = "be", ["was"] = "be", ["were"] = "be", ["'m"] = "be", ["'re"] = "be", ["'s"] = "be", ["ai"] = "be",
        ["'ve"] = "have", ["'ll"] = "will", ["'d"] = "would", ["went"] = "go", ["ate"] = "eat", ["me"] = "I", ["us"] = "we", ["her"] = "she",
        ["em"] = "they", ["'em"] = "they", ["better"] = "good", ["best"] = "good", ["worse"] = "bad", ["worst"] = "bad", ["na"] = "to",
        ["\u201C"] = "\"", ["\u201D"] = "\"", ["\u2018"] = "'", ["\u2019"] = "'", ["\u2013"] = "-", ["\u2014"] = "-", ["..."] = "\u2026",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The lemma of a word.</summary>
    /// <param name="word">The word as written.</param>
    /// <param name="script">The model's edit script.</param>
    /// <param name="upos">The word's part of speech, which decides between irregular lemmas.</param>
    /// <returns>The lemma; the lower-cased word where the script does not fit it.</returns>
    internal static string Apply(string word, string script, string upos)
    {
        if (script == "same") return word;
        var lower = LowerCase.Of(word);
        if (script == "irregular") return LookUp(lower.Replace('\u2019', '\''), upos) ?? Irregular.GetValueOrDefault(lower, lower);
        var plus = script.IndexOf('+', StringComparison.Ordinal);
        if (plus < 2 || !int.TryParse(script.AsSpan(1, plus - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var cut)) return lower;
        var source = script[0] == 'K' ? word : lower;
        if (cut > source.Length) return lower;
        var lemma = string.Concat(source.AsSpan(0, source.Length - cut), script.AsSpan(plus + 1));
        if (Regular(lower, lemma, upos) is { } regular) return regular;
        return script[0] == 'T' && lemma.Length > 0 ? string.Concat(lemma[..1].ToUpperInvariant(), lemma.AsSpan(1)) : lemma;
    }

    /// <summary>What spelling rules say where the script's letters cannot be right: "denied" is no "denie", "gunmen" no "gunme".</summary>
    private static string? Regular(string word, string lemma, string upos) => upos switch
    {
        "VERB" when lemma.Length > 4 && lemma.EndsWith("ie", StringComparison.Ordinal) && word.Length > lemma.Length => lemma[..^2] + "y",
        "NOUN" when word.EndsWith("men", StringComparison.Ordinal) && lemma.EndsWith("me", StringComparison.Ordinal) => word[..^2] + "an",
        _ => null,
    };

    private static string? LookUp(string lower, string upos) => (lower, upos) switch
    {
        ("'s", "PART") => "'s",
        ("'s", "PRON") => "we",
        ("better" or "best", "ADV") => "well",
        ("worse" or "worst", "ADV") => "badly",
        ("'", _) => null,
        _ => Irregular.GetValueOrDefault(lower),
    };
}
