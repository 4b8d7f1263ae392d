namespace KnowledgeGraph.English.Coreference.Ranking;

/// <summary>Takes the features of a choice one by one.</summary>
internal interface IFeatureSink
{
    /// <summary>Takes a feature.</summary>
    /// <param name="template">What is looked at.</param>
    /// <param name="value">What it is.</param>
    void Add(string template, string value);
}
