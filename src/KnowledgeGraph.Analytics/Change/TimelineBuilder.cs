using System.Collections.Immutable;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Analytics.Change;

/// <summary>Counts events and relations by stretch of time.</summary>
internal sealed class TimelineBuilder(EntityGraph graph, TimeBucket bucket)
{
    private readonly Dictionary<string, DateOnly?> _days = graph.Events.ToDictionary(e => e.Node.Id, e => e.Node.Time?.Start ?? e.Node.Time?.End, StringComparer.Ordinal);
    private readonly SortedDictionary<DateOnly, (Dictionary<string, int> Events, Dictionary<string, int> Relations)> _stretches = [];
    private int _undatedEvents;
    private int _undatedRelations;

    public void Add(GraphEvent happening)
    {
        if (_days[happening.Node.Id] is { } day) Count(At(day).Events, happening.Node.Type);
        else _undatedEvents++;
    }

    public void Add(Relation relation)
    {
        var starts = relation.Evidence.Select(e => e.EventId is { } id ? _days.GetValueOrDefault(id) : null).OfType<DateOnly>().Select(Start).Distinct().ToList();
        if (starts.Count == 0) _undatedRelations++;
        foreach (var start in starts) Count(At(start).Relations, relation.Type);
    }

    public Timeline Build() => new(
        [
            .. _stretches.Select(s => new TimelineEntry(
                s.Key, End(s.Key), s.Value.Events.Values.Sum(), s.Value.Events.ToImmutableSortedDictionary(StringComparer.Ordinal),
                s.Value.Relations.Values.Sum(), s.Value.Relations.ToImmutableSortedDictionary(StringComparer.Ordinal))),
        ],
        _undatedEvents, _undatedRelations);

    private (Dictionary<string, int> Events, Dictionary<string, int> Relations) At(DateOnly day)
    {
        var start = Start(day);
        if (!_stretches.TryGetValue(start, out var counts)) _stretches[start] = counts = (new(StringComparer.Ordinal), new(StringComparer.Ordinal));
        return counts;
    }

    private DateOnly Start(DateOnly day) => bucket switch
    {
        TimeBucket.Day => day,
        TimeBucket.Week => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
        TimeBucket.Month => new DateOnly(day.Year, day.Month, 1),
        _ => new DateOnly(day.Year, 1, 1),
    };

    private DateOnly End(DateOnly start) => bucket switch
    {
        TimeBucket.Day => start,
        TimeBucket.Week => start > DateOnly.MaxValue.AddDays(-6) ? DateOnly.MaxValue : start.AddDays(6),
        TimeBucket.Month => new DateOnly(start.Year, start.Month, DateTime.DaysInMonth(start.Year, start.Month)),
        _ => new DateOnly(start.Year, 12, 31),
    };

    private static void Count(Dictionary<string, int> counts, string type) => counts[type] = counts.GetValueOrDefault(type) + 1;
}
