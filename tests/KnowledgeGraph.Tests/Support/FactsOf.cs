using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Support;

/// <summary>Collects facts of a document by their words; entities, events and statements are named by the words given first.</summary>
internal sealed class FactsOf(Document document)
{
    private readonly List<Mention>[] _mentions = [.. document.Sentences.Select(_ => new List<Mention>())];
    private readonly List<EntityFact> _entities = [];
    private readonly List<EventFact> _events = [];
    private readonly List<HappeningLink> _links = [];
    private readonly List<StatementFact> _statements = [];
    private readonly List<RelationFact> _relations = [];

    public FactsOf Entity(EntityKind kind, string name, params string[] others) => Entity(kind, name, true, null, others);

    public FactsOf Entity(EntityKind kind, string name, PlaceDetail place) => Entity(kind, name, true, place, []);

    public FactsOf Nominal(EntityKind kind, string words) => Entity(kind, words, false, null, []);

    public FactsOf Role(string entity, string role)
    {
        var index = IndexOf(entity);
        _entities[index] = _entities[index] with { Roles = _entities[index].Roles.Add(role) };
        return this;
    }

    public FactsOf Event(
        string type, string trigger, string? agent = null, string? target = null, Modality modality = Modality.Actual, bool negated = false, TimeInterval? time = null)
    {
        var (sentence, span) = Place(trigger);
        var arguments = ImmutableArray.CreateBuilder<EntityArgument>();
        if (agent is not null) arguments.Add(new(ArgumentRole.Agent, IndexOf(agent), SpanOf(agent), 0.91));
        if (target is not null) arguments.Add(new(ArgumentRole.Target, IndexOf(target), SpanOf(target), 0.87));
        _events.Add(new(type, sentence, span, trigger, trigger, modality, negated, 0.93, arguments.ToImmutable(), Extractors.Model) { Time = time });
        if (agent is null || target is null || !Ontologies.Ontology.Default.TryGetRelationOfEvent(type, out var relation)) return this;
        _relations.Add(new(IndexOf(agent), relation.Name, IndexOf(target), FactStatuses.Of(negated, modality), sentence, span, 0.79, Extractors.Model) { Event = _events.Count - 1 });
        return this;
    }

    public FactsOf Link(string from, string type, string to)
    {
        _links.Add(new(End(from), type, End(to), Place(from).Sentence, 0.66, Extractors.Rules));
        return this;
    }

    public FactsOf Said(string? speaker, StatementKind kind, string cue, string words, string[]? events = null, string[]? about = null)
    {
        var (sentence, span) = Place(words);
        _statements.Add(new(kind, span, speaker is null ? null : IndexOf(speaker), null, Place(cue).Span, [sentence], 0.8125)
        {
            Events = [.. (events ?? []).Select(EventOf)], About = [.. (about ?? []).Select(IndexOf)],
        });
        return this;
    }

    public FactsOf Relation(string subject, string type, string @object, string? words = null, FactStatus status = FactStatus.Actual, string? attributedTo = null,
        string extractor = Extractors.Rules, double confidence = 0.71)
    {
        var (sentence, span) = Place(words ?? subject);
        _relations.Add(new(IndexOf(subject), type, IndexOf(@object), status, sentence, span, confidence, extractor)
        {
            AttributedTo = attributedTo is null ? [] : [IndexOf(attributedTo)],
        });
        return this;
    }

    public DocumentFacts Build() => new(
        document,
        [.. document.Sentences.Select((s, i) => new SentenceFacts(s, [], [.. _mentions[i]], [], [], []))],
        [.. _entities], [.. _events], [.. _links], [.. _statements], [.. _relations]);

    private FactsOf Entity(EntityKind kind, string name, bool named, PlaceDetail? place, string[] others)
    {
        var type = named ? MentionType.Miscellaneous : MentionType.NominalOther;
        var members = others.Prepend(name).Select(w => new EntityMember(Mention(w, char.IsLower(w[0]) && named ? MentionType.Pronoun : type), $"words of {name}", 0.95));
        _entities.Add(new(kind, name, named, [.. members]) { Aliases = [.. others.Where(o => char.IsUpper(o[0]))], Place = place });
        return this;
    }

    private MentionReference Mention(string words, MentionType type)
    {
        var (sentence, span) = Place(words);
        _mentions[sentence].Add(new(type, 0, 0, span, words, 0.9));
        return new(sentence, _mentions[sentence].Count - 1);
    }

    private HappeningReference End(string words) => _events.Any(e => e.TriggerText == words) ? new(true, EventOf(words)) : new(false, IndexOf(words));

    private int EventOf(string trigger) => Found(_events.FindIndex(e => e.TriggerText == trigger), trigger);

    private int IndexOf(string entity) => Found(_entities.FindIndex(e => e.Name == entity || e.Aliases.Contains(entity)), entity);

    private TextSpan SpanOf(string words) => Place(words).Span;

    /// <summary>The first place where the words stand by themselves.</summary>
    private (int Sentence, TextSpan Span) Place(string words)
    {
        var text = $" {document.Text.Replace('\n', ' ')} ";
        var span = new TextSpan(Found(text.IndexOf($" {words} ", StringComparison.Ordinal), words), words.Length);
        return (document.Sentences.Single(s => s.Span.Contains(span.Start)).Index, span);
    }

    private static int Found(int index, string words) => index >= 0 ? index : throw new ArgumentException($"The document has no '{words}'.");
}
