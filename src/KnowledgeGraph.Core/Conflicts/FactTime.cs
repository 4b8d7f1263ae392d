using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Conflicts;

/// <summary>When a fact holds: the days of its events; of a standing fact the days on which documents say it.</summary>
/// <param name="First">First day.</param>
/// <param name="Last">Last day, inclusive.</param>
internal readonly record struct FactTime(DateOnly First, DateOnly Last)
{
    /// <summary>The time of a fact; null where neither events nor documents have a day.</summary>
    public static FactTime? Of(Relation relation)
    {
        if ((relation.FirstDate ?? relation.LastDate) is { } first) return new(first, relation.LastDate ?? first);
        if (relation.Evidence.Any(e => e.EventId is not null)) return null;
        var said = relation.Evidence.Select(e => e.Document.PublishedAt).OfType<DateOnly>().ToList();
        return said.Count == 0 ? null : new(said.Min(), said.Max());
    }

    /// <summary>Whether two times meet; null where one is unknown.</summary>
    public static bool? Meet(FactTime? one, FactTime? other) => one is { } a && other is { } b ? a.First <= b.Last && b.First <= a.Last : null;
}
