using System.Collections.Immutable;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Coreference.Ranking;

/// <summary>A mention without a name, and what it may stand for.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Candidates">The named entities in reach that fit, the nearest first; those named later at the end.</param>
/// <param name="Proposal">What the rule for its kind says; null where no rule does.</param>
/// <param name="Proposed">The entity of the proposal.</param>
/// <param name="Quote">The words of somebody that it stands in.</param>
/// <param name="Speaker">Whose words those are.</param>
internal sealed record AntecedentQuestion(
    MentionView Mention, ImmutableArray<AntecedentCandidate> Candidates, AntecedentProposal? Proposal, Cluster? Proposed, SpeakerSpan? Quote, Cluster? Speaker)
{
    /// <summary>The class that its features are weighed in: a pronoun by its word, a description by its type.</summary>
    public string Class { get; } = Mention.Type == MentionType.Pronoun ? Mention.Mention.Text.ToLowerInvariant() : Mention.Type.ToString();

    /// <summary>The place of the proposed entity among the choices, where 0 is none of the candidates.</summary>
    public int ProposedChoice { get; } = Candidates.Select((c, i) => (c, i)).FirstOrDefault(p => p.c.Cluster == Proposed, (null!, -1)).i + 1;
}
