using KnowledgeGraph.English.Coreference.Ranking;

namespace KnowledgeGraph.Antecedents;

/// <summary>Writes down the numbers of the features of one choice.</summary>
/// <param name="names">The numbers of names.</param>
/// <param name="mentionClass">The class of the mention.</param>
internal sealed class FeatureRecorder(FeatureNames names, string mentionClass) : IFeatureSink
{
    private readonly List<int> _features = [];

    public void Add(string template, string value)
    {
        _features.Add(names.NumberOf(AntecedentWeights.NameOf("", template, value)));
        _features.Add(names.NumberOf(AntecedentWeights.NameOf(mentionClass, template, value)));
    }

    public int[] Features => [.. _features];
}
