using System.Globalization;

namespace KnowledgeGraph.English.Time;

/// <summary>Cuts a phrase into words, numbers and signs, in one pass.</summary>
internal static class TimeTokenizer
{
    /// <summary>The tokens; white space is left out. "29th" is the number 29, "1990s" the word 1990s, "1,500" the word 1,500.</summary>
    public static List<TimeToken> Of(string text)
    {
        var tokens = new List<TimeToken>();
        for (var at = 0; at < text.Length;)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c) || c == '.' && tokens.Count > 0 && tokens[^1].IsWord && at > 0 && char.IsLetter(text[at - 1])) at++;
            else at = char.IsAsciiDigit(c) ? Number(text, at, tokens) : char.IsLetter(c) ? Word(text, at, tokens) : Sign(text, at, tokens);
        }

        return tokens;
    }

    private static int Number(string text, int at, List<TimeToken> tokens)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        var digits = text[at..end];
        if (IsGroup(text, end))
        {
            while (IsGroup(text, end) || (end < text.Length && char.IsAsciiDigit(text[end]))) end++;
            return Add(tokens, text[at..end], null, end);
        }

        var tail = end;
        while (tail < text.Length && char.IsLetter(text[tail])) tail++;
        var suffix = text[end..tail].ToLowerInvariant();
        int? value = digits.Length <= 6 ? int.Parse(digits, CultureInfo.InvariantCulture) : null;
        if (suffix is "st" or "nd" or "rd" or "th") return Add(tokens, text[at..tail], value, tail);
        if (suffix is "" or "am" or "pm" || (suffix is "t" && tokens.Count > 0 && tokens[^1].Text == "-")) return Add(tokens, digits, value, end);
        return Add(tokens, text[at..tail], null, tail);
    }

    private static bool IsGroup(string text, int at) =>
        at + 3 < text.Length && text[at] == ',' && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3])
        && (at + 4 >= text.Length || !char.IsAsciiDigit(text[at + 4]));

    private static int Word(string text, int at, List<TimeToken> tokens)
    {
        var end = at;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (IsApostrophe(text[end]) && end + 1 < text.Length && char.IsLetter(text[end + 1])))) end++;
        if (end + 2 < text.Length && end - at == 1 && text[end] == '.' && char.IsLetter(text[end + 1]) && text[end + 2] == '.')
        {
            return Add(tokens, string.Concat(text.AsSpan(at, 1), text.AsSpan(end + 1, 1)), null, end + 3);
        }

        return Add(tokens, text[at..end], null, end);
    }

    private static int Sign(string text, int at, List<TimeToken> tokens)
    {
        if (IsApostrophe(text[at]) && at + 3 < text.Length && char.IsAsciiDigit(text[at + 1]) && text[at + 2] == '0' && text[at + 3] == 's') return Add(tokens, text[at..(at + 4)], null, at + 4);
        var sign = text[at] is '–' or '—' or '‑' or '‐' ? "-" : text[at].ToString();
        return Add(tokens, sign, null, at + 1);
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘';

    private static int Add(List<TimeToken> tokens, string text, int? number, int end)
    {
        tokens.Add(new TimeToken(text, text.ToLowerInvariant().Replace('’', '\'').Replace('‘', '\''), number));
        return end;
    }
}
