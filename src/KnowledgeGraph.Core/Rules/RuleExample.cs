namespace KnowledgeGraph.Rules;

/// <summary>A sentence that shows what a rule finds, or what it must leave alone.</summary>
/// <param name="Text">The sentence without marks.</param>
/// <param name="Subject">The subject's words; null in a sentence in which the rule finds nothing.</param>
/// <param name="Object">The object's words; null in a sentence in which the rule finds nothing.</param>
/// <param name="Line">The line of the file where it stands, from 1; 0 where it stands in no file.</param>
public sealed record RuleExample(string Text, string? Subject, string? Object, int Line)
{
    /// <summary>Offset of the subject's words in <see cref="Text"/>.</summary>
    public int SubjectStart { get; init; }

    /// <summary>Offset of the object's words in <see cref="Text"/>.</summary>
    public int ObjectStart { get; init; }

    /// <summary>Reads a sentence with the marks <c>{subject:…}</c> and <c>{object:…}</c>.</summary>
    /// <param name="marked">The sentence.</param>
    /// <exception cref="FormatException">A mark is missing, given twice or not closed; the message says which, without a full stop.</exception>
    public static RuleExample Parse(string marked)
    {
        ArgumentNullException.ThrowIfNull(marked);
        var text = new System.Text.StringBuilder();
        var ends = new Dictionary<string, (int Start, string Words)>(StringComparer.Ordinal);
        for (var at = 0; at < marked.Length;)
        {
            if (Mark(marked, at) is not { } mark)
            {
                text.Append(marked[at++]);
                continue;
            }

            var close = marked.IndexOf('}', at);
            if (close < 0) throw new FormatException($"the mark {{{mark}: is not closed; write {{{mark}:words}}");
            var words = marked[(at + mark.Length + 2)..close].Trim();
            if (words.Length == 0) throw new FormatException($"the mark {{{mark}: holds no words");
            if (!ends.TryAdd(mark, (text.Length, words))) throw new FormatException($"the mark {{{mark}: is given twice; one sentence shows one fact");
            text.Append(words);
            at = close + 1;
        }

        foreach (var end in new[] { "subject", "object" })
            if (!ends.ContainsKey(end)) throw new FormatException($"no words are marked as {{{end}:…}}");
        return new RuleExample(text.ToString(), ends["subject"].Words, ends["object"].Words, 0) { SubjectStart = ends["subject"].Start, ObjectStart = ends["object"].Start };
    }

    private static string? Mark(string text, int at) =>
        string.CompareOrdinal(text, at, "{subject:", 0, 9) == 0 ? "subject" : string.CompareOrdinal(text, at, "{object:", 0, 8) == 0 ? "object" : null;
}
