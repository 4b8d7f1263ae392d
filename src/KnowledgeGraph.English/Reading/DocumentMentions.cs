using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Gazetteers;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Reading;

/// <summary>All mentions of a document that can stand for an entity, by place; an outer phrase before those inside it. The agency in the dateline is no part of the story.</summary>
internal sealed class DocumentMentions
{
    private readonly Dictionary<MentionReference, MentionView> _byReference;

    public DocumentMentions(Document document, ImmutableArray<SentenceFacts> sentences, NameList? names = null)
    {
        Document = document;
        Sentences = sentences;
        Dateline = Dateline.Find(document.Text);
        var agency = Dateline?.AgencyIn(document.Text);
        All =
        [
            .. sentences.SelectMany((facts, s) => facts.Mentions
                    .Select((mention, m) => (facts, reference: new MentionReference(s, m), mention))
                    .Where(x => x.mention.Type is not (MentionType.Time or MentionType.Role) && agency?.Contains(x.mention.Span) != true)
                    .OrderBy(x => x.mention.FirstWord).ThenByDescending(x => x.mention.LastWord))
                .Select((x, order) => new MentionView(x.facts, x.reference, order)),
        ];
        HeadlineCase.Apply(document.Text, All);
        StrayTypes.Mend(All);
        if (names is { Entries.IsEmpty: false }) List(names);
        _byReference = All.ToDictionary(m => m.Reference);
        BySentence = All.ToLookup(m => m.Sentence);
    }

    public Document Document { get; }

    /// <summary>Where and by whom the story was written; null where its head does not say.</summary>
    public Dateline? Dateline { get; }

    public ImmutableArray<SentenceFacts> Sentences { get; }

    public ImmutableArray<MentionView> All { get; }

    public ILookup<int, MentionView> BySentence { get; }

    /// <summary>Says which names are in the user's list; a name that several entities of the list share means the one that the document names otherwise, too.</summary>
    private void List(NameList names)
    {
        var open = new List<(MentionView Mention, ImmutableArray<NameEntry> Entries)>();
        var named = new HashSet<NameEntry>();
        foreach (var mention in All.Where(m => m.Type.IsName()))
        {
            var entries = names.Find(mention.Mention.Text);
            if (entries.Length > 1) open.Add((mention, entries));
            if (entries is not [var one]) continue;
            named.Add(one);
            mention.TakeAsListed(one);
        }

        foreach (var (mention, entries) in open)
            if (entries.Where(named.Contains).ToList() is [var meant]) mention.TakeAsListed(meant);
    }

    public MentionView? Find(MentionReference reference) => _byReference.GetValueOrDefault(reference);

    /// <summary>The outermost mention of a sentence with a span of the text; null where none has it.</summary>
    public MentionView? At(int sentence, TextSpan span) => BySentence[sentence].FirstOrDefault(m => m.Mention.Span == span);

    public MentionView? Find(int sentence, int mention) => Find(new MentionReference(sentence, mention));

    /// <summary>The mentions before a mention, the nearest first, as far as a number of sentences back.</summary>
    /// <param name="mention">Where to begin.</param>
    /// <param name="reach">How many sentences before its own are searched.</param>
    public IEnumerable<MentionView> Before(MentionView mention, int reach)
    {
        for (var order = mention.Order - 1; order >= 0 && mention.Sentence - All[order].Sentence <= reach; order--) yield return All[order];
    }

    /// <summary>The mentions after a mention, the nearest first, as far as a number of sentences on.</summary>
    /// <param name="mention">Where to begin.</param>
    /// <param name="reach">How many sentences after its own are searched.</param>
    public IEnumerable<MentionView> After(MentionView mention, int reach)
    {
        for (var order = mention.Order + 1; order < All.Length && All[order].Sentence - mention.Sentence <= reach; order++) yield return All[order];
    }

    /// <summary>The indices of the sentences that a span touches.</summary>
    public IEnumerable<int> SentencesOf(TextSpan span)
    {
        var sentences = Document.Sentences;
        for (var s = Math.Max(0, SentenceAt(span.Start)); s < sentences.Length && sentences[s].Span.Start < span.End; s++)
            if (sentences[s].Span.Overlaps(span)) yield return s;
    }

    /// <summary>Index of the word of a sentence that begins at an offset; -1 where none does.</summary>
    public int WordAt(int sentence, int offset)
    {
        var words = Sentences[sentence].Sentence.Words;
        for (var i = 0; i < words.Length; i++)
            if (words[i].Start == offset) return i;
        return -1;
    }

    /// <summary>How many words, without punctuation, a span holds of the sentence that it begins in.</summary>
    public int CountWords(TextSpan span)
    {
        var at = SentenceAt(span.Start);
        return at < 0 ? 0 : Document.Sentences[at].Words.Count(w => span.Contains(w) && char.IsLetterOrDigit(Document.Text[w.Start]));
    }

    /// <summary>Index of the sentence that holds an offset, else of the last one before it; -1 where there is none.</summary>
    public int SentenceAt(int offset)
    {
        int low = 0, high = Document.Sentences.Length - 1, found = -1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Document.Sentences[middle].Span.Start <= offset) { found = middle; low = middle + 1; }
            else high = middle - 1;
        }

        return found;
    }
}
