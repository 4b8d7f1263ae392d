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
            mayor ambassador judge justice attorney general gen lieutenant lt rear wing squadron flight petty warrant colonel col major maj captain capt sergeant sgt corporal cpl commander cmdr admiral adm
            brigadier brig marshal private pvt spokesman spokeswoman spokesperson chief chairman chairwoman chair director deputy foreign defense defence interior
            finance justice first acting former ex rev reverend bishop archbishop cardinal imam mullah ayatollah rabbi detective inspector officer constable
            sheriff king's crown speaker leader coach mp hon rt right honourable honorable sgt. staff army air force navy retired us u.s uk
            """),
    }.SelectMany(g => g.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => (Word: w, g.Gender)))
        .DistinctBy(p => p.Word).ToFrozenDictionary(p => p.Word, p => p.Gender, StringComparer.Ordinal);

    /// <summary>The name without the title words before it; unchanged where nothing else would be left.</summary>
    public static string Strip(string name)
    {
        var words = name.Split(' ');
        var first = 0;
        while (first < words.Length - 1 && Known.ContainsKey(Bare(words[first]))) first++;
        return first == 0 ? name : string.Join(' ', words[first..]);
    }

    /// <summary>What the first word says of the person's gender.</summary>
    public static Gender GenderOf(string word) => Known.GetValueOrDefault(Bare(word), Gender.Unknown);

    private static string Bare(string word) => word.TrimEnd('.', ',').ToLowerInvariant();
}
