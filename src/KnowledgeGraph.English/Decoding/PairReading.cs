namespace KnowledgeGraph.English.Decoding;

/// <summary>An ordered pair of words that the model holds to be related.</summary>
/// <param name="From">Index of the first word.</param>
/// <param name="To">Index of the second word.</param>
/// <param name="Label">How they are related.</param>
/// <param name="Probability">That they are, 0 to 1.</param>
internal readonly record struct PairReading(int From, int To, string Label, float Probability) : IComparable<PairReading>
{
    /// <summary>The most probable comes first, then the one that begins, then the one that ends first in the sentence.</summary>
    public int CompareTo(PairReading other)
    {
        var order = other.Probability.CompareTo(Probability);
        if (order == 0) order = From.CompareTo(other.From);
        return order != 0 ? order : To.CompareTo(other.To);
    }
}
