namespace KnowledgeGraph.Antecedents;

/// <summary>
/// Instances made ready for learning. Articles and digests (several short stories one after another) differ in how far back a reader looks, so
/// each feature of an article has a copy of its own beside the one that both share (Daume, "Frustratingly Easy Domain Adaptation", ACL 2007);
/// the reader reads articles, and takes the sum of the two weights.
/// </summary>
internal sealed class TrainingSet
{
    private const int LeastCount = 10;
    private readonly int _features;

    public TrainingSet(IReadOnlyList<Instance> instances, int features)
    {
        _features = features;
        var counts = new int[features];
        foreach (var feature in instances.SelectMany(i => i.Choices).SelectMany(c => c)) counts[feature]++;
        Instances = [.. instances.Select(i => i with { Choices = [.. i.Choices.Select(c => Expand(i, [.. c.Where(f => counts[f] >= LeastCount)]))] })];
    }

    public IReadOnlyList<Instance> Instances { get; }

    /// <summary>The weights that the reader needs, learned from the documents that are meant.</summary>
    public double[] Learn(Func<string, bool> isMeant)
    {
        var weights = LogLinear.Learn([.. Instances.Where(i => isMeant(i.Document))], 2 * _features);
        return [.. Enumerable.Range(0, _features).Select(f => weights[f] + weights[f + _features])];
    }

    private int[] Expand(Instance instance, int[] choice) => instance.IsDigest ? choice : [.. choice, .. choice.Select(f => f + _features)];
}
