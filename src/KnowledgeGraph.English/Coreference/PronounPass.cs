using KnowledgeGraph.English.Coreference.Ranking;
using KnowledgeGraph.English.Quotes;
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

    private readonly Lazy<MentionView?> _issuer = new(() => Issuer.Find(clusters));

    /// <summary>What a pronoun stands for whatever else there is: "I" and "we" for the one who speaks, "who" for the noun of its clause, "Its" for the body that the sentence before is about.</summary>
    /// <returns>Whether the pronoun is of that kind, and the link where it has one.</returns>
    public (bool IsOfThatKind, CoreferenceLink? Link) Certain(MentionView pronoun, SpeakerSpan? quote)
    {
        var text = pronoun.Mention.Text;
        if (Pronouns.IsSpeaker(text)) return (true, Speaker(pronoun, quote));
        if (Pronouns.IsSpeakers(text)) return (true, Speakers(pronoun, quote));
        var link = Relative(pronoun) ?? OwnWords(pronoun) ?? Topic(pronoun, quote);
        return (link is not null, link);
    }

    /// <summary>"Veltro said it would close": the body that says is the subject of what it says.</summary>
    private CoreferenceLink? OwnWords(MentionView pronoun)
    {
        if (!pronoun.IsSubject || !pronoun.Mention.Text.Equals("it", StringComparison.OrdinalIgnoreCase) || pronoun.HeadWord.Head < 0) return null;
        var words = pronoun.Facts.Words;
        if (words[pronoun.HeadWord.Head] is not { Relation: "ccomp", Head: >= 0 } said || !SpeechVerbs.Saying.Contains(words[said.Head].Lemma.ToLowerInvariant())) return null;
        var speaker = clusters.Mentions.BySentence[pronoun.Sentence].FirstOrDefault(m => m.IsSubject && m.HeadWord.Head == said.Head && m.Order < pronoun.Order);
        if (speaker is null || clusters[speaker].Kind != EntityKind.Organization) return null;
        return new(pronoun, speaker, $"\"{pronoun.Mention.Text}\" in what {speaker.Mention.Text} says of itself", 0.85);
    }

    /// <summary>The only organisation that a sentence names; null where it names none or several.</summary>
    private MentionView? OnlyBody(int sentence)
    {
        var bodies = clusters.Mentions.BySentence[sentence].Where(m => m.Type == MentionType.Organization).DistinctBy(m => clusters[m]).Take(2).ToList();
        return bodies.Count == 1 ? bodies[0] : null;
    }

    /// <summary>"Veltro …. Its chairman": a sentence that begins with "Its" goes on about the body that the one before is about, else about the only one that it names.</summary>
    private CoreferenceLink? Topic(MentionView pronoun, SpeakerSpan? quote)
    {
        if (quote is { IsDirect: true } || pronoun.Mention.FirstWord != 0 || pronoun.Sentence == 0 || !pronoun.Mention.Text.Equals("its", StringComparison.OrdinalIgnoreCase)) return null;
        var subject = clusters.Mentions.BySentence[pronoun.Sentence - 1].FirstOrDefault(m => m.IsTopic);
        subject ??= OnlyBody(pronoun.Sentence - 1);
        if (subject is null || !clusters[subject].IsNamed || clusters[subject].Kind is not (EntityKind.Organization or EntityKind.Place) || subject.Type == MentionType.Nationality) return null;
        return new(pronoun, subject, $"\"{pronoun.Mention.Text}\": the sentence before is about {clusters[subject].Representative.Mention.Text}", 0.8);
    }

    private static CoreferenceLink? Speaker(MentionView pronoun, SpeakerSpan? quote) =>
        quote is { Speaker: { } speaker } && speaker != pronoun
            ? new(pronoun, speaker, $"\"{pronoun.Mention.Text}\" in the words of {speaker.Mention.Text}", 0.95)
            : null;

    /// <summary>"We" in the words of a body, or of one who speaks for it; in a press release, where nobody is quoted, of the body that it comes from.</summary>
    private CoreferenceLink? Speakers(MentionView pronoun, SpeakerSpan? quote)
    {
        if (quote is null && _issuer.Value is { } issuer) return new(pronoun, issuer, $"\"{pronoun.Mention.Text}\" in a press release of {issuer.Mention.Text}", 0.75);
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
        if (Pronouns.IsPlural(pronoun)) return kind is EntityKind.Group or EntityKind.Organization || (kind == EntityKind.Place && mention.Type == MentionType.NominalPlace && mention.IsPlural && NounClasses.AreAlike("country", [mention.HeadLemma])) || (kind is EntityKind.Weapon or EntityKind.Thing && mention.IsPlural);
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
