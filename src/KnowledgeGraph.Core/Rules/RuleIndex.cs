using System.Collections.Immutable;

namespace KnowledgeGraph.Rules;

/// <summary>The patterns of all rules by what a sentence can be looked up by: a word's form, its dictionary form, or the event that it triggers.</summary>
internal sealed class RuleIndex
{
    private readonly (int Rule, int Pattern)[]?[] _byForm;
    private readonly (int Rule, int Pattern)[]?[] _byLemma;
    private readonly (int Rule, int Pattern)[]?[] _byEvent;

    public RuleIndex(ImmutableArray<PatternRule> rules, int words)
    {
        Rules = rules;
        MostNodes = rules.SelectMany(r => r.Patterns).Select(p => p.Nodes.Length).DefaultIfEmpty(0).Max();
        (_byForm, _byLemma, _byEvent) = (new (int, int)[words][], new (int, int)[words][], new (int, int)[words][]);
        for (var r = 0; r < rules.Length; r++)
            for (var p = 0; p < rules[r].Patterns.Length; p++) Add(rules[r].Patterns[p], (r, p));
    }

    public ImmutableArray<PatternRule> Rules { get; }

    /// <summary>The most nodes that a pattern has, those that must not be found included.</summary>
    public int MostNodes { get; }

    public ReadOnlySpan<(int Rule, int Pattern)> ByForm(int number) => number < 0 ? [] : _byForm[number];

    public ReadOnlySpan<(int Rule, int Pattern)> ByLemma(int number) => number < 0 ? [] : _byLemma[number];

    public ReadOnlySpan<(int Rule, int Pattern)> ByEvent(int number) => number < 0 ? [] : _byEvent[number];

    private void Add(RulePattern pattern, (int, int) place)
    {
        var anchor = pattern.Nodes[pattern.Anchor];
        var (table, numbers) = anchor.Lemmas is { } lemmas ? (_byLemma, lemmas) : anchor.Forms is { } forms ? (_byForm, forms) : (_byEvent, anchor.Events!);
        if (anchor.Inflected is { } inflected && anchor.Lemmas is not null)
            foreach (var number in inflected.All) _byForm[number] = [.. _byForm[number] ?? [], place];
        foreach (var number in numbers.All) table[number] = [.. table[number] ?? [], place];
    }
}
