using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Coreference;

/// <summary>Words of a document that somebody says.</summary>
/// <param name="Span">Their place in the document's text.</param>
/// <param name="Speaker">The mention of the one who says them; null where it is not known.</param>
/// <param name="IsDirect">Whether they are given word for word.</param>
internal readonly record struct SpeakerSpan(TextSpan Span, MentionView? Speaker, bool IsDirect);
