using System.Collections.Frozen;

namespace KnowledgeGraph.English.Names;

/// <summary>Common nouns that stand before the name of an organisation and say what it is: "the carmaker Veltro", "the union FUV".</summary>
internal static class BodyNouns
{
    /// <summary>The nouns, between blanks.</summary>
    public const string Words =
        """
        company firm carmaker automaker maker manufacturer producer retailer airline bank newspaper magazine weekly daily agency broadcaster station charity foundation group gang
        party union movement network militia organization organisation conglomerate publisher cell brigade faction utility contractor supplier startup insurer brewer shipyard brokerage consultancy lender bookmaker chain cooperative consortium federation institute
        """;

    private static readonly FrozenSet<string> All = WordList.Of(Words);

    /// <summary>A name without such nouns before it: "FUV" of "union FUV"; unchanged where no name would be left.</summary>
    public static string Strip(string name)
    {
        var words = name.Split(' ');
        var first = 0;
        while (first < words.Length - 1 && All.Contains(words[first])) first++;
        return first > 0 && char.IsUpper(words[first][0]) ? string.Join(' ', words[first..]) : name;
    }
}
