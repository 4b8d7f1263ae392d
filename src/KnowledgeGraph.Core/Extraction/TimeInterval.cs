namespace KnowledgeGraph.Extraction;

/// <summary>When something happens, as days.</summary>
/// <param name="Start">First day; null when the interval is open before <paramref name="End"/>.</param>
/// <param name="End">Last day, inclusive; null when the interval is open behind <paramref name="Start"/>.</param>
/// <param name="Granularity">How fine the expression is.</param>
/// <param name="Text">The words that say it.</param>
public sealed record TimeInterval(DateOnly? Start, DateOnly? End, TimeGranularity Granularity, string Text);
