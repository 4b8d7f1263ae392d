using KnowledgeGraph.Rules;

namespace KnowledgeGraph.Cli.Rules;

/// <summary>Says how far a rule got in a sentence: "verb is 'owns', owner is 'Veltro'; no word is 'ship'".</summary>
internal static class AttemptText
{
    /// <summary>The words, without a full stop; empty where the rule gives a fact.</summary>
    public static string Of(PatternRule rule, RuleAttempt attempt, string text)
    {
        var found = string.Join(", ", attempt.Found.Select(m => $"{m.Node} is '{m.Word.Of(text)}'"));
        var where = rule.PatternCount > 1 ? $"pattern {attempt.Pattern + 1} gets furthest: " : "";
        var gap = attempt.Gap switch
        {
            RuleGap.NoWord => $"no word is what '{attempt.Missing}' asks for",
            RuleGap.NotThere => $"no word for '{attempt.Missing}': {string.Join(" or ", attempt.Elsewhere.Take(5).Select(w => $"'{w.Of(text)}'"))} would do, but {(attempt.IsReversed ? $"'{attempt.Beside}' does not stand '{attempt.Operator}' to it" : $"does not stand '{attempt.Operator}' to '{attempt.Beside}'")}",
            RuleGap.Excepted => "and so is what 'not' forbids",
            RuleGap.NoMention => $"'{attempt.Missing}' heads no mention that can be an end (give the end \"as\")",
            _ => "",
        };
        return gap.Length == 0 ? "" : $"{where}{found}{(found.Length == 0 ? "" : "; ")}{gap}";
    }
}
