using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.English.Events;
using KnowledgeGraph.English.Titles;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Reading;

/// <summary>Collects the evidence for relations between entities: from events and from what sentences state.</summary>
/// <param name="ontology">Says which relations events make.</param>
/// <param name="entities">The document's entities.</param>
/// <param name="events">Its events.</param>
/// <param name="statements">Its statements; a fact inside one is attributed to its speaker.</param>
internal sealed class RelationReader(Ontology ontology, DocumentEntities entities, DocumentEvents events, ImmutableArray<StatementFact> statements)
{
    /// <summary>Verbs that make or end the relations of <see cref="Offices"/>, or say that there is one.</summary>
    private static readonly FrozenSet<string> Making = WordList.Of(
        """
        be become remain stay lead head chair run command direct govern rule preside join leave belong serve work act teach study own buy acquire merge split form make include
        comprise consist affiliate link tie ally name appoint elect choose call rename know marry employ hire recruit replace succeed found base headquarter locate hold take expel dismiss
        """);

    private static readonly FrozenSet<string> Offices = WordList.Of("LEADS MEMBER_OF PART_OF ORIGIN FAMILY_OF ALSO_KNOWN_AS");

    private readonly ImmutableArray<RejectedFact>.Builder _rejected = ImmutableArray.CreateBuilder<RejectedFact>();
    private readonly Represents _represents = new(entities);
    private readonly ILookup<int, StatementFact> _statements = statements.SelectMany(s => s.Sentences.Select(i => (Sentence: i, Statement: s))).ToLookup(p => p.Sentence, p => p.Statement);

    public ImmutableArray<RejectedFact> Rejected => _rejected.ToImmutable();

    public ImmutableArray<RelationFact> Read() =>
    [
        .. FromEvents().Concat(FromSentences()).OrderBy(r => r.Sentence).ThenBy(r => r.Span).ThenBy(r => r.Type, StringComparer.Ordinal)
            .ThenBy(r => r.Subject).ThenBy(r => r.Object).DistinctBy(r => (r.Subject, r.Type, r.Object, r.Status, r.Sentence, r.Span, r.Extractor)),
    ];

    private IEnumerable<RelationFact> FromEvents()
    {
        for (var index = 0; index < events.Facts.Length; index++)
        {
            var fact = events.Facts[index];
            if (!ontology.TryGetRelationOfEvent(fact.Type, out var type))
            {
                _rejected.Add(new RejectedFact(RejectionReason.UnknownType, fact.Type, fact.TriggerText, "", fact.Sentence));
                continue;
            }

            foreach (var pair in Pairs(Addressed(fact), type))
            {
                yield return new RelationFact(pair.Subject, type.Name, pair.Object, fact.Status, fact.Sentence, fact.Trigger, pair.Confidence, pair.Extractor ?? fact.Extractor)
                {
                    Event = index,
                    AttributedTo = SpeakersOf(fact.Sentence, fact.Trigger),
                };
            }
        }
    }

    /// <summary>A STATE event without the targets that are not spoken to: "a statement against the council" tells the council nothing.</summary>
    private EventFact Addressed(EventFact fact)
    {
        if (fact.Type != "STATE") return fact;
        var others = fact.Arguments.Where(a => a.Role == ArgumentRole.Target && !Addressees.IsAddressee(entities.Mentions, fact, a)).ToList();
        if (others.Count == 0) return fact;
        _rejected.AddRange(others.Select(a => new RejectedFact(RejectionReason.NotAddressee, fact.Type, fact.TriggerText, a.Span.Of(entities.Mentions.Document.Text), fact.Sentence)));
        return fact with { Arguments = [.. fact.Arguments.Except(others)] };
    }

    private IEnumerable<EventPair> Pairs(EventFact fact, RelationType type)
    {
        var agents = fact.Arguments.Where(a => a.Role == ArgumentRole.Agent).ToList();
        var targets = fact.Arguments.Where(a => a.Role == ArgumentRole.Target).ToList();
        if (agents.Count == 0 && fact.Type is "KILL" or "INJURE" or "DESTROY") agents = [.. fact.Arguments.Where(a => a.Role == ArgumentRole.Instrument)];
        if (type.IsSymmetric && targets.Count == 0)
            return agents.SelectMany((a, i) => agents.Skip(i + 1).Where(b => b.Entity != a.Entity).Select(b => Pair(fact, a, b)));
        if (fact.Type == "DEPLOY" && agents.Count == 0)
            return targets.SelectMany(a => fact.Arguments.Where(p => p.Role == ArgumentRole.Place && p.Entity != a.Entity).Take(1).Select(p => Pair(fact, a, p)));
        var direct = agents.SelectMany(a => targets.Select(b => Pair(fact, a, b))).ToList();
        return direct.Concat(Represented(fact, agents, targets)).Concat(SentTo(fact, agents, targets));
    }

    /// <summary>Who sends forces to a place is deployed there as well as the forces.</summary>
    private IEnumerable<EventPair> SentTo(EventFact fact, List<EntityArgument> agents, List<EntityArgument> targets)
    {
        if (fact.Type != "DEPLOY" || targets.Count == 0) return [];
        var place = fact.Arguments.Where(a => a.Role == ArgumentRole.Place && IsReached(fact, a)).Take(1).ToList();
        return agents.SelectMany(a => place.Where(p => p.Entity != a.Entity && targets.All(t => t.Entity != p.Entity)).Select(p => Pair(fact, a, p)));
    }

    private bool IsReached(EventFact fact, EntityArgument place) =>
        entities.Mentions.At(fact.Sentence, place.Span) is { Preposition: "to" or "into" };

    private static EventPair Pair(EventFact fact, EntityArgument a, EntityArgument b)
    {
        var extractor = Extractors.Both(a.Extractor, b.Extractor);
        return new(a.Entity, b.Entity, fact.Confidence * Math.Min(a.Confidence, b.Confidence), extractor == Extractors.Model ? null : extractor);
    }

    /// <summary>Who strikes "ISIS positions" strikes ISIS; what "ISIS militants" do in arms, ISIS does.</summary>
    private IEnumerable<EventPair> Represented(EventFact fact, List<EntityArgument> agents, List<EntityArgument> targets)
    {
        if (fact.Type is not ("ATTACK" or "FIGHT" or "KILL" or "INJURE" or "DESTROY" or "SEIZE" or "DETAIN" or "DEPLOY")) yield break;
        foreach (var a in agents)
        {
            foreach (var b in targets)
            {
                var subject = _represents.AsAgent(a.Entity);
                var @object = fact.Type is "ATTACK" or "FIGHT" ? _represents.AsTarget(b.Entity) : null;
                if ((subject is null && @object is null) || (subject ?? a.Entity) == (@object ?? b.Entity)) continue;
                yield return new(subject ?? a.Entity, @object ?? b.Entity, 0.9 * fact.Confidence * Math.Min(a.Confidence, b.Confidence), Extractors.Document);
            }
        }
    }

    private IEnumerable<RelationFact> FromSentences()
    {
        for (var s = 0; s < entities.Mentions.Sentences.Length; s++)
        {
            var facts = entities.Mentions.Sentences[s];
            foreach (var relation in facts.Relations.Where(r => r.Type != "HAS_ROLE").Concat(OwnPeople.Find(entities, s)))
            {
                var (subject, @object) = (facts.Mentions[relation.Subject], facts.Mentions[relation.Object]);
                if (entities.Of(s, relation.Subject) is { } from && entities.Of(s, relation.Object) is { } named)
                {
                    var to = relation.Type is "PART_OF" or "MEMBER_OF" or "LEADS" ? entities.Countries.GetValueOrDefault(named, named) : named;
                    var type = relation.Type == "MEMBER_OF" && IsLeader(from, @object.Text) ? "LEADS" : relation.Type;
                    if (type == "ALSO_KNOWN_AS" && from == to) continue;
                    var span = relation.TriggerWord is { } word
                        ? facts.Sentence.Words[word]
                        : TextSpan.FromBounds(Math.Min(subject.Span.Start, @object.Span.Start), Math.Max(subject.Span.End, @object.Span.End));
                    yield return new RelationFact(from, type, to, StatusOf(s, relation), s, span, relation.Confidence, relation.Extractor) { AttributedTo = SpeakersOf(s, span) };
                }
                else
                {
                    var isPronoun = subject.Type == MentionType.Pronoun || @object.Type == MentionType.Pronoun;
                    _rejected.Add(new RejectedFact(isPronoun ? RejectionReason.UnresolvedPronoun : RejectionReason.NotAnEntity, relation.Type, subject.Text, @object.Text, s));
                }
            }
        }
    }

    /// <summary>
    /// Whether the sentence denies the relation or makes it a condition, at the word that joins its two ends: "is not a member of", "if it is a part of".
    /// What a phrase takes for granted is no condition: "whether the council's agent paid".
    /// </summary>
    private FactStatus StatusOf(int sentence, RelationMention relation)
    {
        var facts = entities.Mentions.Sentences[sentence];
        if (entities.Mentions.Find(sentence, relation.Subject) is not { } subject || entities.Mentions.Find(sentence, relation.Object) is not { } @object) return FactStatus.Actual;
        if (relation.TriggerWord is null && (subject.Contains(@object) || @object.Contains(subject))) return FactStatus.Actual;
        var joint = relation.TriggerWord ?? Polarity.Joint(facts, subject.Head, @object.Head);
        if (IsEnduring(relation, facts, joint)) return FactStatus.Actual;
        var isPhrase = facts.Words[joint].Upos is "NOUN" or "PROPN" && !DependencyTree.Children(facts.Words, joint).Any(c => facts.Words[c].Relation == "cop");
        return FactStatuses.Of(Polarity.IsNegated(facts, joint), isPhrase ? Modality.Actual : Polarity.ModalityOf(facts, joint, Modality.Actual));
    }

    /// <summary>
    /// Whether the verb between the two ends says nothing of the relation, which then holds whatever is planned, denied or supposed:
    /// "the town may depend on its mayor, Brandt", "she will address the council in Velin".
    /// </summary>
    private static bool IsEnduring(RelationMention relation, SentenceFacts facts, int joint)
    {
        if (relation.TriggerWord is not null || facts.Words[joint].Upos != "VERB" || Making.Contains(facts.Words[joint].Lemma.ToLowerInvariant())) return false;
        if (relation.Type != "LOCATED_IN") return Offices.Contains(relation.Type);
        var subject = facts.Mentions[relation.Subject];
        var head = MentionView.HeadOf(facts, subject);
        return MentionTypes.IsName(subject.Type) && subject.Type != MentionType.Person && facts.Words[head].Head == joint && facts.Words[head].Relation is "obj" or "obl";
    }

    /// <summary>Whether a person leads what the person's own title names: "Australian Prime Minister" leads Australia.</summary>
    private bool IsLeader(int person, string body) =>
        entities.Facts[person].Roles.Any(role => LeaderTitles.Leads(role) && role.Contains(body, StringComparison.Ordinal));

    private ImmutableArray<int> SpeakersOf(int sentence, TextSpan span) =>
        [.. _statements[sentence].Where(s => s.Speaker is not null && s.Parts.Any(p => p.Contains(span))).Select(s => s.Speaker!.Value).Distinct().Order()];
}
