using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction;

/// <summary>One piece of evidence for a relation between two entities of a document.</summary>
/// <param name="Subject">Index of the subject among the document's entities.</param>
/// <param name="Type">The relation of the ontology, such as <c>ATTACKED</c>.</param>
/// <param name="Object">Index of the object among the document's entities.</param>
/// <param name="Status">Whether it holds.</param>
/// <param name="Sentence">Index of the sentence that says it.</param>
/// <param name="Span">Place of the words that say it: the trigger of an event, else from the first to the last word of the two mentions.</param>
/// <param name="Confidence">How sure it is, 0 to 1.</param>
/// <param name="Extractor">Who found it.</param>
public sealed record RelationFact(
    int Subject, string Type, int Object, FactStatus Status, int Sentence, TextSpan Span, double Confidence, string Extractor)
{
    /// <summary>Index of the event that it comes from; null for a static relation.</summary>
    public int? Event { get; init; }

    /// <summary>Indices of the entities in whose statements it stands; empty where the text itself says it.</summary>
    public ImmutableArray<int> AttributedTo { get; init; } = [];
}
