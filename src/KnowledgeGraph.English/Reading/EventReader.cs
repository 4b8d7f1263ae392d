using System.Collections.Immutable;
using KnowledgeGraph.English.Events;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Reading;

/// <summary>Resolves the arguments of events to entities, says which words tell an event again, dates the events, and links happenings.</summary>
/// <param name="entities">The document's entities.</param>
/// <param name="said">Places of what is said in statements.</param>
internal sealed class EventReader(DocumentEntities entities, ImmutableArray<TextSpan> said)
{
    private readonly DocumentMentions _mentions = entities.Mentions;
    private readonly EventList _events = new();
    private readonly HashSet<(int Sentence, TextSpan Trigger)> _bare = [];
    private readonly ImmutableArray<RejectedFact>.Builder _rejected = ImmutableArray.CreateBuilder<RejectedFact>();

    public DocumentEvents Read()
    {
        for (var s = 0; s < _mentions.Sentences.Length; s++)
            for (var e = 0; e < _mentions.Sentences[s].Events.Length; e++) Add(s, e);
        _events.AddByPlace([.. Echoes.Find(entities, new EventIndex(_events.Facts))]);
        _events.Replace(new Retellings(entities).Mark(_events.Facts), IsTold);
        _events.AddByPlace([.. Participation.Find(entities, new EventIndex(_events.Facts))]);
        var links = Links(_events.Facts);
        var facts = CauseParticipants.Add(entities, new EventCoreference(entities).InheritAgents(_events.Facts), links);
        return new DocumentEvents(new EventDating(entities, said, links).Date(facts), links, _rejected.ToImmutable());
    }

    private void Add(int sentence, int index)
    {
        var facts = _mentions.Sentences[sentence];
        var mention = facts.Events[index];
        var isLinked = facts.Links.Any(l => l.From == new LinkEnd(true, index) || l.To == new LinkEnd(true, index));
        if (!mention.With(ArgumentRole.Agent).Any() && !mention.With(ArgumentRole.Target).Any() && mention.ContentFirstWord is null && !isLinked) _bare.Add((sentence, mention.Trigger));
        _events.Add(sentence, index, new EventFact(
            mention.Type, sentence, mention.Trigger, mention.Trigger.Of(_mentions.Document.Text), facts.Words[mention.TriggerWord].Lemma,
            Polarity.ModalityOf(facts, mention.TriggerWord, mention.Modality), mention.Negated || Polarity.IsNegated(facts, mention.TriggerWord), mention.Confidence,
            [.. WithoutLoops(mention, sentence, [.. Arguments(sentence, mention)])], mention.Extractor)
        {
            Time = EventTimes.Of(_mentions, sentence, mention, null),
        });
    }

    /// <summary>Whether an event says something: it has somebody who takes part, words that are said, a link, or tells an event again that has.</summary>
    private bool IsTold(EventFact fact)
    {
        if (fact.Retells is null && fact.Extractor == Extractors.Document) return false;
        if (fact.Retells is not null || !_bare.Contains((fact.Sentence, fact.Trigger))) return true;
        _rejected.Add(new RejectedFact(RejectionReason.NoArguments, fact.Type, fact.TriggerText, "", fact.Sentence));
        return false;
    }

    private IEnumerable<EntityArgument> Arguments(int sentence, EventMention mention)
    {
        var facts = _mentions.Sentences[sentence];
        foreach (var argument in mention.Arguments.Where(a => a.Role != ArgumentRole.Time))
        {
            var words = facts.Mentions[argument.Mention];
            if (entities.Of(sentence, argument.Mention) is { } entity) yield return new EntityArgument(argument.Role, entity, words.Span, argument.Confidence, argument.Extractor ?? Extractors.Model);
            else if (argument.Role is ArgumentRole.Agent or ArgumentRole.Target)
                _rejected.Add(new RejectedFact(words.Type == MentionType.Pronoun ? RejectionReason.UnresolvedPronoun : RejectionReason.NotAnEntity, mention.Type, words.Text, "", sentence));
        }
    }

    /// <summary>Nobody is the target of an own act: where agent and target are one entity, the target goes.</summary>
    private IEnumerable<EntityArgument> WithoutLoops(EventMention mention, int sentence, ImmutableArray<EntityArgument> arguments)
    {
        var agents = arguments.Where(a => a.Role == ArgumentRole.Agent).Select(a => a.Entity).ToHashSet();
        foreach (var argument in arguments)
        {
            if (argument.Role == ArgumentRole.Target && agents.Contains(argument.Entity))
                _rejected.Add(new RejectedFact(RejectionReason.SelfLoop, mention.Type, entities.Facts[argument.Entity].Name, argument.Span.Of(_mentions.Document.Text), sentence));
            else yield return argument;
        }
    }

    private ImmutableArray<HappeningLink> Links(ImmutableArray<EventFact> facts)
    {
        HappeningReference First(HappeningReference end) => end.IsEvent && facts[end.Index].Retells is { } first ? new HappeningReference(true, first) : end;
        var told = new EventIndex(facts);
        var found = _mentions.Sentences.SelectMany((sentence, s) => sentence.Links.Select(l => Link(s, l, told)).OfType<HappeningLink>())
            .Concat(new Responses(entities, told).Find()).DistinctBy(l => (l.From, l.Type, l.To, l.Sentence)).ToList();
        foreach (var loop in found.Where(l => First(l.From) == First(l.To)))
            _rejected.Add(new RejectedFact(RejectionReason.SelfLoop, loop.Type, Words(facts, loop.From), Words(facts, loop.To), loop.Sentence));
        return [.. found.Where(l => First(l.From) != First(l.To))];
    }

    private string Words(ImmutableArray<EventFact> facts, HappeningReference end) => end.IsEvent ? facts[end.Index].TriggerText : entities.Facts[end.Index].Name;

    private HappeningLink? Link(int sentence, EventLink link, EventIndex told)
    {
        if (End(sentence, link.From, told) is { } from && End(sentence, link.To, told) is { } to && from != to)
            return new HappeningLink(from, link.Type, to, sentence, link.Confidence, link.Extractor);
        _rejected.Add(new RejectedFact(RejectionReason.NotAnEntity, link.Type, Words(sentence, link.From), Words(sentence, link.To), sentence));
        return null;
    }

    /// <summary>The event or entity at an end; a mention whose head triggers an event stands for that event.</summary>
    private HappeningReference? End(int sentence, LinkEnd end, EventIndex told)
    {
        if (end.IsEvent) return _events.Find(sentence, end.Index) is { } e ? new HappeningReference(true, e) : null;
        var facts = _mentions.Sentences[sentence];
        var last = facts.Mentions[end.Index].LastWord;
        for (var i = 0; i < facts.Events.Length; i++)
            if (facts.Events[i].TriggerWord == last && _events.Find(sentence, i) is { } trigger) return new HappeningReference(true, trigger);
        if (told.At(sentence, facts.Sentence.Words[last]) is { } again) return new HappeningReference(true, again);
        return entities.Of(sentence, end.Index) is { } entity ? new HappeningReference(false, entity) : null;
    }

    private string Words(int sentence, LinkEnd end)
    {
        var facts = _mentions.Sentences[sentence];
        return end.IsEvent ? facts.Events[end.Index].Trigger.Of(_mentions.Document.Text) : facts.Mentions[end.Index].Text;
    }
}
