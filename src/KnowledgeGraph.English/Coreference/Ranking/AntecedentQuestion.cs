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
    private ImmutableArray<string>? _countries;

    /// <summary>The class that its features are weighed in: a pronoun by its word, a description by its type.</summary>
    public string Class { get; } = Mention.Type == MentionType.Pronoun ? Mention.Mention.Text.ToLowerInvariant() : Mention.Type.ToString();

    /// <summary>The place of the proposed entity among the choices, where 0 is none of the candidates.</summary>
    public int ProposedChoice { get; } = Candidates.Select(c => c.Cluster).ToList().IndexOf(Proposed!) + 1;

    /// <summary>The word that says how well the reader knows it, or what stands in its place.</summary>
    public string Determiner { get; } = AntecedentFeatures.Determiner(Mention);

    /// <summary>Whether it says something.</summary>
    public bool Says { get; } = AntecedentFeatures.Says(Mention);

    /// <summary>Whether a phrase or clause after its head says more of it.</summary>
    public bool HasPhraseAfter { get; } = Mention.Facts.Words.Any(w => w.Head == Mention.Head && w.Relation is "nmod" or "acl:relcl" or "acl");

    /// <summary>The countries of the names that the phrase holds or that own it; looked up when first asked for.</summary>
    public ImmutableArray<string> Countries => _countries ??= [.. EntityProfile.CountriesBeside(Mention)];
}
