using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction;

/// <summary>What somebody says, in the document's own words.</summary>
/// <param name="Kind">Word for word or retold.</param>
/// <param name="Span">Place of the words in the document's text, without quotation marks; it may run over several sentences.</param>
/// <param name="Speaker">Index of the source among the document's entities; null where nobody is named.</param>
/// <param name="SpeakerMention">The mention that names the source; null where it stands outside (a quote that runs on).</param>
/// <param name="Cue">Place of the cue ("said", "according to"); null where there is none.</param>
/// <param name="Sentences">Indices of the sentences that hold the words, in order.</param>
/// <param name="Confidence">How sure the source and the words are, 0 to 1.</param>
public sealed record StatementFact(
    StatementKind Kind,
    TextSpan Span,
    int? Speaker,
    MentionReference? SpeakerMention,
    TextSpan? Cue,
    ImmutableArray<int> Sentences,
    double Confidence)
{
    /// <summary>The places of the words where they are interrupted ("…," he said, "…"); else the one <see cref="Span"/>.</summary>
    public ImmutableArray<TextSpan> Parts { get; init; } = [Span];

    /// <summary>Why the words have this source, or none, in a few words ("goes on with the words before"); empty where the reader does not say.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Indices of the document's events whose trigger lies in the words.</summary>
    public ImmutableArray<int> Events { get; init; } = [];

    /// <summary>Indices of the document's entities that the words mention.</summary>
    public ImmutableArray<int> About { get; init; } = [];
}
