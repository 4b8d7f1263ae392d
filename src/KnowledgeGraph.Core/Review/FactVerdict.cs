using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Review;

/// <summary>A verdict by hand about a fact as one sentence says it. It is kept beside the documents, not in them, and holds wherever the sentence says the fact, also when its document is read again.</summary>
/// <param name="Id">Derived from the sentence's words, the two entities, relation and status (<see cref="Graphs.Evidence.FactId"/>), 32 hex digits: a later verdict takes the place of this one.</param>
/// <param name="Judgement">Whether the sentence says it.</param>
/// <param name="Subject">What the subject was called when it was judged, for readers.</param>
/// <param name="Type">The relation.</param>
/// <param name="Object">What the object was called.</param>
/// <param name="Status">Whether the relation is said to hold.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="By">Who judged.</param>
/// <param name="At">When, in UTC, to the second.</param>
/// <param name="Note">A remark of whoever judged; null where none was made.</param>
public sealed record FactVerdict(
    string Id, Judgement Judgement, string Subject, string Type, string Object, FactStatus Status, string Sentence, string By, DateTimeOffset At, string? Note = null);
