namespace KnowledgeGraph.English.Coreference.Ranking;

/// <summary>Sums the weights of features: each counts once for all mentions and once for its class of mentions.</summary>
/// <param name="weights">The weights.</param>
/// <param name="mentionClass">The class of the mention that is resolved.</param>
internal sealed class FeatureSum(AntecedentWeights weights, string mentionClass) : IFeatureSink
{
    public double Total { get; private set; }

    public void Add(string template, string value) => Total += weights.Of("", template, value) + weights.Of(mentionClass, template, value);
}
