namespace KnowledgeGraph.Graphs;

/// <summary>Where a document tells an event again.</summary>
/// <param name="SentenceIndex">Index of the sentence.</param>
/// <param name="Trigger">The words for the event there.</param>
/// <param name="Start">Offset of these words in the original text.</param>
/// <param name="End">Offset behind them.</param>
/// <param name="Reason">Why it is taken for the same event.</param>
public sealed record EventRetelling(int SentenceIndex, string Trigger, int Start, int End, string Reason);
