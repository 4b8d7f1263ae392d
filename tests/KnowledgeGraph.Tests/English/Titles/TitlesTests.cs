using KnowledgeGraph.English.Titles;

namespace KnowledgeGraph.Tests.English.Titles;

public class TitlesTests
{
    [Theory]
    [InlineData("Prime Minister Anna Berg", "Anna Berg")]
    [InlineData("Lt. Col. Ivo Brandt", "Ivo Brandt")]
    [InlineData("Anna Berg", "Anna Berg")]
    [InlineData("King", "King")]
    [InlineData("Wing Commander Ivo Brandt", "Ivo Brandt")]
    [InlineData("Chief Petty Officer Anna Berg", "Anna Berg")]
    [InlineData("Wing Sato", "Wing Sato")]
    [InlineData("Dr. Wing Sato", "Wing Sato")]
    public void Titles_are_no_part_of_a_name(string name, string bare) => Assert.Equal(bare, PersonTitles.Strip(name));

    [Theory]
    [InlineData("Mr.", "Male")]
    [InlineData("Mrs", "Female")]
    [InlineData("Dr.", "Unknown")]
    [InlineData("Berg", "Unknown")]
    public void Some_titles_say_the_gender(string title, string gender) => Assert.Equal(gender, PersonTitles.GenderOf(title).ToString());

    [Theory]
    [InlineData("Anna", "Female")]
    [InlineData("PETER", "Male")]
    [InlineData("Robin-Noor", "Unknown")]
    public void Frequent_given_names_say_the_gender(string name, string gender) => Assert.Equal(gender, GivenNames.GenderOf(name).ToString());

    [Theory]
    [InlineData("spokeswoman", "Female")]
    [InlineData("father", "Male")]
    [InlineData("teacher", "Unknown")]
    public void Some_nouns_say_the_gender(string noun, string gender) => Assert.Equal(gender, PersonNouns.GenderOf(noun).ToString());

    [Theory]
    [InlineData("President", true)]
    [InlineData("Australian Prime Minister", true)]
    [InlineData("mayor", true)]
    [InlineData("Foreign Minister", false)]
    [InlineData("Deputy Director", false)]
    [InlineData("former president", false)]
    [InlineData("spokesperson", false)]
    public void Heads_lead_and_deputies_do_not(string role, bool leads) => Assert.Equal(leads, LeaderTitles.Leads(role));
}
