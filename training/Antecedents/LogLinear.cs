using KnowledgeGraph.English.Coreference.Ranking;

namespace KnowledgeGraph.Antecedents;

/// <summary>Weights that make the right choices probable: the log of their summed probability is maximised by AdaGrad steps with an L2 penalty.</summary>
internal static class LogLinear
{
    private const double Step = 0.03;
    private const int Rounds = 5;
    private const double Penalty = 0.03;

    /// <summary>What an instance of a digest counts beside one of an article.</summary>
    private const double DigestWeight = 0.5;

    /// <summary>Learns weights.</summary>
    /// <param name="instances">What to learn from; their order is the order of the first round.</param>
    /// <param name="features">Number of features.</param>
    public static double[] Learn(IReadOnlyList<Instance> instances, int features)
    {
        var (weights, squares) = (new double[features], new double[features]);
        var order = Enumerable.Range(0, instances.Count).ToArray();
        var random = new Random(1);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var i in order) Update(instances[i], weights, squares);
        }

        return weights;
    }

    private static void Update(Instance instance, double[] weights, double[] squares)
    {
        var probabilities = AntecedentRanker.Probabilities([.. instance.Choices.Select(c => c.Sum(f => weights[f]))]);
        var right = probabilities.Where((_, i) => instance.IsRight[i]).Sum();
        for (var i = 0; i < probabilities.Length; i++)
        {
            var wanted = instance.IsRight[i] ? probabilities[i] / Math.Max(right, 1e-12) : 0;
            var slope = (instance.IsDigest ? DigestWeight : 1) * (wanted - probabilities[i]);
            if (Math.Abs(slope) < 1e-6) continue;
            foreach (var feature in instance.Choices[i])
            {
                var gradient = slope - (Penalty * weights[feature]);
                squares[feature] += gradient * gradient;
                weights[feature] += Step * gradient / (Math.Sqrt(squares[feature]) + 1e-6);
            }
        }
    }
}
