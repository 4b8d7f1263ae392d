namespace KnowledgeGraph.Resolution;

/// <summary>One respect in which the bearers of a name may differ.</summary>
/// <param name="Reason">What contradicts, before the list of marks.</param>
/// <param name="Least">How many different marks there must be to make two of one.</param>
/// <param name="MayBridge">Whether bearers that are told of with the same entities are one in spite of their marks.</param>
/// <param name="Of">The marks that a document gives; two of them in one document are one bearer's.</param>
internal sealed record NameMarks(string Reason, int Least, bool MayBridge, Func<DocumentShare, IReadOnlyList<string>> Of);
