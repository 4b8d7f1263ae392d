namespace KnowledgeGraph.Rules;

/// <summary>
/// A pattern in the list of a word that it is looked up by, with what it asks for first: most patterns are passed over by what stands here side by side in memory,
/// without being looked at.
/// </summary>
/// <param name="Rule">Number of the rule.</param>
/// <param name="Pattern">Number of the pattern in the rule.</param>
/// <param name="Beside">Number of the condition that the word must fit beside what it is looked up by; -1 for none.</param>
/// <param name="Needed">Number of the rarest condition that some other word must fit; -1 for none.</param>
/// <param name="Operator">How the word of the first step stands to this one.</param>
/// <param name="First">Number of the condition of that word; -1 where any word will do or there is no step from here.</param>
internal readonly record struct RuleEntry(int Rule, int Pattern, int Beside, int Needed, RuleOperator Operator, int First)
{
    public static RuleEntry Of(RulePattern pattern, int rule, int number)
    {
        var (beside, step) = (pattern.Nodes[pattern.Anchor].BesideKey?.Number ?? -1, pattern.Steps.FirstOrDefault(new RuleStep(-1, default, -1)));
        return new RuleEntry(rule, number, beside, pattern.Needed is [var needed, ..] ? needed.Number : -1, step.Operator, step.To < 0 ? -1 : pattern.Nodes[step.To].Condition?.Number ?? -1);
    }
}
