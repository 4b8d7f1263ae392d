using System.Collections.Immutable;
using KnowledgeGraph.Evaluation;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.Review;

/// <summary>
/// Writes judged sentences in the gold's form: those all of whose facts were judged, with the ones that were verified. What the extractors did not find is not in them, so that they measure how much of what
/// is found is right.
/// </summary>
/// <param name="ontology">Has the names under which extractors find relations.</param>
public sealed class GoldFromReview(Ontology ontology)
{
    /// <summary>The sentences of a document whose facts were all judged.</summary>
    /// <param name="contribution">What the document gives, with verdicts, the rejected facts among it (<see cref="GraphStoreExtensions.ReviewedAsync"/>).</param>
    public IEnumerable<GoldSentence> Of(Contribution contribution)
    {
        ArgumentNullException.ThrowIfNull(contribution);
        return Judged(contribution).Where(g => g.All(r => r.Verdict is not null)).Select(g => Sentence(contribution, contribution.Sentences[g.Key], [.. g.Where(r => r.Verdict!.Judgement == Judgement.Verified)]));
    }

    /// <summary>How many sentences have some facts that were judged and some that were not.</summary>
    /// <param name="contribution">As for <see cref="Of"/>.</param>
    public static int OpenIn(Contribution contribution) => Judged(contribution).Count(g => g.Any(r => r.Verdict is not null) && g.Any(r => r.Verdict is null));

    /// <summary>The facts by sentence, without what the ontology derives.</summary>
    private static IEnumerable<IGrouping<int, RelationShare>> Judged(Contribution contribution) =>
        contribution.Relations.Where(r => r.Extractor != Extractors.Ontology).GroupBy(r => r.SentenceIndex).OrderBy(g => g.Key);

    private GoldSentence Sentence(Contribution c, SentenceNode sentence, ImmutableArray<RelationShare> facts)
    {
        var events = c.Events.ToDictionary(e => e.Id, StringComparer.Ordinal);
        var triples = facts.Where(f => f.EventId is null).Select(f => (Fact: f, Subject: MentionOf(c, f, f.Subject), Object: MentionOf(c, f, f.Object))).ToList();
        var told = facts.Where(f => f.EventId is not null).GroupBy(f => f.EventId!, StringComparer.Ordinal).Select(g => Event(c, events[g.Key], [.. g])).ToList();
        var mentions = triples.SelectMany(t => new[] { t.Subject, t.Object }).Concat(told.SelectMany(e => e.Mentions)).OfType<MentionEdge>().Distinct().OrderBy(m => m.Start).ThenBy(m => m.End);
        return new GoldSentence(
            $"{c.Document.Id[..12]}-S{sentence.Index}", sentence.Text, [.. mentions.Select(m => new GoldMention(m.Text, Label(c, m), ""))], [.. told.Select(e => e.Event)],
            [.. triples.Where(t => t.Subject is not null && t.Object is not null).Select(t => new GoldTriple(t.Subject!.Text, NameOf(t.Fact.Type), t.Object!.Text)).Distinct()], [], []);
    }

    private static (GoldEvent Event, IEnumerable<MentionEdge?> Mentions) Event(Contribution c, EventNode node, ImmutableArray<RelationShare> facts)
    {
        var ends = facts.SelectMany(f => new[] { f.Subject, f.Object }).ToHashSet();
        var agents = Arguments(ArgumentRole.Agent);
        var targets = Arguments(ArgumentRole.Target);
        var modality = node.Modality switch { Modality.Future => "future", Modality.Hypothetical => "hypothetical", _ => "actual" };
        return (new GoldEvent(node.Type, node.Trigger, Texts(agents), Texts(targets), [], [], [], node.Negated, modality), [.. agents, .. targets]);

        List<MentionEdge> Arguments(ArgumentRole role) => [.. node.Arguments.Where(a => a.Role == role && ends.Contains(a.Entity)).Select(a => c.Mentions.FirstOrDefault(m => m.Start == a.Start && m.End == a.End && m.Entity == a.Entity)).OfType<MentionEdge>()];
        static ImmutableArray<string> Texts(List<MentionEdge> mentions) => [.. mentions.Select(m => m.Text).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The entity's mention in the sentence that lies nearest to the words that say the fact.</summary>
    private static MentionEdge? MentionOf(Contribution c, RelationShare fact, EntityId entity) =>
        c.Mentions.Where(m => m.SentenceIndex == fact.SentenceIndex && m.Entity == entity).MinBy(m => Math.Max(0, fact.Start - m.Start) + Math.Max(0, m.End - fact.End));

    private string NameOf(string type) => ontology.TryGetRelation(type, out var relation) ? relation.Was ?? type : type;

    private static string Label(Contribution c, MentionEdge mention)
    {
        var entity = c.Entities.First(e => e.Id == mention.Entity);
        return (mention.Form switch
        {
            MentionForm.Pronoun => MentionType.Pronoun,
            MentionForm.Nominal => entity.Kind switch
            {
                EntityKind.Person or EntityKind.Group => MentionType.NominalPerson,
                EntityKind.Organization => MentionType.NominalOrganization,
                EntityKind.Place => MentionType.NominalPlace,
                EntityKind.Weapon => MentionType.NominalWeapon,
                _ => MentionType.NominalOther,
            },
            _ => entity.Place?.Type switch
            {
                PlaceType.Country or PlaceType.City or PlaceType.Region => MentionType.GeoPolitical,
                PlaceType.Facility => MentionType.Facility,
                _ => MentionTypes.NameOf(entity.Kind),
            },
        }).Label();
    }
}
