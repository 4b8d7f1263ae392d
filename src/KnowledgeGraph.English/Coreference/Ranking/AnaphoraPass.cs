using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Coreference.Ranking;

/// <summary>
/// Descriptions and pronouns in the order of the text, so that what one is resolved to is there for the next: to a named entity where the
/// ranking is sure of one, else to what the rule for their kind says; of names the ranking knows more than the rules, of descriptions, "U.S. military" among them, nothing.
/// </summary>
/// <param name="clusters">The entities so far.</param>
/// <param name="quotes">Whose words stand where.</param>
/// <param name="choose">Answers which candidate a mention stands for; the ranking, or a teacher while weights are learned.</param>
internal sealed class AnaphoraPass(EntityClusters clusters, SpokenWords quotes, Func<AntecedentQuestion, (AntecedentCandidate Candidate, double Probability)?> choose)
{
    private readonly AntecedentSearch _search = new(clusters, quotes);
    private readonly PronounPass _pronouns = new(clusters, quotes);

    public void Resolve()
    {
        var anaphora = clusters.Mentions.All.Where(m => m.Type == MentionType.Pronoun || (m.Type.IsNominal() && !m.IsInHeadline)).Select(m => (Mention: m, Quote: quotes.Around(m)));
        foreach (var (mention, quote) in anaphora.OrderBy(p => p.Mention.Sentence).ThenBy(p => p.Mention.Type == MentionType.Pronoun && p.Quote is { IsDirect: true }).ThenBy(p => p.Mention.Order))
            if (Link(mention, quote) is { } link) clusters.Apply(link);
    }

    private CoreferenceLink? Link(MentionView mention, SpeakerSpan? quote)
    {
        if (clusters[mention].IsNamed) return null;
        var isPronoun = mention.Type == MentionType.Pronoun;
        if (isPronoun && _pronouns.Certain(mention, quote) is var (isCertain, certain) && isCertain) return certain;
        if (!isPronoun && InstitutionOfPass.Link(clusters, mention) is { } body) return body;
        var proposal = isPronoun ? _pronouns.Propose(mention, quote) : DescriptionRules.Propose(clusters, mention);
        var question = new AntecedentQuestion(
            mention, _search.Candidates(mention), proposal, proposal is null ? null : clusters[proposal.Link.Antecedent], quote, quote is { Speaker: { } speaker } ? clusters[speaker] : null);
        if (choose(question) is var (candidate, probability))
            return new(mention, candidate.Nearest, AntecedentRanker.Reason(question, candidate), Math.Round(probability, 2));
        return proposal is not null && !clusters[proposal.Link.Antecedent].Representative.Type.IsName() ? proposal.Link : null;
    }
}
