using System.Collections.Frozen;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.Rules;

/// <summary>The labels that a rule may name.</summary>
internal static class RuleLabels
{
    /// <summary>Universal parts of speech (universaldependencies.org/u/pos).</summary>
    public static readonly FrozenSet<string> Upos = Set("ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X");

    /// <summary>Penn Treebank tags as the English treebanks of Universal Dependencies have them.</summary>
    public static readonly FrozenSet<string> Xpos = Set(
        "NN IN DT NNP JJ PRP . RB , NNS VB CC VBD VBP VBZ CD VBN VBG TO MD PRP$ UH : -RRB- -LRB- WDT WRB HYPH WP `` '' RP POS NNPS JJR JJS EX RBR SYM FW NFP $ GW ADD PDT RBS LS AFX WP$");

    /// <summary>Relations of Universal Dependencies (universaldependencies.org/en/dep), with the subtypes that the model gives.</summary>
    public static readonly FrozenSet<string> Relations = Set(
        """
        punct case det nsubj root advmod amod obj obl compound conj nmod cc mark aux cop advcl nmod:poss xcomp flat acl:relcl ccomp acl parataxis aux:pass nummod appos nsubj:pass
        discourse obl:unmarked nmod:unmarked expl fixed iobj list obl:agent dep reparandum nmod:desc csubj nsubj:outer vocative goeswith orphan dislocated
        """);

    /// <summary>Types of mention that may stand for an entity, as bits: all but times and roles.</summary>
    public static readonly uint Entities = Bits(Enum.GetValues<MentionType>().Where(t => t is not (MentionType.Time or MentionType.Role)));

    private static readonly FrozenDictionary<string, uint> ByKind = new Dictionary<EntityKind, MentionType[]>
    {
        [EntityKind.Person] = [MentionType.Person, MentionType.NominalPerson, MentionType.Pronoun],
        [EntityKind.Organization] = [MentionType.Organization, MentionType.NominalOrganization, MentionType.Pronoun],
        [EntityKind.Place] = [MentionType.GeoPolitical, MentionType.Location, MentionType.Facility, MentionType.NominalPlace],
        [EntityKind.Group] = [MentionType.Nationality, MentionType.NominalPerson, MentionType.Pronoun],
        [EntityKind.Weapon] = [MentionType.Weapon, MentionType.NominalWeapon],
        [EntityKind.Happening] = [MentionType.Event],
        [EntityKind.Thing] = [MentionType.Miscellaneous, MentionType.NominalOther],
    }.ToFrozenDictionary(p => p.Key.ToString(), p => Bits(p.Value), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, MentionType> ByLabel = Enum.GetValues<MentionType>().ToFrozenDictionary(t => t.Label(), StringComparer.Ordinal);

    /// <summary>What <c>mention</c> may name.</summary>
    public static IEnumerable<string> Mentions => ByLabel.Keys.Concat(ByKind.Keys);

    public static bool IsRelation(string label) =>
        Relations.Contains(label) || (label.Split(':') is ["nmod" or "obl", { Length: > 0 } preposition] && !preposition.Any(char.IsWhiteSpace));

    /// <summary>The types that a label or a kind means, as bits; an own kind may be any of them, because its nouns decide; null where it means none.</summary>
    public static uint? MentionBits(string name, Ontology ontology) =>
        ByLabel.TryGetValue(name, out var type) ? 1u << (int)type : ByKind.TryGetValue(name, out var bits) ? bits : ontology.Kinds.Any(k => k.Name == name) ? Entities : null;

    public static bool TryType(string label, out MentionType type) => ByLabel.TryGetValue(label, out type);

    /// <summary>Whether an entity of one of the types can have one of the kinds; a pronoun and what an own kind's nouns say can have any.</summary>
    public static bool CanBe(uint types, IEnumerable<EntityKind> kinds, bool hasOwn) =>
        hasOwn || (types & (1u << (int)MentionType.Pronoun)) != 0 || kinds.Any(k => (types & ByKind[k.ToString()]) != 0);

    private static uint Bits(IEnumerable<MentionType> types) => types.Aggregate(0u, (bits, t) => bits | (1u << (int)t));

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
