using KnowledgeGraph.English.Places;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Tests.English.Places;

public sealed class GazetteerTests
{
    private static Gazetteer Gazetteer => Gazetteer.Default;

    [Theory]
    [InlineData("Syria", "SY")]
    [InlineData("Syrian Arab Republic", "SY")]
    [InlineData("U.S.", "US")]
    [InlineData("US", "US")]
    [InlineData("USA", "US")]
    [InlineData("U.S.A.", "US")]
    [InlineData("the U.S.", "US")]
    [InlineData("United States of America", "US")]
    [InlineData("the United States", "US")]
    [InlineData("America", "US")]
    [InlineData("U.K.", "GB")]
    [InlineData("UK", "GB")]
    [InlineData("Britain", "GB")]
    [InlineData("Great Britain", "GB")]
    [InlineData("UAE", "AE")]
    [InlineData("DRC", "CD")]
    [InlineData("Democratic Republic of Congo", "CD")]
    [InlineData("Republic of the Congo", "CG")]
    [InlineData("South Korea", "KR")]
    [InlineData("North Korea", "KP")]
    [InlineData("DPRK", "KP")]
    [InlineData("the Holy See", "VA")]
    [InlineData("Vatican", "VA")]
    [InlineData("Turkey", "TR")]
    [InlineData("Burma", "MM")]
    [InlineData("Czech Republic", "CZ")]
    [InlineData("Ivory Coast", "CI")]
    [InlineData("Cote d'Ivoire", "CI")]
    [InlineData("East Timor", "TL")]
    [InlineData("Swaziland", "SZ")]
    [InlineData("Guinea-Bissau", "GW")]
    [InlineData("Guinea", "GN")]
    [InlineData("Niger", "NE")]
    [InlineData("Nigeria", "NG")]
    [InlineData("iran", "IR")]
    [InlineData("Georgia", "GE")]
    [InlineData("Palestine", "PS")]
    [InlineData("Kosovo", "XK")]
    public void A_country_is_known_by_its_names_and_abbreviations(string name, string code) => Assert.Equal(code, Gazetteer.Country(name)?.CountryCode);

    [Theory]
    [InlineData("us")]
    [InlineData("it")]
    [InlineData("IN")]
    [InlineData("Kurdistan")]
    [InlineData("Congo")]
    [InlineData("Texas")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Atlantis")]
    public void What_is_no_country_or_more_than_one_has_no_answer(string name) => Assert.Null(Gazetteer.Country(name));

    [Theory]
    [InlineData("American", "US")]
    [InlineData("Americans", "US")]
    [InlineData("British", "GB")]
    [InlineData("Briton", "GB")]
    [InlineData("Britons", "GB")]
    [InlineData("Frenchman", "FR")]
    [InlineData("Frenchwomen", "FR")]
    [InlineData("Spaniards", "ES")]
    [InlineData("Dutch", "NL")]
    [InlineData("Swede", "SE")]
    [InlineData("Danes", "DK")]
    [InlineData("Iraqis", "IQ")]
    [InlineData("Afghans", "AF")]
    [InlineData("Filipino", "PH")]
    [InlineData("Nigerien", "NE")]
    [InlineData("Nigerian", "NG")]
    [InlineData("New Zealander", "NZ")]
    [InlineData("South Koreans", "KR")]
    [InlineData("Saudi", "SA")]
    [InlineData("Palestinians", "PS")]
    [InlineData("Indian", "IN")]
    [InlineData("Norwegian", "NO")]
    public void A_nationality_word_leads_to_its_country(string word, string code) => Assert.Equal(code, Gazetteer.DemonymOf(word)?.CountryCode);

    [Theory]
    [InlineData("Kurdish")]
    [InlineData("Arab")]
    [InlineData("European")]
    [InlineData("Congolese")]
    [InlineData("Dominican")]
    [InlineData("Korean")]
    [InlineData("Syria")]
    [InlineData("")]
    public void A_word_of_no_country_or_of_several_leads_nowhere(string word) => Assert.Null(Gazetteer.DemonymOf(word));

    [Theory]
    [InlineData("Al-Hasakah")]
    [InlineData("al Hasakah")]
    [InlineData("Hasakah")]
    [InlineData("Hasakeh")]
    [InlineData("Hasaka")]
    [InlineData("al-Hasaka")]
    public void Transcriptions_of_one_name_find_the_same_city(string name) =>
        Assert.Contains(Gazetteer.Find(name), e => e is { Type: PlaceType.City, CountryCode: "SY" } && e.Name.EndsWith("asakah", StringComparison.Ordinal));

    [Theory]
    [InlineData("Deir ez-Zor", "SY")]
    [InlineData("Dayr az Zawr", "SY")]
    [InlineData("Deir al-Zour", "SY")]
    [InlineData("Raqqa", "SY")]
    [InlineData("ar-Raqqah", "SY")]
    [InlineData("Kobani", "SY")]
    [InlineData("Fallujah", "IQ")]
    [InlineData("Falluja", "IQ")]
    [InlineData("Kiev", "UA")]
    [InlineData("Sana'a", "YE")]
    [InlineData("Sana’a", "YE")]
    [InlineData("ST. PETERSBURG", "RU")]
    [InlineData("Ho Chi Minh City", "VN")]
    [InlineData("Gaza Strip", "PS")]
    [InlineData("West Bank", "PS")]
    [InlineData("L.A.", "US")]
    public void A_place_is_found_under_the_spellings_of_news(string name, string code) => Assert.Contains(Gazetteer.Find(name), e => e.CountryCode == code);

    [Fact]
    public void Countries_have_coordinates_and_cities_have_none()
    {
        Assert.Equal((35.0, 38.0), (Gazetteer.Country("Syria")?.Latitude, Gazetteer.Country("Syria")?.Longitude));
        Assert.All(Gazetteer.Find("Cambridge"), e => Assert.Null(e.Latitude));
    }

    [Fact]
    public void El_Salvador_and_Salvador_are_two_places()
    {
        Assert.Equal("SV", Gazetteer.Country("El Salvador")?.CountryCode);
        Assert.Null(Gazetteer.Country("Salvador"));
        Assert.Contains(Gazetteer.Find("Salvador"), e => e.CountryCode == "BR");
    }

    [Fact]
    public void The_country_of_a_code_is_found() => Assert.Equal("Türkiye", Gazetteer.CountryOf("TR")?.Name);
}
