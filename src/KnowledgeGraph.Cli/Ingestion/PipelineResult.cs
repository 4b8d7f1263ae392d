using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Ingestion;

/// <summary>What came of one input: a contribution, a failure, or neither where it need not be read again.</summary>
/// <param name="Input">Where it was read.</param>
/// <param name="Contribution">What it gives.</param>
/// <param name="Failure">Why it gives nothing: one line with the input's name.</param>
/// <param name="Note">What the user should know and need not mend.</param>
internal sealed record PipelineResult(string Input, Contribution? Contribution = null, string? Failure = null, string? Note = null)
{
    /// <summary>Whether the graph holds the article as it is.</summary>
    public bool IsKnown { get; init; }
}
