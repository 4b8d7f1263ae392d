using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Review;

namespace KnowledgeGraph.Graphs;

/// <summary>A typed edge between two entities, with everything that says it.</summary>
/// <param name="Id">Derived from subject, type, object and status.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Type">The relation of the ontology.</param>
/// <param name="Object">The object.</param>
/// <param name="Status">Whether it holds.</param>
/// <param name="Evidence">Where it is said, by document and place; at least one.</param>
/// <param name="FirstDate">First day of its earliest event, if known.</param>
/// <param name="LastDate">Last day of its latest event, if known.</param>
public sealed record Relation(
    string Id, Entity Subject, string Type, Entity Object, FactStatus Status, ImmutableArray<Evidence> Evidence, DateOnly? FirstDate, DateOnly? LastDate)
{
    /// <summary>How often it is said: distinct events, for a static relation distinct sentences.</summary>
    public int Count => Evidence.Length == 1 ? 1 : Evidence.Select(e => e.EventId ?? e.Sentence.Id).Distinct().Count();

    /// <summary>The best confidence of its evidence, 0 to 1.</summary>
    public double Confidence => Evidence is [var one] ? one.Confidence : Evidence.Max(e => e.Confidence);

    /// <summary>What was judged of it: verified where one sentence is said to say it, rejected where none of those that are there does; null where nobody judged.</summary>
    public Judgement? Judgement => Evidence.Any(e => e.Verdict?.Judgement == Review.Judgement.Verified) ? Review.Judgement.Verified
        : Evidence.All(e => e.Verdict?.Judgement == Review.Judgement.Rejected) ? Review.Judgement.Rejected : null;

    /// <summary>In whose statements it stands, ordinal order of ids; empty where no evidence is attributed.</summary>
    public IEnumerable<Entity> AttributedTo => Evidence is [{ AttributedTo.IsEmpty: true }] ? [] : Evidence.SelectMany(e => e.AttributedTo).Distinct().OrderBy(e => e.Id);

    /// <summary>Subject, type and object, as a reader would say it.</summary>
    public override string ToString() => $"{Subject} {Type} {Object}";
}
