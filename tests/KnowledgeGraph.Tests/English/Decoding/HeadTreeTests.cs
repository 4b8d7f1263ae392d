using KnowledgeGraph.English.Decoding;

namespace KnowledgeGraph.Tests.English.Decoding;

/// <summary>Heads are a tree, and the best of all trees.</summary>
public sealed class HeadTreeTests
{
    [Fact]
    public void A_circle_is_broken_where_that_costs_least()
    {
        // Words 1 and 2 are each other's best heads; the root is nearer to 2.
        float[][] scores = [[0, 0, 0], [1, 0, 9], [3, 9, 0]];
        Assert.Equal([0, 2, 0], HeadTree.Of(scores));
    }

    [Fact]
    public void No_word_is_its_own_head() => Assert.Equal([0, 0], HeadTree.Of([[0, 0], [1, 9]]));

    [Fact]
    public void It_is_the_best_of_all_trees()
    {
        var random = new Random(20);
        for (var time = 0; time < 3000; time++)
        {
            var count = random.Next(2, 6);
            var scores = Enumerable.Range(0, count).Select(_ => Enumerable.Range(0, count).Select(_ => (float)random.Next(0, 50)).ToArray()).ToArray();
            var heads = HeadTree.Of(scores);
            Assert.True(IsTree(heads), string.Join(' ', heads));
            Assert.Equal(All(count).Where(IsTree).Max(h => Sum(scores, h)), Sum(scores, heads));
        }
    }

    private static float Sum(float[][] scores, int[] heads) => Enumerable.Range(1, heads.Length - 1).Sum(n => scores[n][heads[n]]);

    private static bool IsTree(int[] heads) => Enumerable.Range(1, heads.Length - 1).All(n =>
    {
        for (var steps = 0; n != 0; n = heads[n])
            if (++steps > heads.Length) return false;
        return true;
    });

    private static IEnumerable<int[]> All(int count)
    {
        var ways = (int)Math.Pow(count, count - 1);
        for (var way = 0; way < ways; way++)
        {
            var heads = new int[count];
            for (int n = 1, rest = way; n < count; n++, rest /= count) heads[n] = rest % count;
            yield return heads;
        }
    }
}
