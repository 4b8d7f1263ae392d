using KnowledgeGraph.Rules;

namespace KnowledgeGraph.Cli.Rules;

/// <summary>What came of one example of a rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Example">The example.</param>
/// <param name="Passed">Whether the rule finds what it should, or nothing where it should not.</param>
/// <param name="Found">What it found, each "subject RELATION object".</param>
/// <param name="Why">What is wrong, with what the model sees; empty where it passed.</param>
internal sealed record RuleTestResult(PatternRule Rule, RuleExample Example, bool Passed, IReadOnlyList<string> Found, string Why);
