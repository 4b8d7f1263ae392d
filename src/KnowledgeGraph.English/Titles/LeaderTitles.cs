using System.Collections.Frozen;

namespace KnowledgeGraph.English.Titles;

/// <summary>Roles that lead the body or place they name: "Australian Prime Minister", "mayor".</summary>
internal static class LeaderTitles
{
    private static readonly FrozenSet<string> Heads = WordList.Of("president premier chancellor king queen emir sultan governor mayor minister chairman chairwoman chair leader commander chief director head ceo prime-minister");

    /// <summary>Whether a role leads: its last word says so, it is no deputy, and a minister is a prime minister.</summary>
    public static bool Leads(string role)
    {
        var words = role.ToLowerInvariant().Split(' ');
        if (words.Any(w => w is "deputy" or "vice" or "former" or "ex" or "assistant" or "acting-deputy")) return false;
        return Heads.Contains(words[^1]) && (words[^1] != "minister" || words.Contains("prime"));
    }
}
