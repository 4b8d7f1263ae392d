using KnowledgeGraph.Extraction;
using KnowledgeGraph.Formats.Writing;
using KnowledgeGraph.Formats.Writing.PropertyGraphs;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Formats.Writing;

/// <summary>Lines that are written side by side are those of one writer.</summary>
public sealed class RelationLinesTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(RelationLines.Run)]
    [InlineData((3 * RelationLines.Run) + 7)]
    [InlineData((20 * RelationLines.Run) + 1)]
    public void Every_relation_has_its_line_in_its_place(int count)
    {
        var relations = Relations(count);
        using var alone = new StringWriter();
        using var beside = new StringWriter();
        var sink = new JsonLinesSink(alone, CancellationToken.None);
        foreach (var relation in relations) PropertyGraphEdges.Relation(relation, sink);
        var expected = sink.End();
        Assert.Equal(expected, RelationLines.Write(relations, beside, CancellationToken.None));
        Assert.Equal(alone.ToString(), beside.ToString());
        Assert.Equal(count > 0, expected.ReplacedCharacters >= Math.Max(1, count / 10));
    }

    [Fact]
    public void It_stops_when_it_is_told_to()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => RelationLines.Write(Relations(5000), TextWriter.Null, stop.Token));
    }

    [Fact]
    public void What_the_output_refuses_is_thrown()
    {
        using var full = new Full();
        Assert.Throws<IOException>(() => RelationLines.Write(Relations(5000), full, CancellationToken.None));
    }

    /// <summary>One in ten has half a surrogate pair in an extractor's name, which is replaced and counted.</summary>
    private static List<Relation> Relations(int count)
    {
        var given = EntityGraph.From([Some.Contribution()]).Relations[0];
        return [.. Enumerable.Range(0, count).Select(n => given with
        {
            Id = n.ToString("x32", System.Globalization.CultureInfo.InvariantCulture), Evidence = [given.Evidence[0] with { Extractor = n % 10 == 0 ? "half \uD83D" : $"extractor {n}" }],
        })];
    }

    private sealed class Full : StringWriter
    {
        public override void Write(ReadOnlySpan<char> buffer) => throw new IOException("full");
    }
}
