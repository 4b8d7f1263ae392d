using System.Collections.Immutable;
using System.Globalization;

namespace KnowledgeGraph.Rules;

/// <summary>Makes the conditions of the nodes of a set, each once.</summary>
/// <param name="words">The numbers of words and labels.</param>
internal sealed class RuleConditions(RuleWords words)
{
    private readonly Dictionary<string, RuleClause> _clauses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RuleCondition> _conditions = new(StringComparer.Ordinal);

    private readonly List<RuleCondition> _all = [];

    /// <summary>All conditions by number; each clause by itself is one, too.</summary>
    public ImmutableArray<RuleCondition> All => [.. _all];

    /// <summary>The numbers of texts, as a set.</summary>
    public WordNumbers Numbers(IEnumerable<string> texts) => new(texts.Select(words.Of), words.Count);

    /// <summary>The clause that asks for one of some words or labels.</summary>
    public RuleClause Clause(WordAttribute attribute, bool isNot, WordNumbers numbers, WordNumbers? inflected = null) =>
        Clause(Key(attribute, isNot, numbers.All, inflected is null ? [] : inflected.All), n => new RuleClause(n, attribute, isNot, numbers, inflected, 0));

    /// <summary>The clause that asks for a mention of one of some types, as bits.</summary>
    public RuleClause Mention(uint types) => Clause(string.Create(CultureInfo.InvariantCulture, $"mention {types}"), n => new RuleClause(n, WordAttribute.Mention, false, null, null, types));

    /// <summary>The condition of clauses together; null for none.</summary>
    public RuleCondition? Of(IReadOnlyList<RuleClause> clauses)
    {
        if (clauses.Count < 2) return clauses.Count == 0 ? null : _all[clauses[0].Number];
        var key = string.Join(' ', clauses.Select(c => c.Number));
        if (!_conditions.TryGetValue(key, out var condition)) _conditions.Add(key, condition = Added(new RuleCondition(_all.Count, [.. clauses])));
        return condition;
    }

    private RuleClause Clause(string key, Func<int, RuleClause> make)
    {
        if (_clauses.TryGetValue(key, out var clause)) return clause;
        _clauses.Add(key, clause = make(_all.Count));
        Added(new RuleCondition(_all.Count, [clause]));
        return clause;
    }

    private RuleCondition Added(RuleCondition condition)
    {
        _all.Add(condition);
        return condition;
    }

    private static string Key(WordAttribute attribute, bool isNot, ReadOnlySpan<int> numbers, ReadOnlySpan<int> inflected) =>
        $"{attribute} {isNot} {string.Join(' ', numbers.ToArray())} | {string.Join(' ', inflected.ToArray())}";
}
