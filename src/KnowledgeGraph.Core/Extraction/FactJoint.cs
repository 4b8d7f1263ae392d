using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction;

/// <summary>Adds one fact to a sentence: its ends become the mentions that stand at their words, or new ones.</summary>
/// <param name="text">The text that the sentence points into.</param>
/// <param name="facts">What the sentence says so far.</param>
internal sealed class FactJoint(string text, SentenceFacts facts)
{
    private SentenceFacts _facts = facts;

    public SentenceFacts Add(ExtractedFact fact, string extractor)
    {
        var subject = MentionOf(fact.Subject, fact.SubjectType);
        var @object = MentionOf(fact.Object, fact.ObjectType);
        Take(subject, fact.SubjectIs);
        Take(@object, fact.ObjectIs);
        var confidence = Math.Clamp(fact.Confidence, 0, 1);
        var trigger = fact.Trigger is { } span ? WordsOf(span).Last : (int?)null;
        return fact.IsEvent
            ? WithEvent(fact.Type, trigger!.Value, [new(ArgumentRole.Agent, subject, confidence), new(ArgumentRole.Target, @object, confidence)], confidence, extractor)
            : WithRelation(new RelationMention(subject, fact.Type, @object, confidence, extractor) { TriggerWord = trigger });
    }

    /// <summary>Takes a name for what the extractor says it is, where its kind is another one.</summary>
    private void Take(int mention, MentionType? type)
    {
        var known = _facts.Mentions[mention];
        if (type is { } wanted && known.Type.IsName() && MentionTypes.KindOf(known.Type) != MentionTypes.KindOf(wanted))
            _facts = _facts with { Mentions = _facts.Mentions.SetItem(mention, known with { Type = wanted }) };
    }

    private SentenceFacts WithRelation(RelationMention relation) =>
        _facts.Relations.Contains(relation) ? _facts : _facts with { Relations = _facts.Relations.Add(relation) };

    /// <summary>An event of the same type at the same word gets the arguments that it lacks; those that it has get the extractor's name beside.</summary>
    private SentenceFacts WithEvent(string type, int word, ImmutableArray<EventArgument> arguments, double confidence, string extractor)
    {
        for (var e = 0; e < _facts.Events.Length; e++)
        {
            var known = _facts.Events[e];
            if (known.Type != type || known.TriggerWord != word) continue;
            var lacking = arguments.Where(a => !known.Arguments.Any(k => IsSame(k, a))).Select(a => a with { Extractor = extractor });
            var both = known.Arguments.Select(k => arguments.Any(a => IsSame(k, a)) ? k with { Extractor = Extractors.Join(k.Extractor ?? known.Extractor, extractor) } : k);
            return _facts with { Events = _facts.Events.SetItem(e, known with { Arguments = [.. both, .. lacking] }) };
        }

        return _facts with
        {
            Events = _facts.Events.Add(new EventMention(type, word, _facts.Sentence.Words[word], Modality.Actual, false, confidence, arguments) { Extractor = extractor }),
        };
    }

    private static bool IsSame(EventArgument one, EventArgument other) => one.Role == other.Role && one.Mention == other.Mention;

    /// <summary>The mention of exactly these words; else the one that shares most words with them and its head; else a new one.</summary>
    private int MentionOf(TextSpan span, MentionType type)
    {
        var (first, last) = WordsOf(span);
        int? best = null;
        for (var m = 0; m < _facts.Mentions.Length; m++)
        {
            var mention = _facts.Mentions[m];
            if (mention.FirstWord == first && mention.LastWord == last && mention.Type is not (MentionType.Time or MentionType.Role)) return m;
            if (mention.LastWord < first || mention.FirstWord > last || mention.Type is MentionType.Time or MentionType.Role) continue;
            var head = MentionHeads.Of(_facts.Words, mention);
            if (head >= first && head <= last && head == MentionHeads.Of(_facts.Words, first, last) && (best is null || Shared(mention, first, last) > Shared(_facts.Mentions[best.Value], first, last))) best = m;
        }

        return best ?? Add(type, first, last);
    }

    private static int Shared(Mention mention, int first, int last) => Math.Min(mention.LastWord, last) - Math.Max(mention.FirstWord, first);

    private int Add(MentionType type, int first, int last)
    {
        var span = TextSpan.FromBounds(_facts.Sentence.Words[first].Start, _facts.Sentence.Words[last].End);
        _facts = _facts with { Mentions = _facts.Mentions.Add(new Mention(type, first, last, span, WhiteSpace.Collapse(span.Of(text)), 1)) };
        return _facts.Mentions.Length - 1;
    }

    private (int First, int Last) WordsOf(TextSpan span)
    {
        var words = _facts.Sentence.Words;
        var first = Enumerable.Range(0, words.Length).First(w => words[w].Overlaps(span));
        var last = first;
        while (last + 1 < words.Length && words[last + 1].Overlaps(span)) last++;
        return (first, last);
    }
}
