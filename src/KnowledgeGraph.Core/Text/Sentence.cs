using System.Collections.Immutable;

namespace KnowledgeGraph.Text;

/// <summary>One sentence of a document: offsets into the document's text.</summary>
/// <param name="Index">Position among the document's sentences, from 0.</param>
/// <param name="Span">From its first to its last visible character.</param>
/// <param name="Words">The words, in order, without overlap; gaps are white space.</param>
/// <param name="Paragraph">Number of the paragraph it begins in, from 0.</param>
public sealed record Sentence(int Index, TextSpan Span, ImmutableArray<TextSpan> Words, int Paragraph);
