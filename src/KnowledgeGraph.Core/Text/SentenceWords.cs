using System.Collections.Frozen;

namespace KnowledgeGraph.Text;

/// <summary>The words that decide whether a full stop ends a sentence.</summary>
internal static class SentenceWords
{
    private const int LongestStop = 24;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Titles = Set(
        "mr mrs ms dr drs prof gen lt col maj sgt capt cpl cmdr cdr adm brig sen rep reps sens gov govs pres rev hon st mt ft pvt pfc spc supt "
        + "insp det atty messrs mme amb ens vs cf i.e e.g");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Numberings =
        Set("no nos jan feb mar apr jun jul aug sep sept oct nov dec approx est art fig vol pp");

    /// <summary>Abbreviations that are one also in small letters; all others are words when written small ("ill.", "mass.", "sun.").</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Small =
        Set("vs etc i.e e.g cf al approx est a.m p.m no nos inc ltd dept univ pp");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Starters = Set(
        "The A An He She It They We I You This That These Those There In On At By For From After Before But And Or If When While As With His "
        + "Her Its Their Our My Some Many Most All Both Each No Not However Meanwhile Earlier Later Last According Since Although Though Also "
        + "Another Other Such Then Now Still Yet So What Who How Why Where During Despite Separately Instead Among Until Once Because Nearly "
        + "About More Asked Following");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BehindClock = Set(
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun January February March April May June July August "
        + "September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec EST EDT CST CDT MST MDT PST PDT ET CT PT GMT UTC "
        + "BST CET CEST IST Eastern Central Pacific Mountain Greenwich Moscow");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Speech =
        Set("said says asked asks told tells wrote writes added adds replied replies shouted cried exclaimed wondered demanded continued tweeted yelled");

    /// <summary>What the word, given without its full stop, says about the stop behind it.</summary>
    internal static StopKind KindOf(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > LongestStop) return StopKind.Plain;
        if (word.Length == 1) return char.IsUpper(word[0]) ? StopKind.Initial : StopKind.Plain;
        Span<char> lower = stackalloc char[LongestStop + 1];
        word.ToLowerInvariant(lower);
        lower[word.Length] = '.';
        var key = lower[..word.Length];
        if (!char.IsUpper(word[0]) && !Small.Contains(key)) return IsPointed(word) ? StopKind.Shortened : StopKind.Plain;
        if (key is "a.m" or "p.m") return StopKind.Clock;
        if (Titles.Contains(key)) return StopKind.Title;
        if (Numberings.Contains(key)) return StopKind.Numbering;
        if (IsPointed(word) || Abbreviations.Contains(lower[..(word.Length + 1)])) return StopKind.Shortened;
        var hyphen = word.LastIndexOf('-');
        return hyphen > 0 ? KindOf(word[(hyphen + 1)..]) is StopKind.Title ? StopKind.Title : StopKind.Plain : StopKind.Plain;
    }

    /// <summary>Whether a sentence may well begin with this word, and a name hardly.</summary>
    internal static bool IsStarter(ReadOnlySpan<char> word) => Starters.Contains(word);

    /// <summary>Whether the word goes on with a time of day ("9 a.m. Monday").</summary>
    internal static bool FollowsClock(ReadOnlySpan<char> word) => BehindClock.Contains(word);

    /// <summary>Whether the word is a verb of speaking in the form that follows a quotation.</summary>
    internal static bool IsSpeech(ReadOnlySpan<char> word) => Speech.Contains(word);

    /// <summary>Letters with points between them: "U.S", "Ph.D".</summary>
    private static bool IsPointed(ReadOnlySpan<char> word)
    {
        var point = word.IndexOf('.');
        if (point is < 1 or > 2) return false;
        var run = 0;
        foreach (var c in word)
        {
            if (c == '.') run = 0;
            else if (!char.IsLetter(c) || ++run > 2) return false;
        }

        return run > 0;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
