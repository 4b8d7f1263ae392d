using System.Collections.Immutable;

namespace KnowledgeGraph.Analytics.Paths;

/// <summary>Gives the steps of a path their days and keeps of each step the edges that can be taken on it.</summary>
internal static class TemporalSteps
{
    /// <summary>The path with days: each step as early as the one before it allows.</summary>
    public static GraphPath Dated(GraphPath path, EdgeDates dates, int since)
    {
        var steps = ImmutableArray.CreateBuilder<PathStep>(path.Steps.Length);
        var day = since;
        foreach (var step in path.Steps)
        {
            var next = step.Edges.Min(e => dates.Arrival(e, day));
            ImmutableArray<int> edges = [.. step.Edges.Where(e => dates.Arrival(e, day) == next)];
            steps.Add(step with { Edges = edges, Date = DateOnly.FromDayNumber(next) });
            day = next;
        }

        return path with { Steps = steps.MoveToImmutable() };
    }
}
