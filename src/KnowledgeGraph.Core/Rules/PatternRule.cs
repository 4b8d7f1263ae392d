using System.Collections.Immutable;

namespace KnowledgeGraph.Rules;

/// <summary>A rule that a user wrote: patterns over words, tree, mentions and events, and the fact that they give.</summary>
public sealed class PatternRule
{
    internal PatternRule(string name, string type, bool isEvent, double confidence) => (Name, Type, IsEvent, Confidence) = (name, type, isEvent, confidence);

    /// <summary>Its name; facts carry it as <c>rule:NAME</c>.</summary>
    public string Name { get; }

    /// <summary>The relation or event type that it finds.</summary>
    public string Type { get; }

    /// <summary>Whether <see cref="Type"/> is an event type.</summary>
    public bool IsEvent { get; }

    /// <summary>Confidence of what it finds, 0 to 1; the default of a file is 0.8.</summary>
    public double Confidence { get; }

    /// <summary>What it looks for, in words.</summary>
    public string Definition { get; internal init; } = "";

    /// <summary>Sentences in which it finds the marked fact.</summary>
    public ImmutableArray<RuleExample> Positive { get; internal init; } = [];

    /// <summary>Sentences in which it finds nothing.</summary>
    public ImmutableArray<RuleExample> Negative { get; internal init; } = [];

    /// <summary>The name that its facts carry.</summary>
    public string Source => "rule:" + Name;

    /// <summary>The name under which the reader knows the relation, where the ontology renamed it; else <see cref="Type"/>.</summary>
    public string FoundAs { get; internal init; } = "";

    /// <summary>How many patterns it has, each another way to say it.</summary>
    public int PatternCount => Patterns.Length;

    internal RulePattern[] Patterns { get; init; } = [];

    internal RuleCapture Subject { get; init; } = null!;

    internal RuleCapture Object { get; init; } = null!;

    /// <summary>Number of the trigger's node in each pattern; null for none.</summary>
    internal int[]? Trigger { get; init; }
}
