using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Core.Resolution;

/// <summary>What keeps two names apart, and what makes two entities of one name.</summary>
public sealed class ContradictionTests
{
    private static readonly PlaceDetail InSyria = new(PlaceType.City, "SY", 34.55, 38.28), InTexas = new(PlaceType.City, "US", 31.76, -95.63), InIllinois = new(PlaceType.City, "US", 39.0, -87.6);

    [Fact]
    public void Entities_of_two_kinds_are_never_one()
    {
        var graph = EntityGraph.From([News.Here(EntityKind.Person, "Orlik Steel"), News.HereAgain(EntityKind.Organization, "Orlik Steel Ltd.")]);
        Assert.Empty(graph.Resolution.Merges);
    }

    [Fact]
    public void Two_who_stand_side_by_side_in_a_document_are_not_one()
    {
        var both = Some.Meeting("Ana Ruiz", "Ruiz");
        Assert.Empty(EntityGraph.From([News.Here(EntityKind.Person, "Ana Ruiz"), News.HereAgain(EntityKind.Person, "Ruiz"), both]).Resolution.Merges);
    }

    [Fact]
    public void Other_spellings_of_a_place_are_not_one_across_countries()
    {
        Assert.Single(EntityGraph.From([News.Place("al-Tadmur", "Ana Ruiz", InSyria), News.Place("El Tadmur", "Otto Kern", InSyria)]).Resolution.Merges);
        Assert.Empty(EntityGraph.From([News.Place("al-Tadmur", "Ana Ruiz", InSyria), News.Place("El Tadmur", "Otto Kern", InTexas)]).Resolution.Merges);
    }

    [Fact]
    public void Forms_of_a_name_are_not_one_across_a_hundred_years()
    {
        Contribution[] near = [News.Event(EntityKind.Organization, "al-Sahrat", "Ana Ruiz", 2019), News.Event(EntityKind.Organization, "El Sahrat", "Otto Kern", 2025)];
        Contribution[] far = [News.Event(EntityKind.Organization, "al-Sahrat", "Ana Ruiz", 1914), News.Event(EntityKind.Organization, "El Sahrat", "Otto Kern", 2025)];
        Assert.Single(EntityGraph.From(near).Resolution.Merges);
        Assert.Empty(EntityGraph.From(far).Resolution.Merges);
    }

    [Fact]
    public void Leaders_of_two_countries_are_two()
    {
        var graph = EntityGraph.From([News.Leader("President Ana Ruiz", "Sevran", "SV", "Ilse Maren"), News.Leader("Ana Ruiz", "Dorria", "DO", "Otto Kern")]);
        Assert.Empty(graph.Resolution.Merges);
    }

    [Fact]
    public void One_name_for_places_in_two_countries_is_two_places()
    {
        var graph = EntityGraph.From([News.Place("Palmyra", "Ana Ruiz", InSyria), News.Place("Palmyra", "Otto Kern", InSyria), News.Place("Palmyra", "Ilse Maren", InTexas)]);
        Assert.Equal([2, 1], graph.FindEntities("Palmyra").Select(e => e.DocumentCount));
        var split = Assert.Single(graph.Resolution.Splits);
        Assert.Equal("places that lie apart: SY, US", split.Reason);
        Assert.Equal(["country SY", "country US"], split.Parts.SelectMany(p => p.Marks));
        Assert.Equal(EntityId.OfNamed(EntityKind.Place, "Palmyra"), split.Parts[0].Id);
        Assert.Equal(["SY", "US"], graph.FindEntities("Palmyra").Select(e => e.Place?.CountryCode));
    }

    [Fact]
    public void One_name_for_two_places_of_a_country_is_two_places()
    {
        var graph = EntityGraph.From([News.Place("Palestine", "Ana Ruiz", InTexas), News.Place("Palestine", "Otto Kern", InIllinois)]);
        Assert.Equal(2, graph.FindEntities("Palestine").Length);
    }

    [Fact]
    public void A_place_on_a_disputed_border_is_one_place_with_two_codes()
    {
        var graph = EntityGraph.From([News.Place("Velin", "Ana Ruiz", InSyria), News.Place("Velin", "Otto Kern", InSyria with { CountryCode = "IQ" })]);
        Assert.Single(graph.FindEntities("Velin"));
    }

    [Fact]
    public void A_document_that_does_not_know_the_country_means_the_place_that_it_tells_of_with_the_same_people()
    {
        var open = Some.Contribution(Some.Facts("Later Ilse Maren left Palmyra .").Entity(EntityKind.Person, "Ilse Maren").Entity(EntityKind.Place, "Palmyra").Build());
        var graph = EntityGraph.From([News.Place("Palmyra", "Ana Ruiz", InSyria), News.Place("Palmyra", "Otto Kern", InSyria), News.Place("Palmyra", "Ilse Maren", InTexas), open]);
        Assert.Equal("US", graph.Mentions.Single(m => m.Document.Id == open.Document.Id && m.Edge.Text == "Palmyra").Entity.Place?.CountryCode);
    }

    [Fact]
    public void A_footballer_and_a_minister_of_one_name_are_two_where_nobody_knows_both()
    {
        var graph = EntityGraph.From([News.Here(EntityKind.Person, "Ana Ruiz", "footballer"), News.There(EntityKind.Person, "Ana Ruiz", "finance minister")]);
        Assert.Equal(2, graph.FindEntities("Ana Ruiz").Length);
        Assert.Equal("persons of different walks of life: sport, state", Assert.Single(graph.Resolution.Splits).Reason);
    }

    [Fact]
    public void A_footballer_who_became_minister_is_one_where_a_document_says_both_or_somebody_knows_both()
    {
        Contribution[] apart = [News.Here(EntityKind.Person, "Ana Ruiz", "footballer"), News.There(EntityKind.Person, "Ana Ruiz", "finance minister")];
        Assert.Single(EntityGraph.From([.. apart, News.HereAgain(EntityKind.Person, "Ana Ruiz", "minister and former footballer")]).FindEntities("Ana Ruiz"));
        Assert.Single(EntityGraph.From([apart[0], News.HereAgain(EntityKind.Person, "Ana Ruiz", "finance minister")]).FindEntities("Ana Ruiz"));
    }

    [Fact]
    public void One_name_in_two_centuries_is_two_persons()
    {
        var graph = EntityGraph.From([News.Event(EntityKind.Person, "Franz Adler", "Otto Kern", 1914), News.Event(EntityKind.Person, "Franz Adler", "Ilse Maren", 2025)]);
        Assert.Equal("events that are too far apart: 1914, 2025", Assert.Single(graph.Resolution.Splits).Reason);
        Assert.Equal(2, graph.FindEntities("Franz Adler").Length);
    }

    [Fact]
    public void Leaders_of_two_countries_of_one_name_are_two_persons()
    {
        var graph = EntityGraph.From([News.Leader("Ana Ruiz", "Sevran", "SV", "Ilse Maren"), News.Leader("Ana Ruiz", "Dorria", "DO", "Otto Kern")]);
        Assert.Equal("leaders of different countries: Dorria, Sevran", Assert.Single(graph.Resolution.Splits).Reason);
    }

    [Fact]
    public void A_body_of_one_name_stays_one_over_any_time()
    {
        var graph = EntityGraph.From([News.Event(EntityKind.Organization, "Velin Cross", "Otto Kern", 1914), News.Event(EntityKind.Organization, "Velin Cross", "Ilse Maren", 2025)]);
        Assert.Single(graph.FindEntities("Velin Cross"));
    }
}
