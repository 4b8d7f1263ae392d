using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction;

/// <summary>An argument of an event, resolved to an entity.</summary>
/// <param name="Role">What the entity does in the event; never <see cref="ArgumentRole.Time"/>.</param>
/// <param name="Entity">Index among the document's entities.</param>
/// <param name="Span">Place of the argument's words in the document's text.</param>
/// <param name="Confidence">How sure the argument is, 0 to 1.</param>
/// <param name="Extractor">Who found it: the model in the event's own sentence, or the reading of the document.</param>
public readonly record struct EntityArgument(ArgumentRole Role, int Entity, TextSpan Span, double Confidence, string Extractor = Extractors.Model);
