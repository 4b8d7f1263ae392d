using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests;

/// <summary>A document's facts made by hand: words are given as they stand in their sentence.</summary>
internal sealed partial class FactsSketch
{
    private readonly Article _article;
    private readonly ImmutableArray<Sentence> _sentences;
    private readonly List<Mention>[] _mentions;
    private readonly List<EventMention>[] _events;
    private readonly List<RelationMention>[] _relations;
    private readonly List<EventLink>[] _links;

    public FactsSketch(params string[] sentences)
    {
        _article = Article.FromText(string.Join(' ', sentences), "articles/sample.txt") with { Title = "A \"sample\" & more", Source = "Gazette", PublishedAt = new DateOnly(2024, 3, 15) };
        var start = 0;
        _sentences =
        [
            .. sentences.Select((s, i) =>
            {
                var span = new TextSpan(start, s.Length);
                start += s.Length + 1;
                return new Sentence(i, span, [.. Word().Matches(s).Select(m => new TextSpan(span.Start + m.Index, m.Length))], 0);
            }),
        ];
        _mentions = [.. sentences.Select(_ => new List<Mention>())];
        _events = [.. sentences.Select(_ => new List<EventMention>())];
        _relations = [.. sentences.Select(_ => new List<RelationMention>())];
        _links = [.. sentences.Select(_ => new List<EventLink>())];
    }

    public List<EntityFact> Entities { get; } = [];

    public List<EventFact> Events { get; } = [];

    public List<HappeningLink> Links { get; } = [];

    public List<StatementFact> Statements { get; } = [];

    public List<RelationFact> Relations { get; } = [];

    public List<RejectedFact> Rejected { get; } = [];

    public string Text => _article.Text;

    /// <summary>The place of words in a sentence.</summary>
    public TextSpan Span(int sentence, string words)
    {
        var span = _sentences[sentence].Span;
        var at = Text.IndexOf(words, span.Start, span.Length, StringComparison.Ordinal);
        return at >= 0 ? new TextSpan(at, words.Length) : throw new ArgumentException($"'{words}' is not in sentence {sentence}.");
    }

    public MentionReference Mention(int sentence, string words, MentionType type)
    {
        var span = Span(sentence, words);
        _mentions[sentence].Add(new Mention(type, WordAt(sentence, span.Start), WordAt(sentence, span.End - 1), span, words, 0.9));
        return new MentionReference(sentence, _mentions[sentence].Count - 1);
    }

    public int Entity(EntityKind kind, string name, bool named, params MentionReference[] mentions)
    {
        Entities.Add(new EntityFact(kind, name, named, [.. mentions.Select(m => new EntityMember(m, "same words", 0.95))]));
        return Entities.Count - 1;
    }

    public EventMention EventMention(int sentence, string type, string trigger, params (ArgumentRole Role, MentionReference Mention)[] arguments)
    {
        var span = Span(sentence, trigger);
        var added = new EventMention(type, WordAt(sentence, span.Start), span, Modality.Actual, false, 0.8, [.. arguments.Select(a => new EventArgument(a.Role, a.Mention.Mention, 0.7))]);
        _events[sentence].Add(added);
        return added;
    }

    public void Replace(int sentence, EventMention old, EventMention changed) => _events[sentence][_events[sentence].IndexOf(old)] = changed;

    public EventMention WithContent(int sentence, EventMention mention, string content)
    {
        var span = Span(sentence, content);
        var changed = mention with { ContentFirstWord = WordAt(sentence, span.Start), ContentLastWord = WordAt(sentence, span.End - 1) };
        Replace(sentence, mention, changed);
        return changed;
    }

    public void Relation(MentionReference subject, string type, MentionReference @object) =>
        _relations[subject.Sentence].Add(new RelationMention(subject.Mention, type, @object.Mention, 0.6));

    public void Link(int sentence, LinkEnd from, string type, LinkEnd to) => _links[sentence].Add(new EventLink(from, type, to, 0.5));

    public int Event(int sentence, string type, string trigger, params (ArgumentRole Role, int Entity, string Words)[] arguments)
    {
        Events.Add(new EventFact(
            type, sentence, Span(sentence, trigger), trigger, trigger, Modality.Actual, false, 0.8,
            [.. arguments.Select(a => new EntityArgument(a.Role, a.Entity, Span(sentence, a.Words), 0.7))], Extractors.Model));
        return Events.Count - 1;
    }

    public DocumentFacts Build() => new(
        new Document(_article, _sentences), Sentences(), [.. Entities], [.. Events], [.. Links], [.. Statements], [.. Relations]) { Rejected = [.. Rejected] };

    public ImmutableArray<SentenceFacts> Sentences() =>
        [.. _sentences.Select((s, i) => new SentenceFacts(s, [], [.. _mentions[i]], [.. _events[i]], [.. _relations[i]], [.. _links[i]]))];

    private int WordAt(int sentence, int offset) => _sentences[sentence].Words.Select((w, i) => (w, i)).First(p => p.w.Contains(offset)).i;

    [GeneratedRegex(@"\w+|[^\w\s]")]
    private static partial Regex Word();
}
