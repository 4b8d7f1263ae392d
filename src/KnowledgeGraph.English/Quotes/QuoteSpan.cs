using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Quotes;

/// <summary>Words between quotation marks; a quotation that runs over paragraphs has a part in each.</summary>
/// <param name="Parts">The words without their marks, in order; at least one.</param>
/// <param name="Outer">From the first mark to the last.</param>
/// <param name="IsClosed">Whether the last mark was found.</param>
internal sealed record QuoteSpan(ImmutableArray<TextSpan> Parts, TextSpan Outer, bool IsClosed)
{
    /// <summary>From the first word to the last.</summary>
    public TextSpan Inner => TextSpan.FromBounds(Parts[0].Start, Parts[^1].End);
}
