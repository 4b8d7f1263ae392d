using System.Collections.Immutable;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Coreference;

/// <summary>Whose words stand where in a document.</summary>
internal sealed class SpokenWords
{
    /// <summary>How many mentions of a person are searched: who somebody is stands where the person comes in.</summary>
    private const int Searched = 8;

    private readonly ILookup<int, SpeakerSpan> _bySentence;
    private readonly ILookup<MentionView, SpeakerSpan> _directBySpeaker;

    public SpokenWords(DocumentMentions mentions, ImmutableArray<SpeakerSpan> spans)
    {
        _bySentence = spans.SelectMany(q => mentions.SentencesOf(q.Span).Select(s => (Sentence: s, Quote: q))).ToLookup(p => p.Sentence, p => p.Quote);
        _directBySpeaker = spans.Where(q => q is { IsDirect: true, Speaker: not null }).ToLookup(q => q.Speaker!, q => q);
    }

    /// <summary>The innermost words of somebody that a mention stands in; null where the article itself speaks.</summary>
    public SpeakerSpan? Around(MentionView mention)
    {
        SpeakerSpan? innermost = null;
        foreach (var quote in _bySentence[mention.Sentence])
            if (quote.Span.Contains(mention.Mention.Span) && (innermost is null || quote.Span.Length < innermost.Value.Span.Length)) innermost = quote;
        return innermost;
    }

    /// <summary>What a mention says word for word.</summary>
    public IEnumerable<SpeakerSpan> DirectBy(MentionView speaker) => _directBySpeaker[speaker];

    /// <summary>The mentions in somebody's words.</summary>
    public static IEnumerable<MentionView> Within(DocumentMentions mentions, SpeakerSpan quote) =>
        mentions.SentencesOf(quote.Span).SelectMany(s => mentions.BySentence[s]).Where(m => quote.Span.Contains(m.Mention.Span));

    /// <summary>The body that a person speaks for, by the sentence that names the person so; null where none says it.</summary>
    public static MentionView? BodyOf(EntityClusters clusters, MentionView person) =>
        (from member in clusters[person].Mentions.Take(Searched)
         from relation in member.Facts.Relations
         where relation.Type is "MEMBER_OF" or "LEADS" && relation.Subject == member.Reference.Mention
         let body = clusters.Mentions.Find(member.Sentence, relation.Object)
         where body is not null && body.Type is MentionType.Organization or MentionType.GeoPolitical or MentionType.NominalOrganization
         select body).FirstOrDefault();
}
