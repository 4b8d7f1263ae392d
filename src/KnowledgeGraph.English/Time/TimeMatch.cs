namespace KnowledgeGraph.English.Time;

/// <summary>An expression that was recognised.</summary>
/// <param name="Period">When it is; null where that cannot be told ("Monday" without an article date, "February 30").</param>
/// <param name="Next">Index of the first token behind it.</param>
/// <param name="Borrowed">What it took from the article's date.</param>
internal sealed record TimeMatch(Period? Period, int Next, TimeBorrowing Borrowed = TimeBorrowing.None);
