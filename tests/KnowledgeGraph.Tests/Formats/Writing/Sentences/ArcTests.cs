using FsCheck.Xunit;
using KnowledgeGraph.Formats.Writing.Sentences;

namespace KnowledgeGraph.Tests.Formats.Writing.Sentences;

public class ArcTests
{
    [Property(MaxTest = 200)]
    public void Arcs_over_the_same_words_have_heights_of_their_own_and_a_longer_one_is_higher(byte count, int seed)
    {
        var random = new Random(seed);
        Arc[] arcs = [.. Enumerable.Range(0, count % 40).Select(_ => new Arc(random.Next(30), 30 + random.Next(30), "nsubj"))];
        var levels = Arc.Levels(arcs);
        Assert.All(levels, l => Assert.InRange(l, 1, Math.Max(1, arcs.Length)));
        for (var i = 0; i < arcs.Length; i++)
        {
            for (var j = 0; j < arcs.Length; j++)
            {
                if (i == j || arcs[i].Left >= arcs[j].Right || arcs[j].Left >= arcs[i].Right) continue;
                Assert.NotEqual(levels[i], levels[j]);
                if (arcs[i].Right - arcs[i].Left > arcs[j].Right - arcs[j].Left) Assert.True(levels[i] > levels[j]);
            }
        }
    }

    [Fact]
    public void Arcs_side_by_side_share_a_height() => Assert.Equal([1, 1, 2], Arc.Levels([new(0, 10, "a"), new(20, 10, "b"), new(0, 20, "c")]));
}
