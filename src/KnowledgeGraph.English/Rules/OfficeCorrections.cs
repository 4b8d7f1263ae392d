using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>LEADS or MEMBER_OF: the title between a person and a body says which, and whose title it is.</summary>
internal static class OfficeCorrections
{
    private const double Sure = 0.9;
    private const double Clearly = 0.05;

    /// <summary>Titles that lead what stands behind their "of".</summary>
    private static readonly WordSet Leaders = WordSet.Of("president chairman chairwoman chairperson head director founder co-founder leader governor mayor ceo rector abbot captain");
    private static readonly WordSet Executives = WordSet.Of("executive");
    private static readonly WordSet Directors = WordSet.Of("director");
    private static readonly WordSet Whole = WordSet.Of("managing executive general founding");
    private static readonly WordSet Officer = WordSet.Of("officer");
    private static readonly WordSet Chief = WordSet.Of("chief");
    private static readonly WordSet Lesser = WordSet.Of("former ex deputy vice assistant then acting senior majority minority");
    private static readonly WordSet Members = WordSet.Of(
        "member spokesman spokeswoman spokesperson manager employee fighter analyst lawyer adviser advisor official officer soldier militant engineer researcher correspondent reporter recruit ambassador envoy representative treasurer expert professor hydrologist geologist economist scientist");
    private static readonly WordSet Departments = WordSet.Of("department division section unit branch office desk programme program faculty school institute laboratory committee");
    private static readonly WordSet Experts = WordSet.Of("expert specialist analyst scholar watcher researcher correspondent");
    private static readonly WordSet Sent = WordSet.Of("ambassador envoy representative commissioner delegate correspondent consul attache");
    /// <summary>Verbs that say who leads.</summary>
    internal static readonly WordSet Leading = WordSet.Of("lead leads led head heads headed command commands commanded chair chairs chaired run runs ran direct directs directed");

    public static readonly ImmutableArray<Correction> All =
    [
        new RelationCorrection("linked-allegiance", "\"swore allegiance to the Front\": no leader and no member yet.", "LEADS MEMBER_OF", IsAllegiance) { Instead = "LINKED_TO" },
        new RoleNounCorrection("office-of-name", "\"Brandt, a spokesman for the Front\": what is said of the noun for the role holds of the name."),
        new RelationCorrection("leads-title-of", "\"Brandt, chief executive of Veltro\": who leads is not only a member.", "MEMBER_OF", HasLeadersTitle) { Instead = "LEADS" },
        new RelationCorrection("member-title-of", "\"Brandt, a member of the Front\": who belongs to it does not lead it.", "LEADS", HasMembersTitle) { Instead = "MEMBER_OF" },
        new RelationCorrection("member-department", "\"Brandt, head of the history department at the university\": who leads a part does not lead the whole.", "LEADS", IsOfDepartmentAt) { Instead = "MEMBER_OF" },
        new RelationCorrection("member-expert", "\"Brandt, a Karvia expert\": what one knows about is no body that one belongs to.", "MEMBER_OF LEADS", IsSubjectOfExpert),
        new RelationCorrection("leads-sent-to", "\"the ambassador to Karvia\": who is sent to a state does not lead it.", "LEADS MEMBER_OF", IsSentTo),
        new RelationCorrection("leads-other-verb", "\"Brandt, who commands the guard, and Lena\": who leads is who the verb says.", "LEADS", IsLedByOther),
        new RelationCorrection("leads-whose", "\"the Front, whose leader, Brandt, …\": Brandt leads the Front, and nobody else leads either.", "LEADS", IsAgainstWhose),
        new RelationCorrection("office-second", "A body of a person, or a person of a body, by less than 0.9 beside a surer one, unless joined by \"and\".", "LEADS MEMBER_OF", IsSecond),
    ];

    private static bool IsAllegiance(SentenceTree tree, RelationMention r)
    {
        var body = tree.HeadOf(r.Object);
        var above = tree.Head(body);
        return above >= 0 && tree.Label(body) is "nmod:to" or "obl:to"
            && (LinkedRules.Allegiance.Has(tree, above) || tree.Dependents(above).Any(d => tree.Label(d) == "obj" && LinkedRules.Allegiance.Has(tree, d)));
    }

    private static bool HasLeadersTitle(SentenceTree tree, RelationMention r) =>
        TitleOf(tree, r) is { } title && tree.Label(tree.HeadOf(r.Object)) is "nmod:of" or "nmod:poss"
        && ((Leaders.Has(tree, title) && !IsOfDepartment(tree, title)) || (Executives.Has(tree, title) && tree.Dependents(title).Any(d => Chief.Has(tree, d))) || IsChiefExecutiveOfficer(tree, title))
        && !tree.Dependents(title).Any(d => Lesser.Has(tree, d));

    private static bool IsChiefExecutiveOfficer(SentenceTree tree, int title) =>
        Officer.Has(tree, title) && tree.Dependents(title).Any(d => Chief.Has(tree, d)) && tree.Dependents(title).Any(d => Executives.Has(tree, d));

    /// <summary>"Regional director", "marketing director": who directs only a part.</summary>
    private static bool IsOfDepartment(SentenceTree tree, int title) =>
        Directors.Has(tree, title) && tree.Dependents(title).Any(d => tree.Label(d) is "amod" or "compound" && !Whole.Has(tree, d));

    private static bool HasMembersTitle(SentenceTree tree, RelationMention r) =>
        TitleOf(tree, r) is { } title && (Members.Has(tree, title) || IsPostAt(tree, r, title)) && tree.Label(tree.HeadOf(r.Object)) is "nmod:of" or "nmod:for" or "nmod:poss" or "nmod:at" or "nmod:with" or "compound";

    /// <summary>"A scientist at the university": a post at a body that no leader's title names.</summary>
    private static bool IsPostAt(SentenceTree tree, RelationMention r, int title) =>
        tree.Label(tree.HeadOf(r.Object)) == "nmod:at" && tree.Facts.Words[title].Xpos == "NN" && !Leaders.Has(tree, title) && !Chief.Has(tree, title) && !Executives.Has(tree, title);

    /// <summary>Whether the body hangs on a noun for a part, which hangs on the person's title.</summary>
    private static bool IsOfDepartmentAt(SentenceTree tree, RelationMention r)
    {
        var body = tree.HeadOf(r.Object);
        var part = tree.Head(body);
        if (part < 0 || !Departments.Has(tree, part) || tree.Label(body) is not ("nmod:of" or "nmod:at" or "nmod:in" or "nmod:poss")) return false;
        var (person, title) = (tree.HeadOf(r.Subject), tree.Head(part));
        return title >= 0 && tree.Label(part) == "nmod:of" && (title == person || tree.Head(title) == person || tree.Head(person) == title);
    }

    /// <summary>The title that the body hangs on and that stands beside the person, or is the person: "head" of "Brandt, founder and head of the union".</summary>
    private static int? TitleOf(SentenceTree tree, RelationMention r)
    {
        var (person, title) = (tree.HeadOf(r.Subject), tree.Head(tree.HeadOf(r.Object)));
        if (title < 0) return null;
        if (title == person || (tree.Head(title) == person && tree.Label(title) is "appos" or "nmod" or "compound")) return title;
        var beside = tree.Label(person) is "appos" or "flat" ? tree.Head(person) : -1;
        return beside == title || (beside >= 0 && tree.Label(beside) == "conj" && tree.Head(beside) == title) ? title : null;
    }

    private static bool IsSubjectOfExpert(SentenceTree tree, RelationMention r) =>
        TitleOf(tree, r) is { } title && Experts.Has(tree, title) && tree.Label(tree.HeadOf(r.Object)) is "compound" or "nmod:on"
        && tree.Facts.Mentions[r.Object].Type is MentionType.GeoPolitical or MentionType.Location;

    private static bool IsSentTo(SentenceTree tree, RelationMention r) =>
        TitleOf(tree, r) is { } title && Sent.Has(tree, title) && tree.Label(tree.HeadOf(r.Object)) is "nmod:to" or "nmod:in";

    private static bool IsLedByOther(SentenceTree tree, RelationMention r)
    {
        var body = tree.HeadOf(r.Object);
        var verb = tree.Head(body);
        if (verb < 0 || tree.Label(body) != "obj" || !Leading.Has(tree, verb)) return false;
        var subject = tree.Dependents(verb).FirstOrDefault(d => tree.Label(d) == "nsubj", -1);
        if (subject >= 0 && tree.Form(subject) is "who" or "that" or "which" && tree.Label(verb) == "acl:relcl") subject = tree.Head(verb);
        return subject >= 0 && tree.MentionAt(subject, Kinds.NamedPersons) is { } leader && leader != r.Subject && tree.Facts.Mentions[r.Subject].Type == MentionType.Person;
    }

    private static bool IsAgainstWhose(SentenceTree tree, RelationMention r) => WhoseLeader.Find(tree).Any(w => (r.Subject == w.Leader) != IsAt(tree, r.Object, w.Body));

    private static bool IsAt(SentenceTree tree, int mention, int body) => tree.Facts.Mentions[body].Span.Contains(tree.Facts.Mentions[mention].Span);

    private static bool IsSecond(SentenceTree tree, RelationMention r)
    {
        if (r.Confidence >= Sure) return false;
        var surer = tree.Facts.Relations.Where(o => o.Type is "LEADS" or "MEMBER_OF" && o.Confidence > r.Confidence + Clearly).ToList();
        return (surer.Any(o => o.Subject == r.Subject) && tree.Label(tree.HeadOf(r.Object)) != "conj")
            || (surer.Any(o => o.Object == r.Object) && tree.Label(tree.HeadOf(r.Subject)) != "conj");
    }
}
