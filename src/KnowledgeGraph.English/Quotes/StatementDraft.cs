using System.Collections.Immutable;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Quotes;

/// <summary>A statement before its speaker is resolved to an entity.</summary>
/// <param name="Kind">Word for word or retold.</param>
/// <param name="Parts">Places of the words; at least one.</param>
/// <param name="Speaker">The mention that names the source; null where nobody is named.</param>
/// <param name="Cue">Place of the cue; null where there is none.</param>
/// <param name="Confidence">How sure source and words are, 0 to 1.</param>
/// <param name="Reason">Why the words have this source, or none.</param>
internal sealed record StatementDraft(StatementKind Kind, ImmutableArray<TextSpan> Parts, MentionView? Speaker, TextSpan? Cue, double Confidence, string Reason)
{
    public TextSpan Span => TextSpan.FromBounds(Parts[0].Start, Parts[^1].End);
}
