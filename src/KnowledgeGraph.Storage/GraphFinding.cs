namespace KnowledgeGraph.Storage;

/// <summary>What one check of a graph file found.</summary>
/// <param name="Check">What was looked at: <c>file</c>, <c>pages</c>, <c>references</c>, <c>documents</c>, <c>addresses</c>, <c>names</c>, <c>remains</c>, <c>decisions</c>, <c>verdicts</c>, <c>figures</c> or <c>settings</c>.</param>
/// <param name="IsSound">Whether all is as it should be.</param>
/// <param name="What">What was found, in one line.</param>
/// <param name="Mend">How to mend it, or of what is sound what to do about it; null where there is nothing to do.</param>
public sealed record GraphFinding(string Check, bool IsSound, string What, string? Mend = null);
