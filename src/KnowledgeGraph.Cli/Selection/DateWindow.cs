using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Selection;

/// <summary>The days of a query; what has no date meets only a query without any.</summary>
internal static class DateWindow
{
    public static bool Meets(GraphQuery query, TimeInterval? time)
    {
        if (query.Since is null && query.Until is null) return true;
        if (time is null or { Start: null, End: null }) return false;
        return (query.Since is null || (time.End ?? DateOnly.MaxValue) >= query.Since) && (query.Until is null || (time.Start ?? DateOnly.MinValue) <= query.Until);
    }
}
