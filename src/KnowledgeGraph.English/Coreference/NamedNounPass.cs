using System.Collections.Frozen;
using KnowledgeGraph.English.Places;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Coreference;

/// <summary>"The country", "the city", "the group", "the company" for the last name that is one.</summary>
internal static class NamedNounPass
{
    private const int Reach = 4;

    private static readonly FrozenSet<string> Places = WordList.Of("country nation city town village state province region island area capital district territory");
    private static readonly FrozenSet<string> Organizations = WordList.Of("group organization organisation company party agency movement union firm association alliance network newspaper bloc charity broadcaster");

    public static CoreferenceLink? Link(EntityClusters clusters, MentionView noun)
    {
        if (!IsCandidate(noun)) return null;
        var name = clusters.Mentions.Before(noun, Reach).Where(m => Fits(noun, m)).MaxBy(Score);
        return name is null ? null : new(noun, name, $"\"{noun.WordBefore} {noun.Mention.Text}\" after {name.Mention.Text}", 0.65);
    }

    private static bool IsCandidate(MentionView noun) =>
        !noun.IsPlural && noun.WordBefore is "the" or "this" or "that"
        && ((noun.Type == MentionType.NominalPlace && Places.Contains(noun.HeadLemma)) || (noun.Type == MentionType.NominalOrganization && Organizations.Contains(noun.HeadLemma)))
        && !noun.Facts.Words.Any(w => w.Head == noun.Head && w.Relation is "nmod" or "acl:relcl");

    private static bool Fits(MentionView noun, MentionView name)
    {
        if (!ApposedNamePass.IsCompatible(noun.Type, name.Type)) return false;
        if (noun.Type != MentionType.NominalPlace) return true;
        var isCountry = name.Type == MentionType.GeoPolitical && Gazetteer.Default.Country(name.Mention.Text) is not null;
        return noun.HeadLemma is "country" or "nation" ? isCountry : !isCountry;
    }

    /// <summary>Nearer is better; a subject counts as one sentence nearer, a place that only modifies another noun ("Iraqi troops") as one farther.</summary>
    private static double Score(MentionView name) =>
        name.Sentence + (name.IsSubject ? 1 : 0) - (name.IsModifier && name.Type == MentionType.GeoPolitical ? 1.5 : 0) + (name.Order / 1e6);
}
