using FsCheck.Xunit;
using KnowledgeGraph.English.Model;

namespace KnowledgeGraph.Tests.English.Model;

public class BatchPlannerTests
{
    [Property]
    public void Every_sentence_is_in_one_batch_and_no_batch_is_too_large(byte[]? sizes)
    {
        var lengths = (sizes ?? []).Select(s => s * 2 + 1).ToArray();
        var batches = BatchPlanner.Plan(lengths);
        Assert.Equal(Enumerable.Range(0, lengths.Length), batches.SelectMany(b => b).Order());
        Assert.All(batches, b => Assert.True(b.Length == 1 || b.Length * b.Max(i => lengths[i]) <= BatchPlanner.MaxPieces));
    }

    [Fact]
    public void The_longest_come_first_and_equals_keep_their_order() =>
        Assert.Equal([1, 0, 2, 3], BatchPlanner.Plan([20, 30, 20, 10]).SelectMany(b => b));
}
