namespace KnowledgeGraph.English.Coreference.Ranking;

/// <summary>Chooses among the named entities that a mention may stand for, or none.</summary>
/// <param name="weights">The learned weights.</param>
internal sealed class AntecedentRanker(AntecedentWeights weights)
{
    /// <summary>How probable the best entity must be.</summary>
    private const double Threshold = 0.4;

    /// <summary>How probable an entity must be that a rule proposes.</summary>
    private const double ProposedThreshold = 0.15;

    /// <summary>The entity that a mention stands for and how probable that is; null where it stands for none of them.</summary>
    public (AntecedentCandidate Candidate, double Probability)? Choose(AntecedentQuestion question)
    {
        if (question.Candidates.IsEmpty) return null;
        var none = new FeatureSum(weights, question.Class);
        AntecedentFeatures.OfNone(question, none);
        var probabilities = Probabilities([none.Total, .. question.Candidates.Select(c => Score(question, c))]);
        var best = Best(probabilities, question.ProposedChoice);
        return best > 0 ? (question.Candidates[best - 1], probabilities[best]) : null;
    }

    /// <summary>The probabilities of choices with these scores.</summary>
    public static double[] Probabilities(IReadOnlyList<double> scores)
    {
        var highest = scores.Max();
        var powers = scores.Select(s => Math.Exp(s - highest)).ToArray();
        var sum = powers.Sum();
        return [.. powers.Select(p => p / sum)];
    }

    /// <summary>The choice that is taken, 0 for none.</summary>
    /// <param name="probabilities">The probabilities, "none" at place 0.</param>
    /// <param name="proposed">The choice that a rule proposes; 0 where none does.</param>
    public static int Best(double[] probabilities, int proposed)
    {
        var best = 1;
        for (var i = 2; i < probabilities.Length; i++)
            if (probabilities[i] > probabilities[best]) best = i;
        return probabilities[best] >= Threshold ? best : proposed > 0 && probabilities[proposed] >= ProposedThreshold ? proposed : 0;
    }

    private double Score(AntecedentQuestion question, AntecedentCandidate candidate)
    {
        var sum = new FeatureSum(weights, question.Class);
        AntecedentFeatures.OfCandidate(question, candidate, sum);
        return sum.Total;
    }

    /// <summary>Why a mention is resolved to an entity, in words.</summary>
    public static string Reason(AntecedentQuestion question, AntecedentCandidate candidate)
    {
        var text = question.Mention.Mention.Text;
        var name = candidate.Cluster.Representative.Mention.Text;
        if (question.Proposal is { } proposal && candidate.Cluster == question.Proposed) return proposal.Link.Reason;
        var where = candidate.IsAfter ? "named after it" : (question.Mention.Sentence - candidate.Nearest.Sentence) switch { 0 => "in the same sentence", 1 => "in the sentence before", var n => $"{n} sentences before" };
        return $"\"{text}\": {name}, {where}, the likeliest of {question.Candidates.Length}";
    }
}
