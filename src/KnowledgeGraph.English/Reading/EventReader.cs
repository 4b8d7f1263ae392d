using System.Collections.Immutable;
using KnowledgeGraph.English.Events;
using KnowledgeGraph.English.Time;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Reading;

/// <summary>Resolves the arguments of events to entities, dates the events, and links happenings.</summary>
/// <param name="entities">The document's entities.</param>
internal sealed class EventReader(DocumentEntities entities)
{
    private readonly DocumentMentions _mentions = entities.Mentions;
    private readonly ImmutableArray<EventFact>.Builder _events = ImmutableArray.CreateBuilder<EventFact>();
    private readonly ImmutableArray<RejectedFact>.Builder _rejected = ImmutableArray.CreateBuilder<RejectedFact>();
    private readonly Dictionary<(int Sentence, int Event), int> _index = [];

    public DocumentEvents Read()
    {
        for (var s = 0; s < _mentions.Sentences.Length; s++)
            for (var e = 0; e < _mentions.Sentences[s].Events.Length; e++) Add(s, e);
        AddByPlace([.. Participation.Find(entities, new EventIndex(_events))]);
        var facts = new EventCoreference(entities).InheritAgents(_events.ToImmutable());
        var links = _mentions.Sentences.SelectMany((sentence, s) => sentence.Links.Select(l => Link(s, l)).OfType<HappeningLink>())
            .Concat(Responses.Find(entities, new EventIndex(facts))).DistinctBy(l => (l.From, l.Type, l.To, l.Sentence));
        return new DocumentEvents(facts, [.. links], _rejected.ToImmutable());
    }

    /// <summary>Puts events that the document adds where they belong; what was there may move.</summary>
    private void AddByPlace(ImmutableArray<EventFact> added)
    {
        if (added.IsEmpty) return;
        var ordered = _events.Concat(added).Select((fact, old) => (fact, old)).OrderBy(p => p.fact.Sentence).ThenBy(p => p.fact.Trigger).ToList();
        var moved = ordered.Select((p, now) => (p.old, now)).ToDictionary(p => p.old, p => p.now);
        _events.Clear();
        _events.AddRange(ordered.Select(p => p.fact));
        foreach (var key in _index.Keys.ToList()) _index[key] = moved[_index[key]];
    }

    private void Add(int sentence, int index)
    {
        var facts = _mentions.Sentences[sentence];
        var mention = facts.Events[index];
        var isLinked = facts.Links.Any(l => l.From == new LinkEnd(true, index) || l.To == new LinkEnd(true, index));
        if (!mention.With(ArgumentRole.Agent).Any() && !mention.With(ArgumentRole.Target).Any() && mention.ContentFirstWord is null && !isLinked)
        {
            _rejected.Add(new RejectedFact(RejectionReason.NoArguments, mention.Type, mention.Trigger.Of(_mentions.Document.Text), "", sentence));
            return;
        }

        _index[(sentence, index)] = _events.Count;
        _events.Add(new EventFact(
            mention.Type, sentence, mention.Trigger, mention.Trigger.Of(_mentions.Document.Text), facts.Words[mention.TriggerWord].Lemma,
            Polarity.ModalityOf(facts, mention.TriggerWord, mention.Modality), mention.Negated || Polarity.IsNegated(facts, mention.TriggerWord), mention.Confidence, [.. Arguments(sentence, mention)], mention.Extractor)
        {
            Time = TimeOf(facts, mention),
        });
    }

    private IEnumerable<EntityArgument> Arguments(int sentence, EventMention mention)
    {
        var facts = _mentions.Sentences[sentence];
        foreach (var argument in mention.Arguments.Where(a => a.Role != ArgumentRole.Time))
        {
            var words = facts.Mentions[argument.Mention];
            if (entities.Of(sentence, argument.Mention) is { } entity) yield return new EntityArgument(argument.Role, entity, words.Span, argument.Confidence);
            else if (argument.Role is ArgumentRole.Agent or ArgumentRole.Target)
                _rejected.Add(new RejectedFact(words.Type == MentionType.Pronoun ? RejectionReason.UnresolvedPronoun : RejectionReason.NotAnEntity, mention.Type, words.Text, "", sentence));
        }
    }

    /// <summary>When it happens: the first of its time arguments that names an interval.</summary>
    private TimeInterval? TimeOf(SentenceFacts facts, EventMention mention)
    {
        var tense = mention.Modality == Modality.Future ? TimeTense.Future : TimeTense.Past;
        var context = new TimeContext(_mentions.Document.Article.PublishedAt, tense);
        return mention.With(ArgumentRole.Time).Select(t => TimeExpressionReader.Read(Phrase(facts, facts.Mentions[t]), context)).FirstOrDefault(t => t is not null);
    }

    /// <summary>The words of a time with the preposition before it that makes an interval of it: "since 2019".</summary>
    private static string Phrase(SentenceFacts facts, Mention time)
    {
        var before = time.FirstWord > 0 ? facts.Words[time.FirstWord - 1].Lemma.ToLowerInvariant() : "";
        return before is "since" or "until" or "till" or "before" or "after" or "by" ? $"{before} {time.Text}" : time.Text;
    }

    private HappeningLink? Link(int sentence, EventLink link)
    {
        if (End(sentence, link.From) is { } from && End(sentence, link.To) is { } to && from != to)
            return new HappeningLink(from, link.Type, to, sentence, link.Confidence, link.Extractor);
        _rejected.Add(new RejectedFact(RejectionReason.NotAnEntity, link.Type, Words(sentence, link.From), Words(sentence, link.To), sentence));
        return null;
    }

    /// <summary>The event or entity at an end; a mention whose head triggers an event stands for that event.</summary>
    private HappeningReference? End(int sentence, LinkEnd end)
    {
        if (end.IsEvent) return _index.TryGetValue((sentence, end.Index), out var e) ? new HappeningReference(true, e) : null;
        var facts = _mentions.Sentences[sentence];
        var last = facts.Mentions[end.Index].LastWord;
        for (var i = 0; i < facts.Events.Length; i++)
            if (facts.Events[i].TriggerWord == last && _index.TryGetValue((sentence, i), out var trigger)) return new HappeningReference(true, trigger);
        return entities.Of(sentence, end.Index) is { } entity ? new HappeningReference(false, entity) : null;
    }

    private string Words(int sentence, LinkEnd end)
    {
        var facts = _mentions.Sentences[sentence];
        return end.IsEvent ? facts.Events[end.Index].Trigger.Of(_mentions.Document.Text) : facts.Mentions[end.Index].Text;
    }
}
