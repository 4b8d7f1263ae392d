using System.Collections.Immutable;

namespace KnowledgeGraph.Rules;

/// <summary>The patterns of all rules by what a sentence can be looked up by: a word's form, its dictionary form, or the event that it triggers.</summary>
internal sealed class RuleIndex
{
    private readonly RuleEntry[]?[] _byForm;
    private readonly RuleEntry[]?[] _byLemma;
    private readonly RuleEntry[]?[] _byEvent;

    public RuleIndex(ImmutableArray<PatternRule> rules, int words, ImmutableArray<RuleCondition> conditions)
    {
        (Rules, Conditions) = (rules, conditions);
        MostNodes = rules.SelectMany(r => r.Patterns).Select(p => p.Nodes.Length).DefaultIfEmpty(0).Max();
        (_byForm, _byLemma, _byEvent) = (new RuleEntry[words][], new RuleEntry[words][], new RuleEntry[words][]);
        for (var r = 0; r < rules.Length; r++)
            for (var p = 0; p < rules[r].Patterns.Length; p++) Add(rules[r].Patterns[p], RuleEntry.Of(rules[r].Patterns[p], r, p));
    }

    public ImmutableArray<PatternRule> Rules { get; }

    /// <summary>The conditions of all nodes by number.</summary>
    public ImmutableArray<RuleCondition> Conditions { get; }

    /// <summary>The most nodes that a pattern has, those that must not be found included.</summary>
    public int MostNodes { get; }

    public ReadOnlySpan<RuleEntry> ByForm(int number) => number < 0 ? [] : _byForm[number];

    public ReadOnlySpan<RuleEntry> ByLemma(int number) => number < 0 ? [] : _byLemma[number];

    public ReadOnlySpan<RuleEntry> ByEvent(int number) => number < 0 ? [] : _byEvent[number];

    private void Add(RulePattern pattern, RuleEntry place)
    {
        var key = pattern.Nodes[pattern.Anchor].Key!;
        var table = key.Attribute switch { WordAttribute.Lemma => _byLemma, WordAttribute.Form => _byForm, _ => _byEvent };
        foreach (var number in key.Numbers!.All) table[number] = [.. table[number] ?? [], place];
        foreach (var number in key.Inflected is { } inflected ? inflected.All : []) _byForm[number] = [.. _byForm[number] ?? [], place];
    }
}
