using KnowledgeGraph.Extraction;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Llm;

/// <summary>From an answer to facts: only known relations, only words that stand in the sentence.</summary>
/// <param name="ontology">Has the relations and kinds.</param>
internal sealed class FactReader(Ontology ontology)
{
    private readonly Dictionary<string, EntityKind> _kinds = Instructions.Kinds(ontology).ToDictionary(k => k.Name, k => k.Kind, StringComparer.Ordinal);

    public (IReadOnlyList<ExtractedFact> Facts, int NotInText, int Malformed) Read(Document document, Question question, string answer)
    {
        var (facts, notInText, malformed) = (new List<ExtractedFact>(), 0, 0);
        foreach (var given in Answer.Read(answer).Select(AnsweredFact.Of))
        {
            if (given is null || !ontology.TryGetRelation(given.Relation, out var relation)) malformed++;
            else if (Fact(document, question, given, relation) is not { } fact) notInText++;
            else if (!facts.Contains(fact)) facts.Add(fact);
        }

        return (facts, notInText, malformed);
    }

    private ExtractedFact? Fact(Document document, Question question, AnsweredFact given, RelationType relation)
    {
        if (given.Sentence > question.Sentences.Count) return null;
        var sentence = question.Sentences[given.Sentence - 1];
        if (Placement.Of(document.Text, sentence, given.Subject, given.Object) is not var (subject, @object)) return null;
        var trigger = Placement.Near(document.Text, sentence, given.Trigger, subject, @object);
        if (trigger is null && given.Trigger.Trim().Length > 0) return null;
        return new ExtractedFact(relation.Was ?? relation.Name, subject, @object, given.Confidence)
        {
            Trigger = trigger, SubjectType = Type(document, given.SubjectKind, subject), ObjectType = Type(document, given.ObjectKind, @object),
        };
    }

    /// <summary>What words are where the model has no mention at them: a name where a word of them has a capital, else a noun.</summary>
    private MentionType Type(Document document, string kind, TextSpan span)
    {
        var known = _kinds.GetValueOrDefault(kind, EntityKind.Thing);
        if (span.Of(document.Text).Any(char.IsUpper)) return MentionTypes.NameOf(known);
        return known switch
        {
            EntityKind.Person or EntityKind.Group => MentionType.NominalPerson,
            EntityKind.Organization => MentionType.NominalOrganization,
            EntityKind.Place => MentionType.NominalPlace,
            EntityKind.Weapon => MentionType.NominalWeapon,
            EntityKind.Happening => MentionType.Event,
            _ => MentionType.NominalOther,
        };
    }
}
