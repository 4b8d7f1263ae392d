using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Core.Resolution;

/// <summary>Documents of one or two sentences, for resolving over several of them. Names must stand by themselves in the text.</summary>
internal static class News
{
    /// <summary>"NAME spoke with Ilse Maren in Velin .": Ilse Maren and Velin are what two such reports have in common.</summary>
    public static Contribution Here(EntityKind kind, string name, string? role = null, params string[] aliases) =>
        Report($"{name} {string.Concat(aliases.Select(a => $", {a} , "))}spoke with Ilse Maren in Velin .", kind, name, ["Ilse Maren"], ["Velin"], role, aliases);

    /// <summary>"NAME spoke with Otto Kern in Dorran .": nothing in common with the other report.</summary>
    public static Contribution There(EntityKind kind, string name, string? role = null, params string[] aliases) =>
        Report($"{name} {string.Concat(aliases.Select(a => $", {a} , "))}spoke with Otto Kern in Dorran .", kind, name, ["Otto Kern"], ["Dorran"], role, aliases);

    /// <summary>Another text that says the same as <see cref="Here"/>.</summary>
    public static Contribution HereAgain(EntityKind kind, string name, string? role = null, params string[] aliases) =>
        Report($"On Monday {name} {string.Concat(aliases.Select(a => $", {a} , "))}wrote to Ilse Maren in Velin .", kind, name, ["Ilse Maren"], ["Velin"], role, aliases);

    /// <summary>A place in a country.</summary>
    public static Contribution Place(string name, string about, PlaceDetail place) =>
        Some.Contribution(Some.Facts($"{about} came to {name} .", about + ".txt").Entity(EntityKind.Person, about).Entity(EntityKind.Place, name, place).Build());

    /// <summary>Somebody who takes part in an event of a year.</summary>
    public static Contribution Event(EntityKind kind, string name, string about, int year) =>
        Some.Contribution(Some.Facts($"{name} met {about} then .", about + ".txt").Entity(kind, name).Entity(EntityKind.Person, about)
            .Event("MEET", "met", name, about, time: new TimeInterval(new(year, 5, 1), new(year, 5, 2), TimeGranularity.Day, "then")).Build());

    /// <summary>Somebody who leads a country.</summary>
    public static Contribution Leader(string name, string country, string code, string about) =>
        Some.Contribution(Some.Facts($"{name} of {country} received {about} .", about + ".txt").Entity(EntityKind.Person, name).Entity(EntityKind.Place, country, new PlaceDetail(PlaceType.Country, code))
            .Entity(EntityKind.Person, about).Relation(name, "LEADS", country).Build());

    private static Contribution Report(string text, EntityKind kind, string name, string[] persons, string[] places, string? role, string[] aliases)
    {
        var facts = Some.Facts(text, null).Entity(kind, name, aliases);
        foreach (var person in persons) facts.Entity(EntityKind.Person, person);
        foreach (var place in places) facts.Entity(EntityKind.Place, place, new PlaceDetail(PlaceType.Other));
        if (role is not null) facts.Role(name, role);
        return Some.Contribution(facts.Build());
    }
}
