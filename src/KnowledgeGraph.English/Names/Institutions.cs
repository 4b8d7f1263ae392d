using System.Collections.Frozen;
using KnowledgeGraph.English.Places;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Names;

/// <summary>Bodies that a country has one of: "U.S. military", "Syrian government". The phrase is as good as a name.</summary>
internal static class Institutions
{
    private static readonly FrozenSet<string> Heads =
        "government military army navy police parliament senate congress ministry cabinet judiciary presidency force forces troops marine administration".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] American = ["American ", "US ", "U.S. ", "United States "];

    /// <summary>Whether the phrase is a country or nationality and such a body, and nothing else.</summary>
    public static bool IsUnique(MentionView mention) => mention.Type is MentionType.NominalOrganization or MentionType.Organization && IsUnique(mention.Mention.Text);

    /// <summary>The name under which it is kept: every form of the American ones begins with "U.S.".</summary>
    public static string NameOf(string phrase)
    {
        var start = Array.Find(American, a => phrase.StartsWith(a, StringComparison.Ordinal));
        return start is null ? phrase : "U.S. " + phrase[start.Length..];
    }

    private static bool IsUnique(string phrase)
    {
        var last = phrase.LastIndexOf(' ');
        if (last < 0 || !Heads.Contains(phrase[(last + 1)..].ToLowerInvariant())) return false;
        var country = phrase[..last];
        return Gazetteer.Default.Country(country) is not null || Gazetteer.Default.DemonymOf(country) is not null;
    }
}
