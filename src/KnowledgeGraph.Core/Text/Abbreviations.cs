using System.Collections.Frozen;

namespace KnowledgeGraph.Text;

/// <summary>Words that keep their full stop.</summary>
internal static class Abbreviations
{
    private const int Longest = 7;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known =
        ("mr. mrs. ms. dr. prof. gen. lt. col. maj. sgt. capt. cpl. cmdr. adm. brig. sen. rep. reps. sens. gov. pres. rev. hon. st. jr. sr. inc. "
        + "corp. co. ltd. bros. vs. etc. no. nos. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. wed. thu. fri. sat. sun. "
        + "a.m. p.m. i.e. e.g. cf. al. approx. est. ave. blvd. rd. mt. ft. dept. univ. assn. bldg. pvt. pfc. spc. supt. insp. det. atty. ala. "
        + "ariz. ark. calif. colo. conn. fla. ga. ill. ind. kan. ky. la. mass. md. mich. minn. miss. mo. mont. neb. nev. okla. ore. pa. tenn. "
        + "tex. va. vt. wash. wis. wyo.").Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="word"/>, full stop included, is a known abbreviation, whatever its case.</summary>
    internal static bool Contains(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest) return false;
        Span<char> lower = stackalloc char[Longest];
        for (var i = 0; i < word.Length; i++) lower[i] = word[i] == '\u212A' ? 'k' : char.ToLowerInvariant(word[i]);
        return Known.Contains(lower[..word.Length]);
    }
}
