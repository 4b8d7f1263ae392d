using KnowledgeGraph.English.Coreference.Ranking;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.English.Titles;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Coreference;

/// <summary>What grammar and nearness say of pronouns.</summary>
/// <param name="clusters">The clusters so far.</param>
/// <param name="quotes">Whose words stand where.</param>
internal sealed class PronounPass(EntityClusters clusters, SpokenWords quotes)
{
    private const int Reach = 3;

    /// <summary>What a pronoun stands for whatever else there is: "I" and "we" for the one who speaks, "who" for the noun of its clause.</summary>
    /// <returns>Whether the pronoun is of that kind, and the link where it has one.</returns>
    public (bool IsOfThatKind, CoreferenceLink? Link) Certain(MentionView pronoun, SpeakerSpan? quote)
    {
        var text = pronoun.Mention.Text;
        if (Pronouns.IsSpeaker(text)) return (true, Speaker(pronoun, quote));
        if (Pronouns.IsSpeakers(text)) return (true, Speakers(pronoun, quote));
        var relative = Relative(pronoun);
        return (relative is not null, relative);
    }

    private static CoreferenceLink? Speaker(MentionView pronoun, SpeakerSpan? quote) =>
        quote is { Speaker: { } speaker } && speaker != pronoun
            ? new(pronoun, speaker, $"\"{pronoun.Mention.Text}\" in the words of {speaker.Mention.Text}", 0.95)
            : null;

    /// <summary>"We" in the words of a body, or of one who speaks for it.</summary>
    private CoreferenceLink? Speakers(MentionView pronoun, SpeakerSpan? quote)
    {
        if (quote is not { Speaker: { } speaker }) return null;
        var body = clusters[speaker].Kind == EntityKind.Organization ? speaker : SpokenWords.BodyOf(clusters, speaker);
        return body is null ? null : new(pronoun, body, $"\"{pronoun.Mention.Text}\" in the words of {speaker.Mention.Text}, who speaks for {body.Mention.Text}", 0.7);
    }

    /// <summary>The nearest mention that fits a personal pronoun, by grammar and weight.</summary>
    public AntecedentProposal? Propose(MentionView pronoun, SpeakerSpan? quote)
    {
        var text = pronoun.Mention.Text;
        var excluded = Excluded(pronoun, quote);
        var best = clusters.Mentions.Before(pronoun, Reach)
            .Where(m => !m.Contains(pronoun) && !quotes.DirectBy(pronoun).Any(q => q.Span.Contains(m.Mention.Span)) && (m.Type != MentionType.Pronoun || clusters[m].Mentions.Count > 1))
            .Where(m => !excluded.Contains(clusters[m]) && Fits(text, m, clusters[m]))
            .Select(m => (Mention: m, Score: Score(pronoun, m, clusters[m])))
            .OrderByDescending(x => x.Score).ThenByDescending(x => x.Mention.Order)
            .FirstOrDefault();
        return best.Mention is { } mention
            ? new("pronoun", new(pronoun, mention, $"\"{text}\": nearest fitting {Describe(text)}, {mention.Mention.Text}", Math.Clamp(0.5 + (best.Score / 20), 0.4, 0.9)))
            : null;
    }

    /// <summary>"who", "which": the noun that the relative clause belongs to.</summary>
    private CoreferenceLink? Relative(MentionView pronoun)
    {
        if (!Pronouns.IsRelative(pronoun.Mention.Text)) return null;
        var words = pronoun.Facts.Words;
        var word = pronoun.Head;
        for (var steps = 0; steps < 6 && word >= 0; steps++)
        {
            if (words[word].Relation == "acl:relcl")
            {
                var noun = words[word].Head;
                var antecedent = clusters.Mentions.BySentence[pronoun.Sentence].FirstOrDefault(m => m.Head == noun && m != pronoun);
                return antecedent is null ? null : new(pronoun, antecedent, $"relative clause of {antecedent.Mention.Text}", 0.9);
            }

            word = words[word].Head;
        }

        return null;
    }

    public static bool Fits(string pronoun, MentionView mention, Cluster cluster)
    {
        var kind = cluster.Kind;
        if (Pronouns.IsPerson(pronoun))
        {
            var gender = Pronouns.GenderOf(pronoun);
            return kind == EntityKind.Person && !cluster.IsPlural && (cluster.Gender == Gender.Unknown || cluster.Gender == gender);
        }

        if (Pronouns.IsNeuter(pronoun)) return kind is EntityKind.Organization or EntityKind.Place or EntityKind.Weapon or EntityKind.Thing && !mention.IsPlural && mention.Type != MentionType.Nationality;
        if (Pronouns.IsPlural(pronoun)) return kind is EntityKind.Group or EntityKind.Organization || (kind is EntityKind.Weapon or EntityKind.Thing && mention.IsPlural);
        return false;
    }

    /// <summary>Nearer sentences first; then subjects, names and what is spoken of often.</summary>
    private static double Score(MentionView pronoun, MentionView mention, Cluster cluster)
    {
        var text = pronoun.Mention.Text;
        var score = -3.0 * (pronoun.Sentence - mention.Sentence);
        if (mention.IsSubject) score += 2.5;
        if (mention.IsSubject && mention.Sentence == pronoun.Sentence && !pronoun.IsSubject) score += 2;
        if (mention.Type.IsName()) score += 1.5;
        if (cluster.IsNamed) score += 1;
        score += Math.Min(1.5, 0.3 * cluster.CountBefore(pronoun.Order));
        if (Pronouns.IsPerson(text) && cluster.Gender == Pronouns.GenderOf(text)) score += 1;
        if (Pronouns.IsNeuter(text)) score += cluster.Kind switch { EntityKind.Organization => 1.5, EntityKind.Place => cluster.IsNamed ? 1 : -1, _ => -1 };
        if (Pronouns.IsPlural(text) && mention.IsPlural) score += 2;
        if (mention.IsModifier) score -= 1.5;
        return score;
    }

    /// <summary>Entities that the pronoun cannot stand for: the other arguments of its own verb, and the speaker of the words that it stands in.</summary>
    private HashSet<Cluster> Excluded(MentionView pronoun, SpeakerSpan? quote)
    {
        var excluded = new HashSet<Cluster>();
        if (quote is { IsDirect: true, Speaker: { } speaker }) excluded.Add(clusters[speaker]);
        foreach (var spoken in quotes.DirectBy(pronoun))
            foreach (var other in SpokenWords.Within(clusters.Mentions, spoken).Where(m => Pronouns.IsPerson(m.Mention.Text))) excluded.Add(clusters[other]);
        if (Pronouns.IsReflexive(pronoun.Mention.Text) || pronoun.HeadWord.Relation.StartsWith("nmod:poss", StringComparison.Ordinal)) return excluded;
        foreach (var other in clusters.Mentions.BySentence[pronoun.Sentence])
        {
            if (other != pronoun && other.HeadWord.Head == pronoun.HeadWord.Head && other.HeadWord.Head >= 0) excluded.Add(clusters[other]);
        }

        return excluded;
    }

    private static string Describe(string pronoun) => Pronouns.IsPerson(pronoun) ? "person" : Pronouns.IsPlural(pronoun) ? "group" : "name";
}
