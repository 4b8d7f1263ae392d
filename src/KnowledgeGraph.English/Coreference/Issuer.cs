using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Coreference;

/// <summary>The body that a press release comes from, which is "we" where nobody is quoted: the one to ask, else the one that it ends by telling about, else the one that it begins with.</summary>
internal static class Issuer
{
    /// <summary>The first mention of that body; null where the document is no press release that shows it.</summary>
    public static MentionView? Find(EntityClusters clusters)
    {
        var mentions = clusters.Mentions;
        var text = mentions.Document.Text;
        return Named(ReleaseLines.IsContact) ?? Named(ReleaseLines.IsAbout) ?? (mentions.Sentences.Any(s => ReleaseLines.IsRelease(text, s.Sentence)) ? First() : null);

        MentionView? First() => mentions.All.FirstOrDefault(m => m.IsTopic && m.Type != MentionType.Nationality) is { } subject
            && clusters[subject] is { IsNamed: true, Kind: EntityKind.Organization or EntityKind.Place } ? subject : null;

        MentionView? Named(Func<string, Sentence, bool> isLine)
        {
            for (var s = mentions.Sentences.Length - 1; s >= 0; s--)
            {
                if (!isLine(text, mentions.Sentences[s].Sentence)) continue;
                var body = mentions.BySentence[s].LastOrDefault(m => m.Type is MentionType.Organization or MentionType.GeoPolitical && clusters[m].Kind == EntityKind.Organization);
                if (body is not null) return clusters[body].Mentions[0];
            }

            return null;
        }
    }
}
