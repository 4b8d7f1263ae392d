using System.Collections.Immutable;
using System.Text;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Graphs;

/// <summary>The work of <see cref="GraphBuilder"/> on one document.</summary>
internal sealed class DocumentContribution
{
    private readonly Ontology _ontology;
    private readonly DocumentFacts _facts;
    private readonly Document _document;
    private readonly EntityId[] _entityIds;
    private readonly string[] _eventIds;
    private readonly ILookup<int, EventFact> _retold;

    public DocumentContribution(Ontology ontology, DocumentFacts facts)
    {
        _ontology = ontology;
        _facts = facts;
        _document = facts.Document;
        _entityIds = [.. facts.Entities.Select(IdOf)];
        _eventIds = [.. facts.Events.Select(e => IdOf(e.Retells is { } first ? facts.Events[first] : e))];
        _retold = facts.Events.Where(e => e.Retells is not null).ToLookup(e => e.Retells!.Value);
    }

    public Contribution Build() => new(
        DocumentNode(),
        [.. _document.Sentences.Select(SentenceNode)],
        [.. Entities().OrderBy(e => e.Id)],
        [.. _facts.Entities.SelectMany((e, i) => e.Members.Select(m => MentionEdge(i, m))).OrderBy(m => m.Start).ThenBy(m => m.End).ThenBy(m => m.Entity)],
        [.. Events().DistinctBy(e => e.Id)],
        [.. _facts.Links.Select(LinkEdge).Where(l => l.From != l.To).Distinct()],
        [.. _facts.Statements.Select(StatementNode).DistinctBy(s => s.Id).OrderBy(s => s.Start).ThenBy(s => s.End)],
        Relations(),
        [.. _facts.Rejected, .. _facts.Relations.Where(IsLoop).Select(Loop), .. _facts.Links.Where(l => End(l.From) == End(l.To)).Select(Loop)]) { Open = _facts.Open };

    private DocumentNode DocumentNode()
    {
        var article = _document.Article;
        return new(_document.Id, article.Title, article.Source, article.Uri, article.PublishedAt, _document.Language, _document.Text.Length, _document.WordCount);
    }

    private SentenceNode SentenceNode(Sentence sentence)
    {
        var span = Source(sentence.Span);
        return new(_document.Id, sentence.Index, Words(sentence.Span), span.Start, span.End);
    }

    /// <summary>Entities with the same id (two clusters of one name) become one share.</summary>
    private IEnumerable<EntityShare> Entities() =>
        _facts.Entities.Select((e, i) => (Entity: e, Id: _entityIds[i])).GroupBy(p => p.Id).Select(g =>
        {
            var first = g.First().Entity;
            var names = g.SelectMany(p => p.Entity.Aliases.Add(p.Entity.Name)).Where(a => a != first.Name);
            return new EntityShare(
                g.Key, first.Kind, first.Name, first.IsNamed, OrdinalTexts.Of(names), OrdinalTexts.Of(g.SelectMany(p => p.Entity.Roles)),
                g.Sum(p => p.Entity.Members.Length), g.Select(p => p.Entity.Place).FirstOrDefault(p => p is not null))
            {
                Time = g.Select(p => p.Entity.Time).FirstOrDefault(t => t is not null),
                Types = OrdinalTexts.Of(g.SelectMany(p => p.Entity.Types)), Ids = OrdinalTexts.Of(g.SelectMany(p => p.Entity.Ids)),
            };
        });

    private MentionEdge MentionEdge(int entity, EntityMember member)
    {
        var mention = _facts[member.Mention];
        var span = Source(mention.Span);
        var form = mention.Type == MentionType.Pronoun ? MentionForm.Pronoun : mention.Type.IsNominal() ? MentionForm.Nominal : MentionForm.Name;
        return new(member.Mention.Sentence, _entityIds[entity], span.Start, span.End, mention.Text, form, member.Reason, Round(member.Confidence));
    }

    /// <summary>Each event once: what tells it again adds evidence and whom it names.</summary>
    private IEnumerable<EventNode> Events() => _facts.Events.Select((fact, index) => (fact, index)).Where(p => p.fact.Retells is null).Select(p => EventNode(p.fact, p.index));

    private EventNode EventNode(EventFact fact, int index)
    {
        var span = Source(fact.Trigger);
        _ontology.TryGetRelationOfEvent(fact.Type, out var relation);
        return new(
            _eventIds[index], fact.Type, fact.Sentence, fact.TriggerText, fact.Lemma, span.Start, span.End, fact.Modality, fact.Negated, fact.Time,
            relation?.Plover, relation?.Quad, Round(fact.Confidence), [.. Arguments(fact, index)], fact.Extractor)
        {
            Retellings = [.. _retold[index].Select(Retelling).DistinctBy(r => (r.SentenceIndex, r.Start, r.End))],
        };
    }

    private IEnumerable<EventArgumentEdge> Arguments(EventFact fact, int index)
    {
        var own = fact.Arguments.Select(Argument).Distinct().ToList();
        var known = own.Select(a => (a.Role, a.Entity)).ToHashSet();
        return own.Concat(_retold[index].SelectMany(e => e.Arguments).Select(Argument).Where(a => known.Add((a.Role, a.Entity))));
    }

    private EventRetelling Retelling(EventFact fact)
    {
        var span = Source(fact.Trigger);
        return new(fact.Sentence, fact.TriggerText, span.Start, span.End, fact.RetellsReason ?? "");
    }

    private EventArgumentEdge Argument(EntityArgument argument)
    {
        var span = Source(argument.Span);
        return new(argument.Role, _entityIds[argument.Entity], span.Start, span.End);
    }

    private HappeningLinkEdge LinkEdge(HappeningLink link) => new(End(link.From), link.Type, End(link.To), link.Sentence, Round(link.Confidence), link.Extractor);

    private string End(HappeningReference end) => end.IsEvent ? _eventIds[end.Index] : _entityIds[end.Index].Value;

    private StatementNode StatementNode(StatementFact fact)
    {
        var span = Source(fact.Span);
        var cue = fact.Cue is { } c ? Source(c) : (TextSpan?)null;
        return new(
            Document.Digest(FormattableString.Invariant($"statement\n{_document.Id}\n{fact.Span.Start}\n{fact.Span.End}\n{fact.Speaker ?? -1}")),
            fact.Kind, Joined(fact.Parts), fact.Cue is { } words ? Words(words) : "", span.Start, span.End, cue?.Start, cue?.End,
            fact.Speaker is { } speaker ? _entityIds[speaker] : null, fact.Sentences,
            [.. fact.Events.Select(e => _eventIds[e]).Distinct()], [.. fact.About.Select(e => _entityIds[e]).Distinct().Order()], Round(fact.Confidence));
    }

    private ImmutableArray<RelationShare> Relations() => [.. _facts.Relations.Where(r => !IsLoop(r)).Select(Relation).DistinctBy(r => (r.RelationId, r.SentenceIndex, r.Start, r.End))];

    /// <summary>Whether the two ends, two entities of the document, bear one name and so are one entity of the graph.</summary>
    private bool IsLoop(RelationFact fact) => _entityIds[fact.Subject] == _entityIds[fact.Object];

    private RejectedFact Loop(RelationFact fact) =>
        new(RejectionReason.SelfLoop, fact.Type, _facts.Entities[fact.Subject].Name, _facts.Entities[fact.Object].Name, fact.Sentence);

    private RejectedFact Loop(HappeningLink link) => new(RejectionReason.SelfLoop, link.Type, Name(link.From), Name(link.To), link.Sentence);

    private string Name(HappeningReference end) => end.IsEvent ? _facts.Events[end.Index].TriggerText : _facts.Entities[end.Index].Name;

    private RelationShare Relation(RelationFact fact)
    {
        var span = Source(fact.Span);
        var (subject, @object) = (_entityIds[fact.Subject], _entityIds[fact.Object]);
        if (_ontology.TryGetRelation(fact.Type, out var type) && type.IsSymmetric && subject > @object) (subject, @object) = (@object, subject);
        var time = fact.Event is { } e ? _facts.Events[e].Time : null;
        return new(
            RelationShare.IdOf(subject, fact.Type, @object, fact.Status), subject, fact.Type, @object, fact.Status, fact.Sentence, span.Start, span.End,
            Round(fact.Confidence), fact.Extractor, fact.Event is { } index ? _eventIds[index] : null, time?.Start ?? time?.End, time?.End ?? time?.Start,
            [.. fact.AttributedTo.Select(a => _entityIds[a]).Distinct().Order()]);
    }

    private EntityId IdOf(EntityFact entity) => entity.IsNamed
        ? EntityId.OfNamed(entity.Kind, entity.Name)
        : EntityId.OfNominal(entity.Kind, entity.Name, _document.Id, _facts[entity.Members[0].Mention].Span.Start);

    private string IdOf(EventFact fact) =>
        Document.Digest(FormattableString.Invariant($"event\n{_document.Id}\n{fact.Sentence}\n{fact.Trigger.Start}\n{fact.Trigger.End}\n{fact.Type}"));

    private TextSpan Source(TextSpan span) => _document.Article.Offsets.ToSource(span);

    private string Words(TextSpan span) => WhiteSpace.Collapse(_document.Text.AsSpan(span.Start, span.Length));

    /// <summary>The words of a statement; where others stand between two parts, " … " says so.</summary>
    private string Joined(ImmutableArray<TextSpan> parts)
    {
        var text = new StringBuilder(Words(parts[0]));
        for (var i = 1; i < parts.Length; i++)
        {
            var between = _document.Text.AsSpan(parts[i - 1].End, Math.Max(0, parts[i].Start - parts[i - 1].End));
            text.Append(between.ToString().Any(char.IsLetterOrDigit) ? " … " : " ").Append(Words(parts[i]));
        }

        return text.ToString();
    }

    /// <summary>Probabilities are kept to four digits, so that the last bits of a processor's arithmetic do not change a graph's bytes.</summary>
    private static double Round(double confidence) => Math.Round(confidence, 4);
}
