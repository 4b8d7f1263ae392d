using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.English.Coreference;

/// <summary>What a headline speaks of is what the text below calls by the same words.</summary>
internal static class HeadlinePass
{
    public static IEnumerable<CoreferenceLink> Find(EntityClusters clusters)
    {
        foreach (var headline in clusters.Mentions.All.Where(m => m.IsInHeadline))
        {
            var key = NameKey.Of(headline.Mention.Text);
            var below = clusters.Mentions.All.FirstOrDefault(m => m.Order > headline.Order && m.Type.IsNominal() && !m.IsInHeadline && NameKey.Of(m.Mention.Text) == key);
            if (below is not null) yield return new(headline, below, $"the headline's {below.Mention.Text}", 0.9);
        }
    }
}
