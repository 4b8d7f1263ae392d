using System.Collections.Frozen;

namespace KnowledgeGraph.English.Titles;

/// <summary>Words before a person's name that are not part of it, and what they say of the person.</summary>
internal static class PersonTitles
{
    private static readonly FrozenDictionary<string, Gender> Known = new (Gender Gender, string Words)[]
    {
        (Gender.Male, "mr mister sir lord king prince sheikh sheik baron duke father pope"),
        (Gender.Female, "mrs ms miss madam madame lady dame queen princess baroness duchess sister"),
        (Gender.Unknown, """
            dr doctor prof professor president vice prime minister premier chancellor secretary senator sen representative rep congressman congresswoman governor gov
            mayor ambassador judge justice attorney general gen lieutenant lt rear colonel col major maj captain capt sergeant sgt corporal cpl commander cmdr admiral adm
            brigadier brig marshal private pvt spokesman spokeswoman spokesperson chief chairman chairwoman chair director deputy foreign defense defence interior
            finance justice first acting former ex rev reverend bishop archbishop cardinal imam mullah ayatollah rabbi detective inspector officer constable
            sheriff king's crown speaker leader coach mp hon rt right honourable honorable sgt. staff army air force navy retired us u.s uk
            """),
    }.SelectMany(g => g.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => (Word: w, g.Gender)))
        .DistinctBy(p => p.Word).ToFrozenDictionary(p => p.Word, p => p.Gender, StringComparer.Ordinal);

    /// <summary>First words of ranks ("Wing Commander", "Petty Officer"); alone they are given names or common words.</summary>
    private static readonly FrozenSet<string> RankOpenings = FrozenSet.Create(StringComparer.Ordinal, "wing", "squadron", "flight", "petty", "warrant");

    /// <summary>The name without the title words before it; unchanged where nothing else would be left.</summary>
    public static string Strip(string name)
    {
        var words = name.Split(' ');
        var first = 0;
        while (first < words.Length - 1 && IsTitle(words, first)) first++;
        return first == 0 ? name : string.Join(' ', words[first..]);
    }

    /// <summary>What the first word says of the person's gender.</summary>
    public static Gender GenderOf(string word) => Known.GetValueOrDefault(Bare(word), Gender.Unknown);

    /// <summary>Whether the word at an index is a title; the opening of a rank is one only where the rest of the rank and a name follow.</summary>
    private static bool IsTitle(string[] words, int index)
    {
        var word = Bare(words[index]);
        return Known.ContainsKey(word) || (RankOpenings.Contains(word) && index < words.Length - 2 && Known.ContainsKey(Bare(words[index + 1])));
    }

    private static string Bare(string word) => word.TrimEnd('.', ',').ToLowerInvariant();
}
