using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Reading;

/// <summary>All mentions of a document that can stand for an entity, by place; an outer phrase before those inside it.</summary>
internal sealed class DocumentMentions
{
    private readonly Dictionary<MentionReference, MentionView> _byReference;

    public DocumentMentions(Document document, ImmutableArray<SentenceFacts> sentences)
    {
        Document = document;
        Sentences = sentences;
        All =
        [
            .. sentences.SelectMany((facts, s) => facts.Mentions
                    .Select((mention, m) => (facts, reference: new MentionReference(s, m), mention))
                    .Where(x => x.mention.Type is not (MentionType.Time or MentionType.Role))
                    .OrderBy(x => x.mention.FirstWord).ThenByDescending(x => x.mention.LastWord))
                .Select((x, order) => new MentionView(x.facts, x.reference, order)),
        ];
        HeadlineCase.Apply(document.Text, All);
        _byReference = All.ToDictionary(m => m.Reference);
        BySentence = All.ToLookup(m => m.Sentence);
    }

    public Document Document { get; }

    public ImmutableArray<SentenceFacts> Sentences { get; }

    public ImmutableArray<MentionView> All { get; }

    public ILookup<int, MentionView> BySentence { get; }

    public MentionView? Find(MentionReference reference) => _byReference.GetValueOrDefault(reference);

    public MentionView? Find(int sentence, int mention) => Find(new MentionReference(sentence, mention));
}
