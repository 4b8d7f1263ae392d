using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>LEADS, MEMBER_OF and HAS_ROLE: people with an office and the body they hold it in.</summary>
internal static class OfficeRules
{
    private static readonly WordSet Leaders = WordSet.Of("president chancellor king queen emir sultan governor mayor leader commander chief head chairman chairwoman founder premier secretary-general speaker director boss");
    private static readonly WordSet Members = WordSet.Of("spokesman spokeswoman spokesperson member members fighter fighters militant militants official officials soldier soldiers officer officers lawmaker lawmakers senator ambassador envoy representative deputy employee employees adviser minister secretary");
    private static readonly WordSet Leading = WordSet.Of("heads headed leads led commands commanded chairs chaired head lead command");
    private static readonly WordSet Led = WordSet.Of("led");

    private static readonly ImmutableArray<MentionType> Led2 = [.. Kinds.BodiesAndStates, MentionType.NominalPlace];

    public static readonly ImmutableArray<Rule> All =
    [
        new RelationRule("leads-title", 0.9, "\"Sorland President Brandt\": a leader's title before the name, with the state or body.", "LEADS",
            TreePattern.At(Leaders).Up("nmod compound").Down("amod compound nmod:poss nmod:of", from: 0), 1, Kinds.NamedPersons, 2, Led2),
        new RelationRule("leads-flat", 0.9, "The same where the tree hangs the name under the title.", "LEADS",
            TreePattern.At(Leaders).Down("flat appos").Down("amod compound nmod:poss nmod:of", from: 0), 1, Kinds.NamedPersons, 2, Led2),
        new RelationRule("leads-apposed", 0.9, "\"Brandt, the leader of the Front\".", "LEADS",
            TreePattern.At(Leaders).Up("appos").Down("amod compound nmod:poss nmod:of", from: 0), 1, Kinds.NamedPersons, 2, Led2),
        new RelationRule("leads-noun", 0.9, "\"the leader of the Front\" without a name.", "LEADS",
            TreePattern.At(Leaders).Down("nmod:of nmod:poss"), 0, [MentionType.NominalPerson], 1, Led2),
        new RelationRule("leads-verb", 0.9, "\"Brandt heads the council\".", "LEADS",
            TreePattern.At(Leading).Down("nsubj").Down("obj", from: 0), 1, Kinds.Persons, 2, Kinds.Bodies),
        new RelationRule("leads-who", 0.9, "\"Brandt, who heads the council\".", "LEADS",
            TreePattern.At(Leading).Up("acl:relcl").Down("obj", from: 0), 1, Kinds.Persons, 2, Kinds.Bodies),
        new RelationRule("leads-led", 0.9, "\"the Sorland-led coalition\".", "LEADS",
            TreePattern.At(Led).Up("amod").Down("compound amod obl", from: 0), 2, Kinds.Actors, 1, Kinds.Bodies),
        new RelationRule("leads-led-by", 0.9, "\"a coalition led by Sorland\".", "LEADS",
            TreePattern.At(Led).Up("acl").Down("obl:by obl:agent:by", from: 0), 2, Kinds.Actors, 1, Kinds.Bodies),
        new RelationRule("member-noun", 0.9, "\"Front fighters\", \"council members\".", "MEMBER_OF",
            TreePattern.At(Members).Down("compound"), 0, [MentionType.NominalPerson], 1, Kinds.Bodies),
        new RelationRule("member-of", 0.9, "\"members of the Front\".", "MEMBER_OF",
            TreePattern.At(Members).Down("nmod:of nmod:for nmod:from nmod:with"), 0, [MentionType.NominalPerson], 1, Kinds.Bodies),
        new RelationRule("member-title", 0.9, "\"Front spokesman Brandt\".", "MEMBER_OF",
            TreePattern.At(Members).Up("nmod compound").Down("compound nmod:poss nmod:of nmod:for", from: 0), 1, Kinds.NamedPersons, 2, Kinds.Bodies),
        new RelationRule("member-flat", 0.9, "The same where the tree hangs the name under the title.", "MEMBER_OF",
            TreePattern.At(Members).Down("flat appos").Down("compound nmod:poss nmod:of nmod:for", from: 0), 1, Kinds.NamedPersons, 2, Kinds.Bodies),
        new RelationRule("member-apposed", 0.9, "\"Brandt, a spokesman for the Front\".", "MEMBER_OF",
            TreePattern.At(Members).Up("appos").Down("compound nmod:poss nmod:of nmod:for", from: 0), 1, Kinds.NamedPersons, 2, Kinds.Bodies),
        new RelationRule("member-from", 0.9, "\"gunmen from the Front\".", "MEMBER_OF",
            TreePattern.At(null).Down("nmod:from"), 0, [MentionType.NominalPerson], 1, Kinds.Bodies),
        new RelationRule("role-apposed", 0.9, "\"Brandt, the council's spokesman\".", "HAS_ROLE",
            TreePattern.At(null).Down("appos"), 0, Kinds.NamedPersons, 1, Kinds.Roles),
        new RelationRule("role-title", 0.9, "\"spokesman Brandt\".", "HAS_ROLE",
            TreePattern.At(null).Down("nmod compound"), 0, Kinds.NamedPersons, 1, [MentionType.Role]),
        new RelationRule("role-flat", 0.9, "\"spokesman Brandt\" where the tree hangs the name under the title.", "HAS_ROLE",
            TreePattern.At(null).Down("flat appos"), 1, Kinds.NamedPersons, 0, [MentionType.Role]),
        new RelationRule("role-is", 0.9, "\"Brandt is the spokesman\".", "HAS_ROLE",
            TreePattern.At(null).Down("nsubj"), 1, Kinds.NamedPersons, 0, [MentionType.Role]),
    ];
}
