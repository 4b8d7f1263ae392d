using System.Collections.Immutable;
using KnowledgeGraph.Analytics;
using KnowledgeGraph.Analytics.Paths;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Analysis;

/// <summary>Which paths <c>kg path</c> looks for.</summary>
/// <param name="Count">How many; null for the default.</param>
/// <param name="All">All simple paths instead of the shortest.</param>
/// <param name="MaxSteps">The most steps where all are meant; null for the default.</param>
/// <param name="InTime">Only paths whose steps follow each other in time.</param>
internal sealed record PathChoice(int? Count, bool All, int? MaxSteps, bool InTime)
{
    /// <summary>More shortest paths than this take too long: each is searched from every vertex of the one before.</summary>
    private const int MostShortest = 10_000;

    private bool Listed => All || (InTime && Count > 1);

    /// <summary>What may hide a path, for a message that there is none.</summary>
    public string Hint =>
        (Listed ? $" within {Words.Count(Limits.MaxLength, "step")}{(Limits.MaxLength < SimplePathOptions.MostSteps ? "; --max-steps allows more" : "")}" : "")
        + (InTime ? "; with --in-time a relation without a date is never taken" : "");

    private SimplePathOptions Limits => new() { MaxLength = MaxSteps ?? 4, MaxCount = Count ?? 1000 };

    /// <exception cref="CliException">The options do not go together.</exception>
    public void Check()
    {
        if (MaxSteps is not null && !Listed) throw new CliException(ExitCodes.Usage, "--max-steps belongs to --all; add --all, or leave it out: the shortest paths are as long as they are.");
        if (Count > MostShortest && !Listed) throw new CliException(ExitCodes.Usage, $"--paths {Count}: at most {MostShortest} shortest paths; with --all up to 1000000.");
    }

    /// <summary>The paths, and where there are more than the limits allow, a word on that.</summary>
    public (ImmutableArray<GraphPath> Paths, string? Note) Find(CompactGraph graph, int from, int to, GraphQuery query, CancellationToken cancellationToken)
    {
        var time = new TemporalPathOptions { Since = query.Since, Until = query.Until };
        if (!Listed && InTime) return (TemporalPaths.Earliest(graph, from, to, time, cancellationToken) is { } path ? [path] : [], null);
        if (!Listed) return (ShortestPaths.Find(graph, from, to, new ShortestPathOptions { Count = Count ?? 1, Weighted = graph.IsWeighted }, cancellationToken), null);
        var found = InTime ? TemporalPaths.All(graph, from, to, time, Limits, cancellationToken) : SimplePaths.Find(graph, from, to, Limits, cancellationToken);
        return (found.Paths, found.IsComplete ? null : Note(found));
    }

    private string Note(PathList found) => found.Paths.Length == Limits.MaxCount
        ? $"there are more paths than these {Words.Number(found.Paths.Length)}; --paths gives more, --max-steps below {Limits.MaxLength} fewer."
        : $"the search stopped after {Limits.MaxWork} edges with {Words.Count(found.Paths.Length, "path")}; there may be more. Give --max-steps below {Limits.MaxLength}, or choose fewer relations.";
}
