using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>LEADS, MEMBER_OF and HAS_ROLE: people with an office and the body they hold it in.</summary>
internal static class OfficeRules
{
    private static readonly WordSet Leaders = WordSet.Of("president chancellor king queen emir sultan governor mayor leader commander chief head chair chairman chairwoman founder premier secretary-general speaker director boss");
    private static readonly WordSet Members = WordSet.Of("spokesman spokeswoman spokesperson member members fighter fighters militant militants official officials soldier soldiers officer officers lawmaker lawmakers senator ambassador envoy representative deputy employee employees adviser minister secretary");
    private static readonly WordSet Lesser = WordSet.Of("former ex deputy vice assistant then acting senior majority minority");
    private static readonly WordSet Led = WordSet.Of("led");

    private static readonly WordSet Run = WordSet.Of("run led headed chaired commanded managed");
    private static readonly WordSet Posts = WordSet.Of("lawyer expert professor lecturer analyst researcher fellow economist historian scientist teacher doctor surgeon engineer specialist scholar");
    private static readonly WordSet Belonging = WordSet.Of("belongs belonged");
    private static readonly WordSet Member = WordSet.Of("member");
    private static readonly WordSet Which = WordSet.Of("which");
    private static readonly WordSet Whose = WordSet.Of("whose");
    private static readonly WordSet NotOwn = WordSet.Of("victim victims critic critics opponent opponents supporter supporters rival rivals owner owners enemy enemies");
    private static readonly WordSet Following = WordSet.Of("follow follows followed cover covers covered analyse analyses analyze analyzes");
    private static readonly WordSet Working = WordSet.Of("teach teaches taught work works worked working serve serves served");

    private static readonly ImmutableArray<MentionType> LedBodies = [.. Kinds.BodiesAndStates, MentionType.NominalPlace];

    public static readonly ImmutableArray<Rule> All =
    [
        new RelationRule("leads-title", 0.92, "\"Sorland President Brandt\": a leader's title before the name, with the state or body.", "LEADS",
            TreePattern.At(Leaders).Up("nmod compound").Down("amod compound nmod:poss nmod:of", from: 0), 1, Kinds.NamedPersons, 2, LedBodies) { Where = Leads },
        new RelationRule("leads-flat", 0.81, "The same where the tree hangs the name under the title.", "LEADS",
            TreePattern.At(Leaders).Down("flat appos").Down("amod compound nmod:poss nmod:of", from: 0), 1, Kinds.NamedPersons, 2, LedBodies) { Where = Leads },
        new RelationRule("leads-apposed", 0.80, "\"Brandt, the leader of the Front\".", "LEADS",
            TreePattern.At(Leaders).Up("appos").Down("amod compound nmod:poss nmod:of", from: 0), 1, Kinds.NamedPersons, 2, LedBodies) { Where = Leads },
        new RelationRule("leads-led", 0.95, "\"the Sorland-led coalition\".", "LEADS",
            TreePattern.At(Led).Up("amod").Down("compound amod obl", from: 0), 2, Kinds.Actors, 1, Kinds.Bodies),
        new RelationRule("leads-led-by", 0.80, "\"a coalition led by Sorland\".", "LEADS",
            TreePattern.At(Led).Up("acl").Down("obl:by obl:agent:by", from: 0), 2, Kinds.Actors, 1, Kinds.Bodies),
        new LedByRule("leads-led-before", 0.80, "\"the conservatives, led by Brandt\", \"soldiers led by a colonel\": who stands right before \"led by\"."),
        new RelationRule("leads-run-by", 0.80, "\"the company is run by Brandt\".", "LEADS",
            TreePattern.At(Run).Down("nsubj:pass").Down("obl:agent:by obl:by", from: 0), 2, Kinds.NamedPersons, 1, Kinds.Bodies),
        new LeadingRule("leads-who", 0.60, "\"Brandt, who commands the guard\": whom \"who\" stands for, also where a noun stands between."),
        new RelationRule("member-which-belongs", 0.80, "\"the union to which Brandt belonged\".", "MEMBER_OF",
            TreePattern.At(Belonging).Up("acl:relcl").Down("obl:to", Which, from: 0).Down("nsubj", from: 0), 3, Kinds.NamedPersons, 1, Kinds.Bodies),
        new RelationRule("member-of", 0.81, "\"members of the Front\".", "MEMBER_OF",
            TreePattern.At(Members).Down("nmod:of nmod:for nmod:from nmod:with"), 0, [MentionType.NominalPerson], 1, Kinds.Bodies),
        new RelationRule("member-title", 0.97, "\"Front spokesman Brandt\".", "MEMBER_OF",
            TreePattern.At(Members).Up("nmod compound").Down("compound nmod:poss nmod:of nmod:for", from: 0), 1, Kinds.NamedPersons, 2, Kinds.Bodies),
        new RelationRule("member-flat", 0.96, "The same where the tree hangs the name under the title.", "MEMBER_OF",
            TreePattern.At(Members).Down("flat appos").Down("compound nmod:poss nmod:of nmod:for", from: 0), 1, Kinds.NamedPersons, 2, Kinds.Bodies),
        new RelationRule("member-apposed", 0.86, "\"Brandt, a spokesman for the Front\".", "MEMBER_OF",
            TreePattern.At(Members).Up("appos").Down("compound nmod:poss nmod:of nmod:for", from: 0), 1, Kinds.NamedPersons, 2, Kinds.Bodies),
        new RelationRule("member-from", 0.88, "\"gunmen from the Front\".", "MEMBER_OF",
            TreePattern.At(null).Down("nmod:from"), 0, [MentionType.NominalPerson], 1, Kinds.Bodies) { Where = (tree, way) => !IsSaidOfName(tree, way[0], way[1]) },
        new RelationRule("member-whose", 0.67, "\"Sorland, whose instructors trained the guard\".", "MEMBER_OF",
            TreePattern.At(null).Down("nmod:poss", Whose).Up("nsubj nsubj:pass obj", from: 0).Up("acl:relcl"), 0, [MentionType.NominalPerson], 3, Kinds.BodiesAndStates)
        {
            Where = (tree, way) => !Leaders.Has(tree, way[0]) && !FamilyRules.Kin.Has(tree, way[0]) && !NotOwn.Has(tree, way[0]),
        },
        new RelationRule("member-and-is", 0.80, "\"Veltro is part of the group and a member of the council\".", "MEMBER_OF",
            TreePattern.At(Member).Up("conj").Down("nsubj").Down("nmod:of", from: 0), 2, [.. Kinds.Bodies, .. Kinds.Persons], 3, Kinds.Bodies),
        new RelationRule("member-works", 0.75, "\"Brandt works for the council\".", "MEMBER_OF",
            TreePattern.At(Working).Down("nsubj").Down("obl:at obl:for obl:with", from: 0), 1, [MentionType.Person, MentionType.NominalPerson], 2, Kinds.Bodies),
        new RelationRule("member-who-works", 0.83, "\"Brandt, who teaches at the university\".", "MEMBER_OF",
            TreePattern.At(Working).Up("acl:relcl acl").Down("obl:at obl:for obl:with", from: 0), 1, [MentionType.Person, MentionType.NominalPerson], 2, Kinds.Bodies),
        new RelationRule("member-post-at", 0.80, "\"Brandt, a lawyer at the university\".", "MEMBER_OF",
            TreePattern.At(Posts).Up("appos").Down("nmod:at", from: 0), 1, Kinds.NamedPersons, 2, Kinds.Bodies),
        new ContactRule("member-contact", 0.90, "\"Press contact: Lena Brandt, manager, Veltro\": whom to ask at a body."),
        new WhoseLeaderRule("leads-whose", 0.67, "\"the Front, whose leader, Brandt\"."),
        new OwnOfficeRule("office-own", 0.75, "\"its president, Brandt\", \"our coordinator, Lena\": LEADS or MEMBER_OF the last body before \"its\", else what the pronoun stands for."),
        new RelationRule("member-follows-for", 0.67, "\"Brandt, who follows the market for Veltro\".", "MEMBER_OF",
            TreePattern.At(Following).Up("acl:relcl").Down("obl:for nmod:for", from: 0), 1, Kinds.NamedPersons, 2, Kinds.Bodies),
        new RelationRule("role-apposed", 0.92, "\"Brandt, the council's spokesman\".", "HAS_ROLE",
            TreePattern.At(null).Down("appos"), 0, Kinds.NamedPersons, 1, Kinds.Roles) { Where = (tree, way) => tree.Facts.Words[way[1]].Xpos == "NN" && !FamilyRules.Kin.Has(tree, way[1]) && !Joins(tree, way[1]) && tree.Label(way[0]) != "nmod:poss" },
        new RelationRule("role-title", 0.99, "\"spokesman Brandt\".", "HAS_ROLE",
            TreePattern.At(null).Down("nmod compound"), 0, Kinds.NamedPersons, 1, [MentionType.Role]) { Where = (tree, way) => !RelationCorrections.IsAddress(tree.Form(way[1])) },
        new RelationRule("role-flat", 0.97, "\"spokesman Brandt\" where the tree hangs the name under the title.", "HAS_ROLE",
            TreePattern.At(null).Down("flat appos"), 1, Kinds.NamedPersons, 0, [MentionType.Role]),
        new TitleRule("role-rank", 0.90, "\"Dr Brandt\", \"Maj. Brandt\": a learned or military title, where the sentence has no other role of the person."),
        new RelationRule("role-is", 0.92, "\"Brandt is the spokesman\".", "HAS_ROLE",
            TreePattern.At(null).Down("nsubj"), 1, Kinds.NamedPersons, 0, [MentionType.Role]),
    ];

    /// <summary>LEADS, MEMBER_OF or, for words that say neither, nothing.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="noun">The noun for the office.</param>
    internal static string? TypeOf(SentenceTree tree, int noun) =>
        Leaders.Has(tree, noun) ? tree.Dependents(noun).Any(d => Lesser.Has(tree, d)) ? null : "LEADS" : Members.Has(tree, noun) ? "MEMBER_OF" : null;

    /// <summary>Whether the title leads: no deputy, and nobody who has left the office.</summary>
    private static bool Leads(SentenceTree tree, int[] way) => !tree.Dependents(way[0]).Any(d => Lesser.Has(tree, d));

    /// <summary>"Lena, a nurse from Tolo": what is said of the noun is said of the name beside it already.</summary>
    private static bool IsSaidOfName(SentenceTree tree, int noun, int place) =>
        tree.Label(noun) == "appos" && tree.MentionAt(tree.Head(noun), Kinds.NamedPersons) is { } person
        && tree.Facts.Relations.Any(r => r.Subject == person && tree.HeadOf(r.Object) == place);

    /// <summary>Whether "and" hangs on a word, so that it is rather one of a row than an apposition.</summary>
    private static bool Joins(SentenceTree tree, int word) => tree.Dependents(word).Any(d => tree.Label(d) is "cc" or "conj");
}
