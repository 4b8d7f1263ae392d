using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.English.Coreference;

public class CoreferenceResolverTests
{
    [Theory]
    [InlineData("{Person|Anna Berg} left. / {Person|Berg} came back.", "Anna Berg, Berg")]
    [InlineData("{Person|President Anna Berg} left. / {Person|Mrs. Berg} came back.", "President Anna Berg, Mrs. Berg")]
    [InlineData("{Person|Ivo R. Brandt Holm} left. / {Person|Ivo Holm} came back.", "Ivo R. Brandt Holm, Ivo Holm")]
    [InlineData("{Organization|Tolo Harbour Union} struck. / {Organization|THU} won.", "Tolo Harbour Union, THU")]
    [InlineData("{Organization|Union of Harbour Workers} struck. / {Organization|UHW} won.", "Union of Harbour Workers, UHW")]
    [InlineData("{GeoPolitical|U.S.} voted. / {GeoPolitical|US} and {GeoPolitical|United States} and {GeoPolitical|America} agree.", "U.S., US, United States, America")]
    [InlineData("{Organization|ISIS} fled. / {Organization|Islamic State} and {Organization|Daesh} lost.", "ISIS, Islamic State, Daesh")]
    [InlineData("{Organization|House of Elders} met. / {Organization|House Budget Committee} met. / {Organization|House} voted.", "House of Elders, House")]
    [InlineData("{Organization|Government of Iraq} met. / {NominalOrganization|{Nationality|Iraqi} government} left.", "Government of Iraq, Iraqi government")]
    [InlineData("{Facility|Grand Hotel Tolo} burned. / {Facility|Grand Hotel} closed.", "Grand Hotel Tolo, Grand Hotel")]
    [InlineData("{Facility|Grand Hotel Tolo} burned. / The {NominalPlace|hotel} closed.", "Grand Hotel Tolo, hotel")]
    [InlineData("A {NominalOrganization|multinational coalition} met. / The {NominalOrganization|coalition} agreed.", "multinational coalition, coalition")]
    [InlineData("{Organization|Red Dawn} struck. / The {NominalOrganization|group} fled.", "Red Dawn, group")]
    [InlineData("{GeoPolitical|France} voted. / The {NominalPlace|country} is calm.", "France, country")]
    [InlineData("{GeoPolitical|Calvera} voted. / The {NominalPlace|city} is calm.", "Calvera, city")]
    [InlineData("{NominalOrganization|{GeoPolitical|U.S.} military} struck. / {NominalOrganization|{Nationality|American} military} won.", "U.S. military, American military")]
    [InlineData("{Person|President Anna Berg} spoke. / The {NominalPerson|president} left.", "President Anna Berg, president")]
    [InlineData("{Person|Zoë Núñez} spoke. / {Person|Zoe Nunez} left.", "Zoë Núñez, Zoe Nunez")]
    [InlineData("{Person|Ivo Brandtner} left. / {Person|Brandnter} came back.", "Ivo Brandtner, Brandnter")]
    [InlineData("{Organization|Iraqi Security Forces} came. / {NominalOrganization|{Nationality|Iraqi} forces} stayed.", "Iraqi Security Forces, Iraqi forces")]
    [InlineData("{GeoPolitical|Supreme Court of Calvera} met. / The {Organization|Supreme Court} ruled.", "Supreme Court of Calvera, Supreme Court")]
    [InlineData("{Facility|Grand Hotel Tolo} burned. / The {NominalPlace|hotel} closed. / It rained. / It rained. / This {NominalPlace|hotel} was old.", "Grand Hotel Tolo, hotel, hotel")]
    public void Mentions_of_one_entity_come_together(string text, string expected) => Assert.Contains(expected, Clusters(text));

    [Theory]
    [InlineData("{Person|Anna Berg} met {Person|Ivo Berg}.", "Anna Berg|Ivo Berg")]
    [InlineData("{Person|Mr. Berg} met {Person|Mrs. Holm}. / {Person|Mrs. Berg} left.", "Mrs. Berg")]
    [InlineData("{GeoPolitical|US} and {Nationality|American} and {NominalOrganization|{GeoPolitical|U.S.} forces}.", "American|U.S. forces")]
    [InlineData("{Person|Jordan} met {GeoPolitical|Jordan}.", "Jordan")]
    [InlineData("{Organization|Tolo Bank} and {Organization|Tolo Press} met. / {Organization|Tolo Bank Holding} left.", "Tolo Press")]
    [InlineData("{Nationality|French} {NominalPerson|troops} left {GeoPolitical|Calvera}. / The {NominalPlace|country} is calm.", "country")]
    [InlineData("{Person|Ivo Brandtner} met {Person|Ana Brandtler}. / {Person|Brandtker} left.", "Brandtker")]
    [InlineData("{Person|MV Ivo Brandt} sank. / {Person|Ivo Brandt} mourned.", "MV Ivo Brandt|Ivo Brandt")]
    [InlineData("A {NominalPerson|man} left. / The {NominalPerson|woman} stayed.", "man|woman")]
    public void Mentions_of_different_entities_stay_apart(string text, string alone) =>
        Assert.All(alone.Split('|'), name => Assert.Contains(name, Clusters(text)));

    [Fact]
    public void A_family_name_of_two_is_the_one_mentioned_last() =>
        Assert.Contains("Ivo Berg, Berg", Clusters("{Person|Anna Berg} left. / {Person|Ivo Berg} came. / {Person|Berg} spoke."));

    [Theory]
    [InlineData("{NominalOrganization|news agency} {Organization|Tolo Press} wrote.", "news agency, Tolo Press")]
    [InlineData("{Person|Anna Berg}, a {NominalPerson|chemist}, won.", "Anna Berg, chemist")]
    public void A_description_beside_a_name_is_the_name(string text, string expected) => Assert.Contains(expected, Clusters(text));

    [Theory]
    [InlineData("{Person|Anna Berg} met {Person|Ivo Holm}. / {Pronoun|She} left.", "Anna Berg, She")]
    [InlineData("{Person|Anna Berg} met {Person|Peter Holm}. / {Pronoun|He} left.", "Peter Holm, He")]
    [InlineData("{Organization|Red Dawn} met {Person|Peter Holm}. / {Pronoun|It} left.", "Red Dawn, It")]
    [InlineData("The {NominalOrganization|{GeoPolitical|U.S.} military} confirmed {Pronoun|its} part.", "U.S. military, its")]
    [InlineData("{NominalPerson|protesters} met {Person|Peter Holm}. / {Pronoun|They} left.", "protesters, They")]
    [InlineData("{Person|Peter Holm} left. / {Pronoun|He} slept. / {Pronoun|He} woke.", "Peter Holm, He, He")]
    public void A_pronoun_stands_for_what_fits_in_gender_and_number(string text, string expected) => Assert.Contains(expected, Clusters(text));

    [Theory]
    [InlineData("{Person|Anna Berg} left. / {Pronoun|He} stayed.", "He")]
    [InlineData("{Pronoun|I} left {GeoPolitical|Tolo}.", "I")]
    [InlineData("{Person|Peter Holm} left. / It rained. / It rained. / It rained. / It rained. / {Pronoun|He} stayed.", "He")]
    public void A_pronoun_without_a_fitting_antecedent_stays_open(string text, string alone) => Assert.Contains(alone, Clusters(text));

    [Fact]
    public void A_body_of_a_country_is_the_one_that_the_document_names()
    {
        var told = new Told("{Organization|Government of Iraq} met.", "The {NominalOrganization|current government} of {GeoPolitical|Iraq} left.").Arc(1, "Iraq", "nmod", "government");
        Assert.Contains("Government of Iraq, current government", told.Clusters);
    }

    [Fact]
    public void A_verb_has_two_different_arguments()
    {
        var told = new Told("{Person|Peter Holm} left.", "{Person|Ivan Brandt} saw {Pronoun|him}.").Arc(1, "Brandt", "nsubj", "saw").Arc(1, "him", "obj", "saw");
        Assert.Contains("Peter Holm, him", told.Clusters);
    }

    [Fact]
    public void A_relative_pronoun_is_the_noun_of_its_clause()
    {
        var told = new Told("{Person|Anna Berg} met the {NominalPerson|minister} {Pronoun|who} resigned.").Arc(0, "who", "nsubj", "resigned").Arc(0, "resigned", "acl:relcl", "minister");
        Assert.Contains("minister, who", told.Clusters);
    }

    [Fact]
    public void A_headlines_capitals_are_no_names()
    {
        var told = new Told("{Organization|Coalition} Bombs {Location|Northern Harbour} Over Weekend", "¶The {NominalOrganization|coalition} bombed the {NominalPlace|northern harbour}.");
        Assert.Contains("Coalition, coalition", told.Clusters);
        Assert.Contains("described: Organization coalition", told.Lines);
    }

    [Fact]
    public void Every_link_says_why()
    {
        var facts = new Told("{Person|Anna Berg} left.", "{Person|Berg} and {Pronoun|her} {NominalPerson|husband}.").Facts;
        var members = facts.Entities.Single(e => e.Name == "Anna Berg").Members;
        Assert.Equal(["name", "short name of Anna Berg"], members.Take(2).Select(m => m.Reason));
        Assert.Equal(3, members.Length);
        Assert.All(members, m => Assert.InRange(m.Confidence, 0.3, 1));
    }

    private static IEnumerable<string> Clusters(string text) => new Told(text.Split(" / ")).Clusters;
}
