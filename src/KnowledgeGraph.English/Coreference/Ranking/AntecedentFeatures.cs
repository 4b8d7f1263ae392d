using KnowledgeGraph.English.Places;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Coreference.Ranking;

/// <summary>
/// What speaks for and against an antecedent. Each feature is a template and a value; their weights are learned (training/Antecedents).
/// The choice is a log-linear ranking of antecedents, "none of them" included (Denis and Baldridge, "Specialized Models and Ranking for
/// Coreference Resolution", EMNLP 2008).
/// </summary>
internal static class AntecedentFeatures
{
    /// <summary>The features of one candidate.</summary>
    public static void OfCandidate(AntecedentQuestion question, AntecedentCandidate candidate, IFeatureSink sink)
    {
        var (mention, near, cluster) = (question.Mention, candidate.Nearest, candidate.Cluster);
        sink.Add("named", "");
        var distance = Bucket(Math.Abs(mention.Sentence - near.Sentence));
        var form = Form(near);
        var place = candidate.IsAfter ? "after" + distance : distance;
        sink.Add("distance", place);
        sink.Add("rank", candidate.IsAfter ? "after" : Bucket(candidate.Rank));
        sink.Add("form", form);
        sink.Add("distance,form", place + form);
        sink.Add("distance,rank", place + Bucket(candidate.Rank));
        sink.Add("subject", near.IsSubject ? mention.IsSubject ? "both" : "it" : mention.IsSubject ? "other" : "none");
        sink.Add("distance,subject", place + (near.IsSubject ? "s" : near.IsModifier ? "m" : "o"));
        sink.Add("count", Bucket(cluster.CountBefore(mention.Order)));
        sink.Add("only", question.Candidates.Length == 1 ? "1" : question.Candidates.Length == 2 ? "2" : "more");
        if (cluster.Mentions[0].Sentence == 0) sink.Add("lead", "");
        sink.Add("kind", Fine(cluster));
        if (mention.Type == MentionType.Pronoun)
        {
            sink.Add("gender", cluster.Gender.ToString());
            sink.Add("distance,kind", place + Fine(cluster));
        }
        else
        {
            Description(question, candidate, sink);
        }

        if (question.Proposal is { } proposal) Proposal(mention, cluster == question.Proposed ? "proposed" : "other proposed", proposal.Rule, sink);
        Speech(question, candidate, sink);
        if (IsPredicateOf(mention, near) || IsPredicateOf(near, mention)) sink.Add("copula", "");
    }

    /// <summary>The features of "none of them".</summary>
    public static void OfNone(AntecedentQuestion question, IFeatureSink sink)
    {
        var mention = question.Mention;
        sink.Add("none", "");
        sink.Add("none,proposal", question.Proposal is null ? "no" : question.Proposal.Rule + (question.Candidates.Any(c => c.Cluster == question.Proposed) ? "+" : "-"));
        sink.Add("none,candidates", Bucket(question.Candidates.Length));
        sink.Add("none,relation", mention.HeadWord.Relation);
        sink.Add("none,sentence", Bucket(mention.Sentence));
        if (question.Quote is { } quote) sink.Add("none,quote", quote.IsDirect ? "direct" : "indirect");
        if (mention.Type == MentionType.Pronoun)
        {
            if (mention.HeadWord.Head >= 0) sink.Add("none,governor", mention.Facts.Words[mention.HeadWord.Head].Lemma);
            return;
        }

        sink.Add("none,noun", mention.HeadLemma);
        sink.Add("none,determiner", question.Determiner);
        sink.Add("none,noun,determiner", mention.HeadLemma + question.Determiner);
        sink.Add("none,determiner,modified", question.Determiner + (IsModified(mention) ? "+" : "-") + (question.HasPhraseAfter ? "+" : "-"));
        sink.Add("none,preposition,determiner", (mention.Preposition ?? "") + question.Determiner);
        sink.Add("none,plural", mention.IsPlural ? "yes" : "no");
    }

    private static void Description(AntecedentQuestion question, AntecedentCandidate candidate, IFeatureSink sink)
    {
        var (mention, near, cluster) = (question.Mention, candidate.Nearest, candidate.Cluster);
        var (noun, profile) = (mention.HeadLemma, cluster.Profile);
        var known = profile.Nouns.Contains(noun) ? "noun" : profile.Roles.Contains(noun) ? "role" : profile.Words.Contains(noun) ? "word"
            : NounClasses.AreAlike(noun, profile.Nouns.Concat(profile.Roles)) ? "alike" : profile.Nouns.Count + profile.Roles.Count == 0 ? "open" : "no";
        var determiner = question.Determiner;
        sink.Add("known", known);
        sink.Add("known,determiner", known + determiner);
        sink.Add("known,distance", known + (candidate.IsAfter ? "after" : "") + Bucket(Math.Abs(mention.Sentence - near.Sentence)));
        sink.Add("noun,kind", noun + Fine(cluster));
        sink.Add("noun,distance", noun + (candidate.IsAfter ? "after" : "") + Bucket(Math.Abs(mention.Sentence - near.Sentence)));
        sink.Add("noun,rank,kind", noun + candidate.Rank.ToString(System.Globalization.CultureInfo.InvariantCulture) + Fine(cluster));
        sink.Add("determiner", determiner + (candidate.IsAfter ? "after" : ""));
        sink.Add("plural", (mention.IsPlural ? "yes" : "no") + Fine(cluster));
        var modifiers = Modifiers(mention, profile);
        sink.Add("modifiers", modifiers);
        sink.Add("modifiers,known", modifiers + known);
        var country = Country(question, profile);
        sink.Add("country", country);
        sink.Add("country,known", country + known);
        sink.Add("phrase after", question.HasPhraseAfter ? "yes" : "no");
        if (near.Sentence == mention.Sentence) sink.Add("between", Between(mention, near));
        if (near.Sentence == mention.Sentence && near.HeadWord.Head == mention.HeadWord.Head) sink.Add("same governor", "");
    }

    private static void Speech(AntecedentQuestion question, AntecedentCandidate candidate, IFeatureSink sink)
    {
        if (question.Quote is { } quote) sink.Add(quote.IsDirect ? "in direct words" : "in indirect words", candidate.Cluster == question.Speaker ? "of it" : "of another");
        if (question.Says && Says(candidate.Nearest)) sink.Add("both speak", Bucket(Math.Abs(question.Mention.Sentence - candidate.Nearest.Sentence)));
    }

    private static void Proposal(MentionView mention, string template, string rule, IFeatureSink sink)
    {
        sink.Add(template, rule);
        if (mention.Type != MentionType.Pronoun) sink.Add(template + ",noun", rule + mention.HeadLemma);
    }

    public static bool Says(MentionView mention) =>
        mention.Facts.Events.Any(e => e.Type == "STATE" && e.Arguments.Any(a => a.Role == ArgumentRole.Agent && a.Mention == mention.Reference.Mention));

    private static string Fine(Cluster cluster)
    {
        var mention = cluster.Representative;
        if (mention.Type != MentionType.GeoPolitical) return mention.Type.ToString();
        return EntityProfile.CountryOf(mention.Mention) is not null ? "Country" : Gazetteer.Default.Find(mention.Mention.Text).FirstOrDefault()?.Type.ToString() ?? "GeoPolitical";
    }

    private static string Form(MentionView mention) => mention.Type == MentionType.Pronoun ? "pronoun" : mention.Type.IsNominal() ? "description" : "name";

    public static string Determiner(MentionView mention)
    {
        var before = mention.WordBefore;
        if (before is "the" or "this" or "that" or "these" or "those" or "a" or "an" or "another" or "its" or "his" or "her" or "their" or "our" or "my" or "'s" or "'") return before;
        var first = mention.Facts.Words[mention.Mention.FirstWord].Lemma.ToLowerInvariant();
        return first is "its" or "his" or "her" or "their" or "our" or "my" or "another" ? first : mention.Facts.Words[mention.Mention.FirstWord].Xpos is "PRP$" ? "possessive" : mention.Mention.FirstWord == mention.Head ? "bare" : "modified";
    }

    private static bool IsModified(MentionView mention) => mention.Mention.FirstWord != mention.Mention.LastWord;

    /// <summary>Whether the words beside the head are known of the entity.</summary>
    private static string Modifiers(MentionView mention, EntityProfile profile)
    {
        int known = 0, all = 0;
        for (var word = mention.Mention.FirstWord; word <= mention.Mention.LastWord; word++)
        {
            if (word == mention.Head || mention.Facts.Words[word].Upos is "DET" or "PUNCT" or "ADP") continue;
            all++;
            if (profile.Words.Contains(mention.Facts.Words[word].Lemma.ToLowerInvariant())) known++;
        }

        return all == 0 ? "none" : known == all ? "all" : known > 0 ? "some" : "new";
    }

    private static string Country(AntecedentQuestion question, EntityProfile profile)
    {
        var said = question.Countries;
        return said.IsEmpty ? "none" : profile.Countries.Count == 0 ? "open" : said.Any(profile.Countries.Contains) ? "same" : "other";
    }

    /// <summary>What stands between two mentions of one sentence: nothing, a comma, a verb, only other words.</summary>
    private static string Between(MentionView a, MentionView b)
    {
        var (first, second) = a.Order < b.Order ? (a, b) : (b, a);
        var words = Enumerable.Range(first.Mention.LastWord + 1, Math.Max(0, second.Mention.FirstWord - first.Mention.LastWord - 1)).Select(w => first.Facts.Words[w]).ToList();
        var order = a.Order < b.Order ? "before" : "after";
        if (words.Count == 0) return order + " touching";
        if (words.All(w => w.Upos is "PUNCT" or "DET" or "ADJ" or "ADV")) return order + (words.Any(w => w.Upos == "PUNCT") ? " comma" : " article");
        return order + (words.Any(w => w.Upos == "VERB") ? " verb" : " words");
    }

    private static bool IsPredicateOf(MentionView predicate, MentionView subject) =>
        predicate.Sentence == subject.Sentence && subject.IsSubject && subject.HeadWord.Head == predicate.Head
        && predicate.Facts.Words.Any(w => w.Head == predicate.Head && w.Relation == "cop");

    private static string Bucket(int number) => number switch { <= 0 => "0", 1 => "1", 2 => "2", 3 => "3", <= 5 => "4", <= 9 => "6", _ => "10" };
}
