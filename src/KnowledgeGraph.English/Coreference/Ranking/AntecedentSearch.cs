using System.Collections.Immutable;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.English.Titles;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Coreference.Ranking;

/// <summary>Finds the named entities that a pronoun or description may stand for.</summary>
/// <param name="clusters">The entities so far.</param>
/// <param name="quotes">Whose words stand where.</param>
internal sealed class AntecedentSearch(EntityClusters clusters, SpokenWords quotes)
{
    private const int ReachOfPronouns = 5;
    private const int ReachOfDescriptions = 15;
    private const int ReachAhead = 2;
    private const int MostCandidates = 12;

    public ImmutableArray<AntecedentCandidate> Candidates(MentionView mention)
    {
        var excluded = Excluded(mention);
        var found = new List<AntecedentCandidate>();
        var seen = new HashSet<Cluster>();
        var reach = mention.Type == MentionType.Pronoun ? ReachOfPronouns : ReachOfDescriptions;
        foreach (var other in clusters.Mentions.Before(mention, reach))
        {
            var cluster = clusters[other];
            if (!cluster.IsNamed || excluded.Contains(cluster) || !Fits(mention, cluster) || !seen.Add(cluster)) continue;
            found.Add(new(cluster, other, found.Count, false));
            if (found.Count == MostCandidates) break;
        }

        foreach (var other in clusters.Mentions.After(mention, mention.Type == MentionType.Pronoun ? 0 : ReachAhead))
        {
            var cluster = clusters[other];
            if (!other.Type.IsName() || excluded.Contains(cluster) || !Fits(mention, cluster) || !seen.Add(cluster)) continue;
            found.Add(new(cluster, other, found.Count, true));
            if (found.Count >= MostCandidates + 4) break;
        }

        return [.. found];
    }

    /// <summary>Entities that the mention cannot stand for: one that it holds or lies in or belongs to, the speaker of the words that it stands in, the other arguments of a pronoun's verb.</summary>
    private HashSet<Cluster> Excluded(MentionView mention)
    {
        var excluded = new HashSet<Cluster>();
        var isPersonal = mention.Type == MentionType.Pronoun && !Pronouns.IsReflexive(mention.Mention.Text) && !mention.HeadWord.Relation.StartsWith("nmod:poss", StringComparison.Ordinal);
        foreach (var other in clusters.Mentions.BySentence[mention.Sentence])
        {
            if (other == mention) continue;
            if (other.Contains(mention) || mention.Contains(other)) excluded.Add(clusters[other]);
            else if (other.HeadWord.Head == mention.Head && other.HeadWord.Relation == "nmod:poss") excluded.Add(clusters[other]);
            else if (isPersonal && other.HeadWord.Head == mention.HeadWord.Head && other.HeadWord.Head >= 0) excluded.Add(clusters[other]);
        }

        if (quotes.Around(mention) is { IsDirect: true, Speaker: { } speaker }) excluded.Add(clusters[speaker]);
        return excluded;
    }

    private static bool Fits(MentionView mention, Cluster cluster)
    {
        var kind = cluster.Kind;
        switch (mention.Type)
        {
            case MentionType.Pronoun:
                return PronounPass.Fits(mention.Mention.Text, cluster.Representative, cluster);
            case MentionType.NominalPerson when mention.IsPlural:
                return kind is EntityKind.Organization;
            case MentionType.NominalPerson:
                return kind == EntityKind.Person && !Opposed(PersonNouns.GenderOf(mention.HeadLemma), cluster.Gender);
            case MentionType.NominalOrganization:
                return kind is EntityKind.Organization or EntityKind.Place;
            case MentionType.NominalPlace:
                return kind is EntityKind.Place or EntityKind.Organization;
            case MentionType.NominalWeapon:
                return kind is EntityKind.Weapon;
            default:
                return kind is EntityKind.Happening or EntityKind.Thing or EntityKind.Weapon;
        }
    }

    private static bool Opposed(Gender a, Gender b) => a != Gender.Unknown && b != Gender.Unknown && a != b;
}
