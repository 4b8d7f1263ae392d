using KnowledgeGraph.English.Coreference.Ranking;

namespace KnowledgeGraph.Antecedents;

/// <summary>How well weights do on documents that they were not learned from.</summary>
internal static class CrossValidation
{
    private const int Folds = 5;

    /// <summary>Precision, recall and F1 of the ranking, and F1 of the rules alone, over all folds.</summary>
    /// <param name="training">What to learn from.</param>
    /// <param name="isDigest">Which kind of documents is counted.</param>
    public static string Run(TrainingSet training, bool isDigest)
    {
        var folds = training.Instances.Select(i => i.Document).Distinct().OrderBy(Text.Document.Digest, StringComparer.Ordinal).Select((d, i) => (d, Fold: i % Folds)).ToDictionary(p => p.d, p => p.Fold, StringComparer.Ordinal);
        int right = 0, given = 0, wanted = 0, rulesRight = 0, rulesGiven = 0;
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = training.Learn(d => folds[d] != fold);
            foreach (var instance in training.Instances.Where(i => i.IsDigest == isDigest && folds[i.Document] == fold))
            {
                if (!instance.IsRight[0]) wanted++;
                if (instance.Proposed > 0) rulesGiven++;
                if (instance.Proposed > 0 && instance.IsRight[instance.Proposed]) rulesRight++;
                var answer = AntecedentRanker.Best(Probabilities(instance, weights), instance.Proposed);
                if (answer == 0) continue;
                given++;
                if (instance.IsRight[answer]) right++;
            }
        }

        return FormattableString.Invariant($"P {100.0 * right / given:0.0}  R {100.0 * right / wanted:0.0}  F1 {200.0 * right / (given + wanted):0.0}; the rules alone F1 {200.0 * rulesRight / (rulesGiven + wanted):0.0}");
    }

    private static double[] Probabilities(Instance instance, double[] weights) =>
        AntecedentRanker.Probabilities([.. instance.Choices.Select(c => c.Where(f => f < weights.Length).Sum(f => weights[f]))]);
}
