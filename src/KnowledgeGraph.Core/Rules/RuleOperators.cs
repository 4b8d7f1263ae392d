using System.Collections.Frozen;

namespace KnowledgeGraph.Rules;

/// <summary>How operators are written, and which one leads back.</summary>
internal static class RuleOperators
{
    private static readonly (string Sign, RuleOperator Operator, RuleOperator Inverse)[] All =
    [
        (">", RuleOperator.Child, RuleOperator.Head), ("<", RuleOperator.Head, RuleOperator.Child),
        (">>", RuleOperator.Descendant, RuleOperator.Ancestor), ("<<", RuleOperator.Ancestor, RuleOperator.Descendant),
        (".", RuleOperator.Next, RuleOperator.Previous), (";", RuleOperator.Previous, RuleOperator.Next),
        (".*", RuleOperator.After, RuleOperator.Before), (";*", RuleOperator.Before, RuleOperator.After),
        ("$", RuleOperator.Sibling, RuleOperator.Sibling),
        ("$+", RuleOperator.NextSibling, RuleOperator.PreviousSibling), ("$-", RuleOperator.PreviousSibling, RuleOperator.NextSibling),
        ("$++", RuleOperator.RightSibling, RuleOperator.LeftSibling), ("$--", RuleOperator.LeftSibling, RuleOperator.RightSibling),
        (">+", RuleOperator.NextChild, RuleOperator.PreviousHead), (">-", RuleOperator.PreviousChild, RuleOperator.NextHead),
        (">++", RuleOperator.RightChild, RuleOperator.LeftHead), (">--", RuleOperator.LeftChild, RuleOperator.RightHead),
        ("<+", RuleOperator.NextHead, RuleOperator.PreviousChild), ("<-", RuleOperator.PreviousHead, RuleOperator.NextChild),
        ("<++", RuleOperator.RightHead, RuleOperator.LeftChild), ("<--", RuleOperator.LeftHead, RuleOperator.RightChild),
        ("agent", RuleOperator.Agent, RuleOperator.AgentOf), ("target", RuleOperator.Target, RuleOperator.TargetOf), ("place", RuleOperator.Place, RuleOperator.PlaceOf),
        ("time", RuleOperator.Time, RuleOperator.TimeOf), ("instrument", RuleOperator.Instrument, RuleOperator.InstrumentOf),
    ];

    private static readonly FrozenDictionary<string, RuleOperator> BySign = All.ToFrozenDictionary(o => o.Sign, o => o.Operator, StringComparer.Ordinal);
    private static readonly FrozenDictionary<RuleOperator, RuleOperator> Inverses = All.ToFrozenDictionary(o => o.Operator, o => o.Inverse);

    /// <summary>All signs that a rule may use.</summary>
    public static IEnumerable<string> Signs => All.Select(o => o.Sign);

    public static bool TryParse(string sign, out RuleOperator found) => BySign.TryGetValue(sign, out found);

    /// <summary>How an operator is written.</summary>
    public static string SignOf(RuleOperator op) => All.First(o => o.Operator == op).Sign;

    /// <summary>The operator from B to A.</summary>
    public static RuleOperator InverseOf(RuleOperator op) => Inverses[op];

    /// <summary>Whether B must have a head.</summary>
    public static bool NeedsHead(RuleOperator op) => op is RuleOperator.Child or RuleOperator.Descendant or RuleOperator.NextChild or RuleOperator.PreviousChild or RuleOperator.RightChild or RuleOperator.LeftChild;

    /// <summary>Whether any number of words may fit in a long sentence.</summary>
    public static bool IsOpen(RuleOperator op) => op is RuleOperator.Descendant or RuleOperator.Ancestor or RuleOperator.After or RuleOperator.Before;
}
