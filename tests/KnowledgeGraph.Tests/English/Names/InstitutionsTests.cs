using KnowledgeGraph.English.Names;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.English.Names;

public class InstitutionsTests
{
    [Theory]
    [InlineData("U.S. military", true)]
    [InlineData("Syrian government", true)]
    [InlineData("Iraqi security forces", true)]
    [InlineData("Government of Iraq", true)]
    [InlineData("government of national unity", false)]
    [InlineData("military", false)]
    [InlineData("Syrian opposition fighters", false)]
    [InlineData("new government", false)]
    public void A_body_that_a_country_has_one_of_is_as_good_as_a_name(string words, bool expected) =>
        Assert.Equal(expected, Institutions.IsUnique(Assert.Single(new Told($"{{NominalOrganization|{words}}} met.").Mentions.All)));

    [Theory]
    [InlineData("Government of Iraq", "Iraqi government")]
    [InlineData("Parliament of Norway", "Norwegian parliament")]
    [InlineData("U.S. military", "American military")]
    public void A_body_is_one_by_the_country_and_by_its_people(string one, string other) => Assert.Equal(Institutions.KeyOf(one), Institutions.KeyOf(other));

    [Fact]
    public void A_well_known_organisation_is_one_though_a_sentence_takes_it_for_a_place() => Assert.Contains(
        "named: Organization ISIS", new Told("{GeoPolitical|Islamic State} fled.").Lines);

    [Theory]
    [InlineData("American military", "U.S. military")]
    [InlineData("US military", "U.S. military")]
    [InlineData("French army", "French army")]
    public void American_bodies_have_one_name(string phrase, string name) => Assert.Equal(name, Institutions.NameOf(phrase));

    [Theory]
    [InlineData("US", MentionType.GeoPolitical, "United States")]
    [InlineData("Britain", MentionType.GeoPolitical, "United Kingdom")]
    [InlineData("Daesh", MentionType.Organization, "ISIS")]
    [InlineData("the U.N.", MentionType.Organization, "United Nations")]
    [InlineData("IS", MentionType.GeoPolitical, null)]
    [InlineData("America", MentionType.Person, null)]
    [InlineData("Harbour Union", MentionType.Organization, null)]
    public void Everybody_knows_some_names(string name, MentionType type, string? known) => Assert.Equal(known, KnownNames.CanonicalOf(name, type));
}
