using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Core.Resolution;

/// <summary>Two stretches of news as several papers tell them.</summary>
public sealed class NewsSituationTests
{
    private static readonly PlaceDetail Port = new(PlaceType.City, "SV", 44.1, 12.4), OtherPort = new(PlaceType.City, "DO", 12.2, -70.1), Country = new(PlaceType.Country, "SV");

    /// <summary>A raid, told by an agency, by a paper with other spellings, by a short note, and by a paper of another country.</summary>
    private static readonly Contribution[] Raid =
    [
        Some.Contribution(Some.Facts("""
            Fighters of the Sevran Liberation Army raided the port of Marsala on Friday .
            President Joseph Kestrel of Sevran called Ilse Maren after the raid .
            The Defence Ministry blamed Muhammad al-Darwish for the raid .
            """, "agency.txt")
            .Entity(EntityKind.Organization, "Sevran Liberation Army").Entity(EntityKind.Place, "Marsala", Port).Entity(EntityKind.Person, "Joseph Kestrel").Role("Joseph Kestrel", "President")
            .Entity(EntityKind.Place, "Sevran", Country).Entity(EntityKind.Person, "Ilse Maren").Entity(EntityKind.Organization, "Defence Ministry").Entity(EntityKind.Person, "Muhammad al-Darwish")
            .Event("ATTACK", "raided", "Sevran Liberation Army", "Marsala").Relation("Joseph Kestrel", "LEADS", "Sevran").Build()),
        Some.Contribution(Some.Facts("""
            The SLA said it had raided Marsala because of Ilse Maren .
            Kestrel told Ilse Maren that he would answer .
            The Defense Ministry looked for Mohammed el Darwish in Marsala .
            """, "paper.txt")
            .Entity(EntityKind.Organization, "SLA").Entity(EntityKind.Place, "Marsala", Port).Entity(EntityKind.Person, "Ilse Maren").Entity(EntityKind.Person, "Kestrel")
            .Entity(EntityKind.Organization, "Defense Ministry").Entity(EntityKind.Person, "Mohammed el Darwish").Event("ATTACK", "raided", "SLA", "Marsala").Build()),
        Some.Contribution(Some.Facts("""
            Muhammad al-Darwish was seen near Marsala with the Defense Ministry .
            """, "note.txt")
            .Entity(EntityKind.Person, "Muhammad al-Darwish").Entity(EntityKind.Place, "Marsala", Port).Entity(EntityKind.Organization, "Defense Ministry").Build()),
        Some.Contribution(Some.Facts("""
            Ships left Marsala for the regatta , said the harbour master Berta Ode .
            """, "regatta.txt")
            .Entity(EntityKind.Place, "Marsala", OtherPort).Entity(EntityKind.Person, "Berta Ode").Build()),
    ];

    /// <summary>An election and a football season in which people share names.</summary>
    private static readonly Contribution[] Election =
    [
        Some.Contribution(Some.Facts("""
            Finance minister Ana Ruiz promised lower taxes in Dorran .
            Her rival Paul Orlov Sr. answered in Dorran .
            """, "taxes.txt").Entity(EntityKind.Person, "Ana Ruiz").Role("Ana Ruiz", "Finance minister").Entity(EntityKind.Place, "Dorran").Entity(EntityKind.Person, "Paul Orlov Sr.").Build()),
        Some.Contribution(Some.Facts("""
            Striker Ana Ruiz scored twice against Velin Rovers .
            """, "match.txt").Entity(EntityKind.Person, "Ana Ruiz").Role("Ana Ruiz", "Striker").Entity(EntityKind.Organization, "Velin Rovers").Build()),
        Some.Contribution(Some.Facts("""
            Ruiz won the vote in Dorran , and Paul Orlov Jr. wept in Dorran .
            """, "vote.txt").Entity(EntityKind.Person, "Ruiz").Entity(EntityKind.Place, "Dorran").Entity(EntityKind.Person, "Paul Orlov Jr.").Build()),
    ];

    [Fact]
    public void A_raid_that_four_papers_tell_of_has_one_attacker_one_president_and_two_ports()
    {
        var graph = EntityGraph.From(Raid);
        var attack = Assert.Single(graph.Relations.OfType("ATTACKED"));
        Assert.Equal(("Sevran Liberation Army", "SV", 2), (attack.Subject.Name, attack.Object.Place?.CountryCode, attack.Evidence.Length));
        Assert.Equal(("Joseph Kestrel", 2), Named(graph, "Kestrel"));
        Assert.Equal(("Muhammad al-Darwish", 3), Named(graph, "Mohammed el Darwish"));
        Assert.Equal(("Defense Ministry", 3), Named(graph, "Defence Ministry"));
        Assert.Equal(2, graph.FindEntities("Marsala").Length);
        Assert.Equal(["SLA", "Defence Ministry", "Kestrel", "Mohammed el Darwish"], graph.Resolution.Merges.Select(m => m.AbsorbedName).OrderBy(n => "SDKM".IndexOf(n[0], StringComparison.Ordinal)));
        Assert.All(graph.Resolution.Merges, m => Assert.NotEmpty(m.Reason));
    }

    [Fact]
    public void An_election_and_a_match_keep_people_of_one_name_apart()
    {
        var graph = EntityGraph.From(Election);
        Assert.Equal(2, graph.FindEntities("Ana Ruiz").Length);
        Assert.Single(graph.FindEntities("Paul Orlov Sr."));
        Assert.NotEqual(graph.FindEntities("Paul Orlov Sr.").Single(), graph.FindEntities("Paul Orlov Jr.").Single());
        Assert.Empty(graph.Resolution.Merges);
    }

    private static (string, int) Named(EntityGraph graph, string name) => graph.FindEntities(name).Single() is var entity ? (entity.Name, entity.DocumentCount) : default;
}
