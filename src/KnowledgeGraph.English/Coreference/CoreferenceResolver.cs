using System.Collections.Immutable;
using KnowledgeGraph.English.Coreference.Ranking;
using KnowledgeGraph.English.Reading;

namespace KnowledgeGraph.English.Coreference;

/// <summary>
/// Who is who in a document: passes over the names from the most to the least certain, each building on the clusters of the ones before
/// (the multi-pass sieve of Raghunathan et al., EMNLP 2010), then descriptions and pronouns by a learned ranking.
/// </summary>
internal static class CoreferenceResolver
{
    private static readonly Func<EntityClusters, IEnumerable<CoreferenceLink>>[] NamePasses =
        [SameNamePass.Find, ShortNamePass.Find, MisspelledNamePass.Find, AcronymPass.Find, BranchPass.Find, ApposedNamePass.Find, HeadlinePass.Find];

    /// <summary>The clusters of a document.</summary>
    /// <param name="mentions">Its mentions.</param>
    /// <param name="quotes">Whose words stand where; they say who "I" is, and that "he" in them is somebody else.</param>
    public static EntityClusters Resolve(DocumentMentions mentions, ImmutableArray<SpeakerSpan> quotes) =>
        Resolve(mentions, quotes, new AntecedentRanker(AntecedentWeights.Default).Choose);

    /// <summary>The same, with somebody else who answers what descriptions and pronouns stand for.</summary>
    public static EntityClusters Resolve(
        DocumentMentions mentions, ImmutableArray<SpeakerSpan> quotes, Func<AntecedentQuestion, (AntecedentCandidate Candidate, double Probability)?> choose)
    {
        var clusters = new EntityClusters(mentions);
        foreach (var pass in NamePasses)
            foreach (var link in pass(clusters)) clusters.Apply(link);
        new AnaphoraPass(clusters, new SpokenWords(mentions, quotes), choose).Resolve();
        return clusters;
    }
}
