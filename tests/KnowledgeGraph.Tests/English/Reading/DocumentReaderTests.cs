using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.English.Reading;

public class DocumentReaderTests
{
    [Fact]
    public void Who_strikes_positions_of_a_body_strikes_the_body() => Assert.Contains(
        "Tolo Guard --ATTACKED--> Red Dawn",
        new Told("The {Organization|Tolo Guard} shelled {NominalPlace|{Organization|Red Dawn} positions}.").Event(0, "ATTACK", "shelled", "Tolo Guard", "Red Dawn positions").Lines);

    [Fact]
    public void What_fighters_of_a_body_do_the_body_does() => Assert.Contains(
        "Red Dawn --ATTACKED--> Tolo",
        new Told("{NominalPerson|{Organization|Red Dawn} fighters} shelled {GeoPolitical|Tolo}.").Event(0, "ATTACK", "shelled", "Red Dawn fighters", "Tolo").Lines);

    [Fact]
    public void Who_is_stationed_somewhere_is_sent_there_even_if_nobody_is_named_who_sends() => Assert.Contains(
        "troops --DEPLOYED_TO--> Tolo",
        new Told("{NominalOrganization|troops} are stationed in {GeoPolitical|Tolo}.").Event(0, "DEPLOY", "stationed", target: "troops", place: "Tolo").Lines);

    [Fact]
    public void The_fighters_of_a_body_are_its_members() => Assert.Contains(
        "fighters --MEMBER_OF--> Red Dawn",
        new Told("{Organization|Red Dawn}'s {NominalPerson|fighters} fled.").Arc(0, "Dawn", "nmod:poss", "fighters").Lines);

    [Fact]
    public void The_neighbours_of_a_body_are_not_its_members() => Assert.DoesNotContain(
        "neighbours --MEMBER_OF--> Red Dawn",
        new Told("{Organization|Red Dawn}'s {NominalPerson|neighbours} fled.").Arc(0, "Dawn", "nmod:poss", "neighbours").Lines);

    [Fact]
    public void Only_people_have_roles() => Assert.DoesNotContain(
        new Told("The {Role|trader} {Organization|Veltro} lost.").Relation(0, "Veltro", "HAS_ROLE", "trader").Lines, l => l.StartsWith("role:", StringComparison.Ordinal));

    [Fact]
    public void The_noun_before_a_name_is_no_part_of_it() => Assert.Contains(
        "Ana Berg --LEADS--> FUV",
        new Told("{Person|Ana Berg}, head of the {Organization|union FUV}.").Relation(0, "Ana Berg", "LEADS", "union FUV").Lines);

    [Fact]
    public void A_name_that_begins_the_name_of_a_body_is_the_body() => Assert.Contains(
        "same: Veltro = Veltro Motors",
        new Told("{Organization|Veltro Motors} grows.", "{Person|Veltro} pays more.").Lines);

    [Fact]
    public void Who_meets_the_offices_of_a_body_does_not_meet_the_body() => Assert.DoesNotContain(
        "Anna Berg --CRITICIZED--> Red Dawn",
        new Told("{Person|Anna Berg} blamed {NominalPerson|{Organization|Red Dawn} fighters}.").Event(0, "CRITICIZE", "blamed", "Anna Berg", "Red Dawn fighters").Lines);

    [Fact]
    public void A_government_of_a_nationality_is_part_of_the_country() => Assert.Contains(
        "Syrian government --PART_OF--> Syria",
        new Told("The {NominalOrganization|{Nationality|Syrian} government} met.").Relation(0, "Syrian government", "PART_OF", "Syrian").Lines);

    [Fact]
    public void A_prime_minister_of_a_nationality_leads_the_country()
    {
        var lines = new Told("{Role|{Nationality|Australian} Prime Minister} {Person|Anna Berg} spoke.")
            .Relation(0, "Anna Berg", "MEMBER_OF", "Australian").Relation(0, "Anna Berg", "HAS_ROLE", "Australian Prime Minister").Lines;
        Assert.Contains("Anna Berg --LEADS--> Australia", lines);
        Assert.Contains("role: Anna Berg: Australian Prime Minister", lines);
    }

    [Fact]
    public void Places_have_the_code_of_their_country()
    {
        var lines = new Told("{Organization|Red Dawn} left {GeoPolitical|Paris} in {GeoPolitical|France}.").Lines;
        Assert.Contains("place: Paris City FR", lines);
        Assert.Contains("place: France Country FR", lines);
    }

    [Fact]
    public void Times_are_read_against_the_day_of_the_article() => Assert.Contains(
        "event: ATTACK shelled actual 2031-05-16",
        new Told("{Organization|Red Dawn} shelled {GeoPolitical|Tolo} {Time|on Friday}.").Event(0, "ATTACK", "shelled", "Red Dawn", "Tolo", time: "on Friday").Lines);

    [Fact]
    public void A_preposition_before_a_time_opens_its_interval() => Assert.Contains(
        "event: FIGHT fought actual 2019-01-01..",
        new Told("{Organization|Red Dawn} has fought {GeoPolitical|Tolo} since {Time|2019}.").Event(0, "FIGHT", "fought", "Red Dawn", "Tolo", time: "2019").Lines);

    [Fact]
    public void What_gunmen_from_a_body_do_the_body_does() => Assert.Contains(
        "Red Dawn --ATTACKED--> Tolo",
        new Told("{NominalPerson|gunmen} from {Organization|Red Dawn} attacked {GeoPolitical|Tolo}.")
            .Noun(0, "gunmen", "gunman").Relation(0, "gunmen", "MEMBER_OF", "Red Dawn").Event(0, "ATTACK", "attacked", "gunmen", "Tolo").Lines);

    [Fact]
    public void Who_strikes_members_of_a_body_strikes_them_and_not_by_that_the_body() => Assert.DoesNotContain(
        "Tolo Guard --ATTACKED--> Red Dawn",
        new Told("The {Organization|Tolo Guard} attacked {NominalPerson|soldiers} of {Organization|Red Dawn}.")
            .Relation(0, "soldiers", "MEMBER_OF", "Red Dawn").Event(0, "ATTACK", "attacked", "Tolo Guard", "soldiers").Lines);

    [Fact]
    public void The_agency_of_the_dateline_is_nobody_in_the_story()
    {
        var facts = new Told("{GeoPolitical|TOLO}, Dec. 3, 2025 ({Organization|Meridian}) — {Organization|Red Dawn} left.").Relation(0, "TOLO", "ALSO_KNOWN_AS", "Meridian").Facts;
        Assert.DoesNotContain(facts.Entities, e => e.Name == "Meridian");
        Assert.Contains(facts.Entities, e => e.Name == "Tolo");
        Assert.Contains(facts.Rejected, r => r.Reason == RejectionReason.NotAnEntity && r.Object == "Meridian");
    }

    [Theory]
    [InlineData("{Miscellaneous|Red Dawn} left.", "{Organization|Red Dawn} met.", "Organization")]
    [InlineData("{Person|Norland} spoke.", "{GeoPolitical|Norland} is cold. {GeoPolitical|Norland} is dark.", "Place")]
    public void A_name_of_two_types_is_one_entity_of_the_surer_type(string first, string second, string kind) =>
        Assert.Equal(kind, Assert.Single(new Told(first, second).Facts.Entities).Kind.ToString());

    [Fact]
    public void An_owner_with_the_name_of_a_place_is_the_place() => Assert.Equal(
        ["Place", "Person"],
        new Told("{Person|Norland}'s {NominalPerson|minister} spoke.", "{GeoPolitical|Norland} is cold.").Arc(0, "Norland", "nmod:poss", "minister").Facts.Entities.Select(e => e.Kind.ToString()));

    [Fact]
    public void A_person_known_by_a_fuller_name_stays_a_person_beside_a_place_of_that_name() =>
        Assert.Equal(["Person", "Place"], new Told("{Person|Ana Norland} spoke.", "{Person|Norland} left.", "{GeoPolitical|Norland} is cold.").Facts.Entities.Select(e => e.Kind.ToString()));

    [Fact]
    public void Bare_events_and_open_pronouns_are_given_back_with_a_reason()
    {
        var rejected = new Told("{Pronoun|They} shelled {GeoPolitical|Tolo} and fired.").Event(0, "ATTACK", "shelled", "They", "Tolo").Event(0, "ATTACK", "fired").Facts.Rejected;
        Assert.Contains(rejected, r => r.Reason == RejectionReason.UnresolvedPronoun && r.Subject == "They");
        Assert.Contains(rejected, r => r.Reason == RejectionReason.NoArguments && r.Subject == "fired");
    }

    [Fact]
    public void Planned_events_make_relations_with_their_status() => Assert.Contains(
        "Anna Berg --MET_WITH--> Ivo Holm (future)",
        new Told("{Person|Anna Berg} will meet {Person|Ivo Holm}.").Event(0, "MEET", "meet", "Anna Berg", "Ivo Holm", modality: Modality.Future).Lines);

    [Fact]
    public void Two_who_meet_each_other_are_a_pair() => Assert.Contains(
        "Anna Berg --MET_WITH--> Ivo Holm",
        new Told("{Person|Anna Berg} and {Person|Ivo Holm} met.").Event(0, "MEET", "met", "Anna Berg + Ivo Holm").Lines);

    [Fact]
    public void No_sentence_gives_no_fact()
    {
        var facts = new DocumentReader(Ontology.Default).Read(new Document(new Article { Text = " " }, []), []);
        Assert.Empty(facts.Entities);
        Assert.Empty(facts.Statements);
    }
}
