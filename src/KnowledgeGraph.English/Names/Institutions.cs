using System.Collections.Frozen;
using KnowledgeGraph.English.Places;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Names;

/// <summary>Bodies that a country has one of: "U.S. military", "Syrian government". The phrase is as good as a name.</summary>
internal static class Institutions
{
    private static readonly FrozenSet<string> Heads =
        WordList.Of("government military army navy police parliament senate congress ministry cabinet judiciary presidency force forces troops marine administration");

    /// <summary>Words that tell one of a country's forces from the others.</summary>
    private static readonly FrozenSet<string> Branches = WordList.Of("security armed defence defense air police special");

    private static readonly string[] American = ["American ", "US ", "U.S. ", "United States "];

    /// <summary>Whether the phrase is a country or nationality and such a body, and nothing else.</summary>
    public static bool IsUnique(MentionView mention) => mention.Type is MentionType.NominalOrganization or MentionType.Organization && IsUnique(mention.Mention.Text);

    /// <summary>The name under which it is kept: every form of the American ones begins with "U.S.".</summary>
    public static string NameOf(string phrase)
    {
        var start = Array.Find(American, a => phrase.StartsWith(a, StringComparison.Ordinal));
        return start is null ? phrase : "U.S. " + phrase[start.Length..];
    }

    /// <summary>One key for "Iraqi government" and "Government of Iraq": the country and the body; null where the phrase is no such body.</summary>
    public static string? KeyOf(string phrase)
    {
        var (country, body) = Parts(phrase);
        return country is not null && (Gazetteer.Default.Country(country) ?? Gazetteer.Default.DemonymOf(country)) is { } place ? $"{place.Name} {body}" : null;
    }

    private static bool IsUnique(string phrase) => KeyOf(phrase) is not null;

    /// <summary>The words for the country and for the body, in either order; null where none of them is such a body.</summary>
    private static (string? Country, string Body) Parts(string phrase)
    {
        var of = phrase.IndexOf(" of ", StringComparison.Ordinal);
        if (of > 0) return IsBody(phrase[..of]) ? (WithoutArticle(phrase[(of + 4)..]), phrase[..of].ToLowerInvariant()) : (null, "");
        for (var blank = phrase.IndexOf(' ', StringComparison.Ordinal); blank > 0; blank = phrase.IndexOf(' ', blank + 1))
            if (IsBody(phrase[(blank + 1)..])) return (phrase[..blank], phrase[(blank + 1)..].ToLowerInvariant());
        return (null, "");
    }

    private static bool IsBody(string words)
    {
        var parts = words.ToLowerInvariant().Split(' ');
        return Heads.Contains(parts[^1]) && (parts.Length == 1 || (parts.Length == 2 && Branches.Contains(parts[0])));
    }

    private static string WithoutArticle(string words) => words.StartsWith("the ", StringComparison.Ordinal) ? words[4..] : words;
}
