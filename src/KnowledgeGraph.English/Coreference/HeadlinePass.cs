using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.English.Coreference;

/// <summary>What a headline speaks of is what the text below calls by the same words.</summary>
internal static class HeadlinePass
{
    public static IEnumerable<CoreferenceLink> Find(EntityClusters clusters)
    {
        var below = clusters.Mentions.All.Where(m => m.Type.IsNominal() && !m.IsInHeadline).ToLookup(m => NameKey.Of(m.Mention.Text), StringComparer.Ordinal);
        foreach (var headline in clusters.Mentions.All.Where(m => m.IsInHeadline))
        {
            if (below[NameKey.Of(headline.Mention.Text)].FirstOrDefault(m => m.Order > headline.Order) is { } noun)
                yield return new(headline, noun, $"the headline's {noun.Mention.Text}", 0.9);
        }
    }
}
