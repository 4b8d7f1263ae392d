namespace KnowledgeGraph.English.Decoding;

/// <summary>From which probability on the model's pairs count. Below 0.02 the network gives no type, and a pair would have the first label's.</summary>
public sealed record DecodingOptions
{
    /// <summary>The thresholds that were best on development sentences.</summary>
    public static DecodingOptions Default { get; } = new();

    /// <summary>A role, relation or link counts above this probability; 0.02 to 1, the default is 0.6.</summary>
    public float PairThreshold { get; init; } = 0.6f;

    /// <summary>An end of what somebody says counts above this probability; 0.02 to 1, the default is 0.25.</summary>
    public float ContentThreshold { get; init; } = 0.25f;

    internal float Least => Math.Min(PairThreshold, ContentThreshold);
}
