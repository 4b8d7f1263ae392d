using System.Collections.Immutable;
using KnowledgeGraph.English.Reading;

namespace KnowledgeGraph.English.Coreference;

/// <summary>
/// Who is who in a document: passes from the most to the least certain, each building on the clusters of the ones before
/// (the multi-pass sieve of Raghunathan et al., EMNLP 2010).
/// </summary>
internal static class CoreferenceResolver
{
    private static readonly Func<EntityClusters, IEnumerable<CoreferenceLink>>[] Passes =
    [
        SameNamePass.Find, ShortNamePass.Find, AcronymPass.Find, ApposedNamePass.Find, HeadlinePass.Find, NounInNamePass.Find, RoleNounPass.Find, RepeatedNounPass.Find, NamedNounPass.Find,
    ];

    /// <summary>The clusters of a document.</summary>
    /// <param name="mentions">Its mentions.</param>
    /// <param name="quotes">Whose words stand where; they say who "I" is, and that "he" in them is somebody else.</param>
    public static EntityClusters Resolve(DocumentMentions mentions, ImmutableArray<SpeakerSpan> quotes)
    {
        var clusters = new EntityClusters(mentions);
        foreach (var pass in Passes)
            foreach (var link in pass(clusters)) clusters.Apply(link);
        new PronounPass(clusters, new SpokenWords(mentions, quotes)).Resolve();
        return clusters;
    }
}
