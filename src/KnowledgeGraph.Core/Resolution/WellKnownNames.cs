using System.Collections.Frozen;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Resolution;

/// <summary>Names that everybody knows to be one: organisations by acronym, countries by short form.</summary>
public static class WellKnownNames
{
    private static readonly FrozenDictionary<string, string> Organizations = Table("""
        ISIS = Islamic State, Islamic State group, Islamic State of Iraq and Syria, Islamic State of Iraq and the Levant, Islamic State in Iraq and the Levant, ISIL, Daesh, Da'esh, IS, ISIS group, Islamic State of Iraq and al-Sham
        United Nations = UN, U.N., United Nations Organization
        European Union = EU, E.U.
        NATO = North Atlantic Treaty Organization, North Atlantic Treaty Organisation
        African Union = AU
        World Health Organization = WHO, World Health Organisation
        International Atomic Energy Agency = IAEA
        Pentagon = U.S. Department of Defense, US Department of Defense, Department of Defense, Defense Department, U.S. Defense Department, DoD
        Al-Qaeda = al Qaida, al-Qaida, al Qaeda, al-Qa'ida
        Taliban = Taleban
        Hezbollah = Hizbollah, Hizbullah, Hizballah
        Federal Bureau of Investigation = FBI, F.B.I.
        Central Intelligence Agency = CIA, C.I.A.
        Associated Press = AP, The Associated Press
        Agence France-Presse = AFP
        International Monetary Fund = IMF
        """);

    private static readonly FrozenDictionary<string, string> Countries = Table("""
        United States = U.S., US, U.S.A., USA, America, United States of America, the States
        United Kingdom = U.K., UK, Britain, Great Britain, United Kingdom of Great Britain and Northern Ireland
        United Arab Emirates = UAE, U.A.E.
        Democratic Republic of the Congo = DRC, DR Congo, Democratic Republic of Congo
        North Korea = DPRK, Democratic People's Republic of Korea
        South Korea = Republic of Korea
        Myanmar = Burma
        Russia = Russian Federation
        China = People's Republic of China, PRC
        Ivory Coast = Cote d'Ivoire, Côte d'Ivoire
        Czech Republic = Czechia
        Syria = Syrian Arab Republic
        Iran = Islamic Republic of Iran
        """);

    /// <summary>The name under which everybody knows an organisation.</summary>
    /// <param name="name">Any of its names.</param>
    /// <returns>Null where the table does not have it.</returns>
    public static string? OrganizationOf(string name) => Organizations.GetValueOrDefault(NameKey.Of(name));

    /// <summary>The name under which everybody knows a country.</summary>
    /// <param name="name">Any of its names.</param>
    /// <returns>Null where the table does not have it.</returns>
    public static string? CountryOf(string name) => Countries.GetValueOrDefault(NameKey.Of(name));

    /// <summary>The name under which everybody knows an entity of a kind.</summary>
    /// <param name="kind">What it is: countries are places.</param>
    /// <param name="nameKey">The <see cref="NameKey"/> of any of its names.</param>
    /// <returns>Null where no table has it.</returns>
    internal static string? Of(EntityKind kind, string nameKey) => kind switch
    {
        EntityKind.Organization => Organizations.GetValueOrDefault(nameKey),
        EntityKind.Place => Countries.GetValueOrDefault(nameKey),
        _ => null,
    };

    private static FrozenDictionary<string, string> Table(string lines) =>
        lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split(" = "))
            .SelectMany(line => line[1].Split(", ").Append(line[0]).Select(alias => (Key: NameKey.Of(alias), Name: line[0])))
            .DistinctBy(p => p.Key)
            .ToFrozenDictionary(p => p.Key, p => p.Name, StringComparer.Ordinal);
}
