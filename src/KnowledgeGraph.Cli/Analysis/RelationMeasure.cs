using KnowledgeGraph.Analytics;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Analysis;

/// <summary>What a relation weighs, or how long it is as a step: what is said more often, or more surely, is nearer.</summary>
internal static class RelationMeasure
{
    /// <summary>The measure; null where every relation counts 1.</summary>
    /// <param name="choice">What weighs.</param>
    /// <param name="lengths">Whether 1 divided by the weight is meant.</param>
    /// <exception cref="CliException">From what is given: a relation of weight 0 has no length.</exception>
    public static Func<Relation, double>? Of(WeightChoice? choice, bool lengths)
    {
        Func<Relation, double>? weight = choice switch { WeightChoice.Count => RelationWeight.Count, WeightChoice.Confidence => RelationWeight.Confidence, _ => null };
        return weight is null || !lengths ? weight : relation => Length(relation, weight(relation));
    }

    private static double Length(Relation relation, double weight) => weight > 0
        ? 1 / weight
        : throw new CliException(ExitCodes.Usage, $"{OneLine.Of(relation.ToString())}: weighs 0 and has no length; leave such relations out, for example with --min-confidence 0.01.");
}
