using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.English.Decoding;
using KnowledgeGraph.English.Model;
using KnowledgeGraph.Tests.English.Model;
using KnowledgeGraph.Text;
using Xunit.Abstractions;

namespace KnowledgeGraph.Reliability.Tests.Determinism;

/// <summary>
/// Processors round differently in the network's whole-number kernels. Against the scores kept in models/english/vectors.jsonl, made on another machine by the reference
/// implementation, the difference is bounded, and so is the number of facts that it could turn over.
/// </summary>
public sealed class KeptScoresTests(ITestOutputHelper output)
{
    /// <summary>Most that a probability may differ.</summary>
    private const double Bound = 0.002;

    /// <summary>Most pairs, of all kept ones, that lie so near to the threshold that such a difference could turn them over.</summary>
    private const double NearThreshold = 0.01;

    [Fact]
    public void Scores_differ_from_the_kept_ones_by_no_more_than_the_bound_and_few_facts_lie_so_near_to_the_threshold()
    {
        using var model = EnglishModel.Open();
        var (pairs, near, largest) = (0, 0, 0.0);
        foreach (var vector in Vectors.All)
        {
            var text = (string)vector["text"]!;
            ImmutableArray<TextSpan> words = [.. vector["words"]!.Select(w => TextSpan.FromBounds((int)w[0]!, (int)w[1]!))];
            using var scored = model.Score([model.Encoder.Encode(text, words)]);
            var found = ScoreReader.Read(scored[0], model.Labels, 0.04f).Pairs.ToDictionary(p => $"{p.From} {p.To} {p.Label}", p => (double)p.Probability);
            foreach (var kept in vector["pairs"]!)
            {
                pairs++;
                if (Math.Abs((double)kept[3]! - DecodingOptions.Default.PairThreshold) <= Bound) near++;
                largest = Math.Max(largest, Math.Abs(found.GetValueOrDefault($"{kept[0]} {kept[1]} {kept[2]}") - (double)kept[3]!));
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Vectors.All.Count} sentences, {pairs} pairs, largest difference {largest:0.000000}, {near} within {Bound} of the threshold"));
        Assert.True(pairs > 300, $"{pairs} pairs");
        Assert.InRange(largest, 0, Bound);
        Assert.InRange(near, 0, pairs * NearThreshold);
    }
}
