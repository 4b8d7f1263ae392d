using System.Collections.Immutable;

namespace KnowledgeGraph.English.Rules;

/// <summary>AID: giving to somebody.</summary>
internal static class GiveRules
{
    public static readonly ImmutableArray<Rule> All =
    [
        new GiveRule("aid-given", 0.67, "\"gave Sorland ten million euros\", \"delivered medicine to the council\": goods or money, and who gets them."),
    ];
}
